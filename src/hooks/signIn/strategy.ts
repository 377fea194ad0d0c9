import {
  APIError,
  JWTAuthentication,
  type AuthStrategy,
  type CollectionAfterReadHook,
  type CollectionBeforeOperationHook,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { accountWithSignIns, aliveSignIns, noteSeen } from '@/database/signIns'
import type { Within } from '@/database/lock'
import { roles, type Role } from '@/domain/choices/people'
import { viewerOf } from '@/access/viewer'
import { mustHaveSecondStep } from '@/domain/signIn'
import { env } from '@/env'
import type { User } from '@/generated/payload-types'
import { ownSignIn } from './accounts'

/** Payload’s own reading of the token, noting that the log-in is used. */
export const signInStrategy: AuthStrategy = {
  name: 'sign-in',
  authenticate: async (given) => {
    const { payload: usual, req } = given
    // Pages of the panel come without a request.
    const payload = readingAccounts(usual, req ?? { payload: usual })
    const found = await JWTAuthentication({ ...given, payload, strategyName: 'local-jwt' })
    const own = ownSignIn({ user: found.user })
    const signIn = found.user?.sessions?.find(({ id }) => id === own?.signIn)
    if (signIn !== undefined) await noteSeen(signIn, usual)
    return found
  },
}

/**
 * The same product, which gives an account by one statement that is remembered: each request of staff
 * begins with it, and Payload's `findByID` took longer than most answers.
 */
const readingAccounts = (payload: Payload, req: Within): Payload =>
  new Proxy(payload, {
    get: (target, name): unknown =>
      name === 'findByID'
        ? ({ id }: { id: string }) => accountRead(id, req)
        : Reflect.get(target, name, target),
  })

/** Those whose log-ins count only once they have passed two steps. */
export const rolesOfTwoSteps: readonly Role[] = roles.filter((role) =>
  mustHaveSecondStep(role, env.SECOND_FACTOR),
)

/** What Payload's own `findByID` gives of an account, past access control: all that is not hidden. */
async function accountRead(id: string, req: Within) {
  const found = await accountWithSignIns(id, rolesOfTwoSteps, req)
  if (found === undefined) return null
  const { account, signIns } = found
  return { ...account, sessions: viewerOf(account) === null ? [] : signIns }
}

/**
 * The sessions of an account are its log-ins that count. Payload lets a token in only if it finds its
 * session here, on every route alike: a log-in that has passed the first step alone, has idled, run
 * out or been ended is found nowhere. Payload’s own table of sessions is not used.
 */
export const onlyLiveSessions: CollectionAfterReadHook<User> = async ({ doc, findMany, req }) => {
  if (!('sessions' in doc)) return doc
  const viewer = viewerOf(doc)
  if (viewer === null || findMany === true) return { ...doc, sessions: [] }
  const found = foundAlive(doc, req)
  if (found !== undefined) return { ...doc, sessions: found }
  const least = mustHaveSecondStep(viewer.role, env.SECOND_FACTOR) ? 2 : 1
  return { ...doc, sessions: await aliveSignIns(viewer.id, least, req) }
}

/**
 * The log-ins that the request came in with, if these are they: a page tells the account that asks to
 * its screen. An account that was read from the database has none, as Payload's own table is empty.
 */
function foundAlive({ sessions }: User, { user }: PayloadRequest): User['sessions'] {
  const found = user?.sessions ?? []
  const told = sessions ?? []
  const isSame = told.length === found.length && found.every(({ id }, at) => told[at]?.id === id)
  return isSame && found.length > 0 ? found : undefined
}

const closed = ['login', 'forgotPassword', 'resetPassword'] as const

/**
 * Payload’s own ways of logging in hash before anything is counted and know of no second step, and its
 * letter leaves while the one who asks waits. No address leads to them; whoever calls them in code is
 * told.
 */
export const closePayloadsLogIn: CollectionBeforeOperationHook = (called) => {
  const operation: unknown = Reflect.get(called, 'operation')
  if (closed.some((one) => one === operation))
    throw new APIError(called.req.t('error:notAllowedToPerformAction'), 403, null, true)
  return called.args
}
