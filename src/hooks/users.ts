import type {
  CollectionBeforeChangeHook,
  CollectionBeforeValidateHook,
  CollectionConfig,
  Endpoint,
} from 'payload'
import { APIError } from 'payload'
import { viewerOf } from '@/access/viewer'
import { oneAtATime } from '@/database/lock'
import { spareSignIn } from '@/database/signIns'
import { refusePassword } from '@/domain/password'
import { problem } from '@/domain/problem'
import type { User } from '@/generated/payload-types'
import { apiKeyEndpoints } from './apiKeys'
import { withoutOriginal } from './creation'
import { holdFirst } from './holdFirst'
import { refuse, staffLanguage } from './refuse'
import { ownSignIn } from './signIn/accounts'
import { takePassword } from './signIn/proof'
import { endingEndpoints } from './signIn/endings'
import { inviteEndpoint, inviteWithoutPassword } from './signIn/invite'
import { logInEndpoint } from './signIn/logIn'
import { forgotPasswordEndpoint, resetPasswordEndpoint } from './signIn/passwordLink'
import { resetSecondStepEndpoint } from './signIn/resetSecondStep'
import { secondStepEndpoint, waitingStepEndpoint } from './signIn/secondStep'
import {
  confirmSecondStepEndpoint,
  newSecondStepEndpoint,
  recoveryCodesEndpoint,
} from './signIn/setUp'
import { closePayloadsLogIn, onlyLiveSessions } from './signIn/strategy'

const refuseWeakPassword: CollectionBeforeValidateHook<User> = ({ data, originalDoc, req }) => {
  const owner = { ...originalDoc, ...data }
  if (typeof data?.password === 'string') refuse(refusePassword(data.password, owner), req)
  return data
}

/** Whoever finds her screen open must not take the account over: what lets one in asks for what did. */
const askPresentPassword: CollectionBeforeValidateHook<User> = async (given) => {
  const { data, originalDoc, req } = given
  if (data === undefined) return data
  const { presentPassword, ...rest } = data
  const viewer = viewerOf(req.user)
  const isOwn = viewer !== null && originalDoc?.id === viewer.id
  const email = typeof data.email === 'string' ? data.email.toLowerCase().trim() : undefined
  const changes = [
    typeof data.password === 'string',
    email !== undefined && email !== originalDoc?.email,
  ]
  if (isOwn && changes.includes(true)) await takePassword(viewer.id, presentPassword ?? '', req)
  return rest
}

/** Where the password changes, PostgreSQL ends every log-in but the one that changes it. */
const spareOwn: CollectionBeforeChangeHook<User> = async ({ data, originalDoc, req }) => {
  const own = ownSignIn(req)
  if (own !== undefined && own.account === originalDoc?.id && (await req.transactionID))
    await spareSignIn(own.signIn, req)
  return data
}

const words = {
  da: 'Den første administrator oprettes på serveren med: npm run account -- create --role admin --email …',
  en: 'The first administrator is made on the server with: npm run account -- create --role admin --email …',
}

/** Stands before Payload's own route, which lets any stranger become the first administrator. */
const firstUserEndpoint: Endpoint = {
  path: '/first-register',
  method: 'post',
  handler: (req) => {
    throw new APIError(words[staffLanguage(req)], 403, null, true)
  },
}

const keepOneAdmin: CollectionBeforeChangeHook<User> = async ({ data, originalDoc, req }) => {
  const wasAdmin = originalDoc?.role === 'admin' && originalDoc.disabled !== true
  const staysAdmin =
    (data.role ?? originalDoc?.role) === 'admin' &&
    (data.disabled ?? originalDoc?.disabled) !== true
  if (!originalDoc || !wasAdmin || staysAdmin) return data
  // Two who close each other's account at the same moment would both find the other one left.
  await oneAtATime(req, 'administrators')
  const others = await req.payload.count({
    collection: 'users',
    where: {
      role: { equals: 'admin' },
      disabled: { not_equals: true },
      id: { not_equals: originalDoc.id },
    },
    req,
  })
  if (others.totalDocs === 0) refuse([problem('role', 'lastAdmin')], req)
  return data
}

/** A key opens what the municipality may see, so it goes with the role, and with a closed account. */
const dropKey: CollectionBeforeChangeHook<User> = ({ data, originalDoc }) => {
  const { role, disabled } = { ...originalDoc, ...data }
  return role === 'municipality' && disabled !== true
    ? data
    : { ...data, keyHash: null, keyMadeAt: null }
}

export const userEndpoints: readonly Endpoint[] = [
  firstUserEndpoint,
  logInEndpoint,
  forgotPasswordEndpoint,
  resetPasswordEndpoint,
  inviteEndpoint,
  waitingStepEndpoint,
  secondStepEndpoint,
  newSecondStepEndpoint,
  confirmSecondStepEndpoint,
  recoveryCodesEndpoint,
  resetSecondStepEndpoint,
  ...endingEndpoints,
  ...apiKeyEndpoints,
]

export const userHooks = {
  beforeOperation: [closePayloadsLogIn, holdFirst('users')],
  beforeValidate: [inviteWithoutPassword, refuseWeakPassword, askPresentPassword],
  beforeChange: [withoutOriginal(keepOneAdmin), spareOwn, withoutOriginal(dropKey)],
  afterRead: [onlyLiveSessions],
} satisfies CollectionConfig['hooks']
