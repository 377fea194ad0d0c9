import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { inTransaction } from '@/database/inTransaction'
import { factorOf } from '@/database/secondFactors'
import { completeSignIn, halfSignIn, holdAccountOf } from '@/database/signIns'
import { problem, say } from '@/domain/problem'
import { browserOf } from '@/domain/signIn'
import { hashOfToken } from '../linkTokens'
import { sentBody } from '../onlyFor'
import { staffLanguage } from '../refuse'
import { accountBy, type Account } from './accounts'
import { halfToken, signedIn } from './answers'
import { takeCode } from './proof'

const typed = z.object({ code: z.string().max(40) })

/** `POST /api/users/second-step` `{ code }`: the whole log-in for a half one and a right code. */
export const secondStepEndpoint: Endpoint = {
  path: '/second-step',
  method: 'post',
  handler: async (req) => {
    const account = await halfWayIn(req)
    const code = await typedCode(req)
    return wholeSignIn(account, req, { prove: () => takeCode(account.id, code, req) })
  },
}

export async function typedCode(req: PayloadRequest): Promise<string> {
  const read = typed.safeParse(await sentBody(req))
  return read.success ? read.data.code : ''
}

/** Who has passed the first step. @throws APIError 403 where that is long ago, or never was */
export async function halfWayIn(req: PayloadRequest): Promise<Account> {
  const token = halfToken(req)
  const id = token === '' ? undefined : await halfSignIn(hashOfToken(token), req)
  const account = id === undefined ? undefined : await accountBy({ id }, req)
  if (account === undefined || account.disabled) throw tooLate(req)
  return account
}

type Proven = Readonly<{
  /** Uses up what lets her in, and throws where it does not. */
  prove?: () => Promise<void>
  /** What is told beside the log-in. */
  more?: Readonly<Record<string, unknown>>
}>

/** Of two at once, one is let in, and what the other gave is not used up. */
export async function wholeSignIn(
  account: Account,
  req: PayloadRequest,
  { prove, more }: Proven,
): Promise<Response> {
  const tokenHash = hashOfToken(halfToken(req))
  const signIn = await inTransaction(req, async () => {
    await holdAccountOf(tokenHash, req)
    await prove?.()
    const begun = await completeSignIn(tokenHash, browserOf(req.headers.get('user-agent')), req)
    if (begun === undefined) throw tooLate(req)
    return begun
  })
  return signedIn(account, signIn, req, more)
}

/**
 * `GET /api/users/second-step`: `{ secondStep }`, which the log-in page goes on with where it is opened
 * again in the midst of it; null for everybody else.
 */
export const waitingStepEndpoint: Endpoint = {
  path: '/second-step',
  method: 'get',
  handler: async (req) => {
    const token = halfToken(req)
    const id = token === '' ? undefined : await halfSignIn(hashOfToken(token), req)
    const secondStep = id === undefined ? null : await waitingFor(id, req)
    return Response.json({ secondStep }, { headers: { 'cache-control': 'no-store' } })
  },
}

const waitingFor = async (id: string, req: PayloadRequest) =>
  (await factorOf(id, req)).secret === null ? 'setUp' : 'code'

const tooLate = (req: PayloadRequest) =>
  new APIError(say(problem('', 'logInAgain'), staffLanguage(req)), 403, null, true)
