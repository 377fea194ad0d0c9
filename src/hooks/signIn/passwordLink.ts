import { APIError, isolateObjectProperty, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { inTransaction } from '@/database/inTransaction'
import { askForLetter } from '@/database/passwordLetters'
import { holderOfLink, spendPasswordLink } from '@/database/passwordLinks'
import { refusePassword } from '@/domain/password'
import { problem, say } from '@/domain/problem'
import { writeAudit } from '../audit'
import { hashOfToken } from '../linkTokens'
import { sentBody } from '../onlyFor'
import { refuse, staffLanguage } from '../refuse'
import { accountBy } from './accounts'
import { countForgotten, countLinkUse } from './tries'

const asked = z.object({
  email: z
    .string()
    .max(320)
    .regex(/^[^\0\s]+@[^\0\s]+$/),
})

/**
 * `POST /api/users/forgot-password` `{ email }`, before Payload’s own. It writes down that a letter is
 * asked for and looks for no account: known, unknown and closed are the same work and the same answer,
 * whether letters can leave or not.
 */
export const forgotPasswordEndpoint: Endpoint = {
  path: '/forgot-password',
  method: 'post',
  handler: async (req) => {
    const read = asked.safeParse(await sentBody(req))
    if (!read.success) refuse([problem('email', 'logInEmail')], req)
    const email = read.data?.email.toLowerCase() ?? ''
    await countForgotten(email, req)
    await askForLetter(email, 'forgotten', req)
    return Response.json({ asked: true })
  },
}

const chosen = z.object({
  token: z.string().max(200),
  password: z.string().max(1000).optional(),
})

/**
 * `POST /api/users/reset-password` `{ token, password }`, before Payload’s own, which would let in whoever
 * has the letter without her second step: it sets the password, and she logs in with it. Without a
 * password it says whether the link still holds.
 */
export const resetPasswordEndpoint: Endpoint = {
  path: '/reset-password',
  method: 'post',
  handler: async (req) => {
    await countLinkUse(req)
    const read = chosen.safeParse(await sentBody(req))
    const tokenHash = hashOfToken(read.data?.token ?? '')
    const id = await holderOfLink(tokenHash, req)
    const account = id === undefined ? undefined : await accountBy({ id }, req)
    if (!read.success || account === undefined || account.disabled) throw linkOver(req)
    const { password } = read.data
    if (password === undefined) return Response.json({ holds: true })
    refuse(refusePassword(password, account), req)
    await inTransaction(req, () => choose(account.id, { tokenHash, password }, req))
    return Response.json({ chosen: true })
  },
}

/** In a transaction. @throws APIError 403 where somebody was first */
async function choose(
  id: string,
  { tokenHash, password }: Readonly<{ tokenHash: string; password: string }>,
  req: PayloadRequest,
): Promise<void> {
  if (!(await spendPasswordLink(id, tokenHash, req))) throw linkOver(req)
  // The letter stands for the present password, also where she is logged in still.
  const byLetter = Object.assign(isolateObjectProperty(req, 'user'), { user: null })
  const data = { password }
  await req.payload.update({ collection: 'users', id, data, depth: 0, req: byLetter })
  await writeAudit(byLetter, {
    action: 'accountChange',
    subject: 'users',
    document: id,
    reason: 'adgangskode valgt ved link',
  })
}

const linkOver = (req: PayloadRequest) =>
  new APIError(say(problem('', 'linkOver'), staffLanguage(req)), 403, null, true)
