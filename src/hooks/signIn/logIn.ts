import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { factorOf } from '@/database/secondFactors'
import { beginSignIn } from '@/database/signIns'
import { problem } from '@/domain/problem'
import { browserOf, mustHaveSecondStep } from '@/domain/signIn'
import { env } from '@/env'
import { hashOfToken, newLinkToken } from '../linkTokens'
import { sentBody } from '../onlyFor'
import { refuse } from '../refuse'
import { accountBy, type Account } from './accounts'
import { halfWay, signedIn } from './answers'
import { isPassword } from './password'
import { countLogIn } from './tries'

/** PostgreSQL takes no NUL, and no address has one. */
const typed = z.object({
  email: z
    .string()
    .max(320)
    .regex(/^[^\0]*$/),
  password: z.string().max(1000),
})

/**
 * `POST /api/users/login`, before Payload’s own. `{ email, password }` is answered with the log-in, or
 * with `{ secondStep }` and a cookie that opens nothing but that. Unknown, wrong and closed are answered
 * alike, after the same work.
 */
export const logInEndpoint: Endpoint = {
  path: '/login',
  method: 'post',
  handler: async (req) => {
    const account = await byPassword(await credentials(req), req)
    const { secret } = await factorOf(account.id, req)
    if (secret !== null) return beginHalf('code', account, req)
    if (mustHaveSecondStep(account.role, env.SECOND_FACTOR)) return beginHalf('setUp', account, req)
    const signIn = await begin(account, req)
    return signedIn(account, signIn, req)
  },
}

type Credentials = Readonly<{ email: string; password: string }>

async function credentials(req: PayloadRequest): Promise<Credentials> {
  const read = typed.safeParse(await sentBody(req))
  const { email, password } = read.success ? read.data : { email: '', password: '' }
  const asWritten = email.toLowerCase().trim()
  refuse(
    [
      ...(asWritten === '' ? [problem('email', 'logInEmail')] : []),
      ...(password.trim() === '' ? [problem('password', 'logInPassword')] : []),
    ],
    req,
  )
  return { email: asWritten, password }
}

/** @throws APIError 401 in the same words whatever is wrong, 429 where there were too many tries */
async function byPassword({ email, password }: Credentials, req: PayloadRequest): Promise<Account> {
  const { wasRight } = await countLogIn(email, req)
  const account = await accountBy({ email }, req)
  const isRight = await isPassword(password, account)
  if (account === undefined || !isRight || account.disabled) throw wrong(req)
  await wasRight()
  return account
}

async function begin(account: Account, req: PayloadRequest): Promise<string> {
  const signIn = await beginSignIn({ ...begun(account, req), steps: 1 }, req)
  if (signIn === undefined) throw wrong(req)
  return signIn
}

async function beginHalf(
  next: 'code' | 'setUp',
  account: Account,
  req: PayloadRequest,
): Promise<Response> {
  const token = newLinkToken()
  const tokenHash = hashOfToken(token)
  const half = await beginSignIn({ ...begun(account, req), steps: 1, tokenHash }, req)
  if (half === undefined) throw wrong(req)
  return halfWay(next, token, req)
}

const begun = ({ id, hash }: Account, req: PayloadRequest) => ({
  account: id,
  hash,
  browser: browserOf(req.headers.get('user-agent')),
})

const wrong = (req: PayloadRequest) =>
  new APIError(req.t('error:emailOrPasswordIncorrect'), 401, null, true)
