import { codeOf } from './codes'
import { listAt, rest, textAt, type Answer } from './doors'
import { password } from './people'
import type { Person } from './person'

export const logIn = (email: string, given = password, headers = {}) =>
  rest('POST', '/api/users/login', { body: { email, password: given }, headers })

/** The cookie of that name that an answer sets, as a browser sends it back. */
export const cookieOf = (answer: Answer, name: string): string =>
  answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0] ?? '')
    .find((one) => one.startsWith(`${name}=`) && one !== `${name}=`) ?? ''

export const halfCookie = (answer: Answer) => cookieOf(answer, 'payload-second-step')

/** Somebody whose only cookie is this. */
export const holding = (one: Person, cookie: string): Person => ({ ...one, cookie })

/** Sets up the second step of who is logged in. Its first code is used with it. */
export async function setUp(one: Person): Promise<{ secret: string; recoveryCodes: string[] }> {
  const body = { presentPassword: password }
  const made = await rest('POST', '/api/users/second-step/new', { as: one, body })
  const secret = textAt(made.json, 'secret')
  const confirmed = await rest('POST', '/api/users/second-step/confirm', {
    as: one,
    body: { code: codeOf(secret, -1) },
  })
  return { secret, recoveryCodes: listAt(confirmed.json, 'recoveryCodes').map(String) }
}
