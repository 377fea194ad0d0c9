import { randomBytes } from 'node:crypto'
import type { CollectionBeforeValidateHook, Endpoint, PayloadRequest } from 'payload'
import { isAdmin } from '@/access/predicates'
import { inTransaction } from '@/database/inTransaction'
import { askForLetter } from '@/database/passwordLetters'
import { openPasswordLink } from '@/database/passwordLinks'
import { problem } from '@/domain/problem'
import type { User } from '@/generated/payload-types'
import { writeAudit } from '../audit'
import { hashOfToken, newLinkToken } from '../linkTokens'
import { refuseOthers, routeId } from '../onlyFor'
import { refuse } from '../refuse'
import { passwordAddress } from './passwordAddress'

/** Nobody knows it, and nobody has to: it stands until she chooses her own. */
export const unguessable = (): string => randomBytes(32).toString('base64url')

/**
 * An account that is made without a password is invited: the letter is asked for in the transaction that
 * makes it. What the panel’s own form sends as a password is nobody’s.
 */
export const inviteWithoutPassword: CollectionBeforeValidateHook<User> = async (given) => {
  const { data, operation, req } = given
  if (operation !== 'create' || data === undefined) return data
  const { byLetter, ...rest } = data
  const isTyped = typeof rest.password === 'string' && byLetter !== true
  if (isTyped) return rest
  // What is no address is refused by the field, and nothing is stored then.
  const { email } = rest
  if (typeof email === 'string' && /^[^\0\s]{1,320}$/.test(email.trim()))
    await askForLetter(email.toLowerCase().trim(), 'invited', req)
  return { ...rest, password: unguessable() }
}

/**
 * A link to be handed over, in the place of the one before.
 * @returns its address, or undefined where the account is closed
 */
export async function inviteByHand(
  account: string,
  req: PayloadRequest,
): Promise<string | undefined> {
  const token = newLinkToken()
  const link = { account, purpose: 'invited', tokenHash: hashOfToken(token) } as const
  return (await openPasswordLink(link, req)) ? passwordAddress(token) : undefined
}

/** `POST /api/users/:id/invite`, for administrators: one more letter with a link, which ends the one before. */
export const inviteEndpoint: Endpoint = {
  path: '/:id/invite',
  method: 'post',
  handler: async (req) => {
    refuseOthers(isAdmin, req)
    const id = routeId(req)
    const found = { collection: 'users', id, depth: 0, req } as const
    const { email, disabled } = await req.payload.findByID(found)
    if (disabled === true) refuse([problem('disabled', 'invitedClosed')], req)
    await inTransaction(req, async () => {
      await askForLetter(email, 'invited', req)
      await writeAudit(req, {
        action: 'accountChange',
        subject: 'users',
        document: id,
        reason: 'inviteret igen',
      })
    })
    return Response.json({ asked: true })
  },
}
