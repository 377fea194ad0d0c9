import {
  generateExpiredPayloadCookie,
  generatePayloadCookie,
  jwtSign,
  parseCookies,
  type PayloadRequest,
} from 'payload'
import { boundToHost } from '@/domain/hostCookies'
import { absoluteEnd, secondStepWait } from '@/domain/signIn'
import { halfSignInCookie } from '@/domain/signInCookies'
import { noteSignIn } from '../funderVisits'
import type { Account } from './accounts'

/** What opens the second step, from the cookie that the first one set. */
export const halfToken = (req: PayloadRequest): string =>
  parseCookies(req.headers).get(halfSignInCookie) ?? ''

/** The whole log-in, as Payload’s own screens want it told. */
export async function signedIn(
  account: Account,
  signIn: string,
  req: PayloadRequest,
  more: Readonly<Record<string, unknown>> = {},
): Promise<Response> {
  const { config } = req.payload
  const { exp, token } = await sign(account, { signIn, seconds: absoluteEnd }, req)
  const user = { id: account.id, email: account.email, role: account.role, collection: 'users' }
  await noteSignIn(user, req)
  const cookie = generatePayloadCookie({
    collectionAuthConfig: cookieSettings(req),
    cookiePrefix: config.cookiePrefix,
    token,
  })
  return Response.json(
    { message: req.t('authentication:passed'), exp, token, user, ...more },
    { headers: cookies([String(cookie), halfCookie('', req)], req) },
  )
}

/** The token of a log-in, good for so many seconds more. */
export async function sign(
  account: Pick<Account, 'id' | 'email' | 'role'>,
  { signIn, seconds }: Readonly<{ signIn: string; seconds: number }>,
  req: PayloadRequest,
): Promise<{ exp: number; token: string }> {
  const { id, email, role } = account
  const fieldsToSign = { id, email, role, collection: 'users', sid: signIn }
  return jwtSign({ fieldsToSign, secret: req.payload.secret, tokenExpiration: seconds })
}

/** The first step is passed: what the second one is, and the cookie that opens it alone. */
export function halfWay(next: 'code' | 'setUp', token: string, req: PayloadRequest): Response {
  return Response.json({ secondStep: next }, { headers: cookies([halfCookie(token, req)], req) })
}

/** Neither the log-in nor a half one is kept by the browser any longer. */
export function signedOut(message: string, req: PayloadRequest): Response {
  const cookie = generateExpiredPayloadCookie({
    collectionAuthConfig: cookieSettings(req),
    cookiePrefix: req.payload.config.cookiePrefix,
  })
  return Response.json(
    { message },
    { headers: cookies([String(cookie), halfCookie('', req)], req) },
  )
}

function halfCookie(value: string, req: PayloadRequest): string {
  const secure = isSecure(req) ? '; Secure' : ''
  const seconds = value === '' ? 0 : secondStepWait
  return `${halfSignInCookie}=${value}; Max-Age=${seconds}; Path=/; HttpOnly; SameSite=Strict${secure}`
}

/** By https the log-in goes by https only. */
function cookieSettings(req: PayloadRequest) {
  const { auth } = req.payload.collections.users.config
  return { ...auth, cookies: { ...auth.cookies, secure: isSecure(req) } }
}

const isSecure = (req: PayloadRequest) => req.payload.config.serverURL.startsWith('https:')

function cookies(lines: readonly string[], req: PayloadRequest): Headers {
  const headers = new Headers({ 'cache-control': 'no-store' })
  for (const line of lines) headers.append('Set-Cookie', boundToHost(line, isSecure(req)))
  return headers
}
