import { codeOf } from './codes'
import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { at, graphql, listAt, rest, textAt, thePayload, type Answer } from './doors'
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

/** Every way in: none lets in with this, or all do. */
export async function isIn(one: Person): Promise<boolean> {
  const payload = await thePayload()
  const headers = new Headers({ cookie: one.cookie, origin: payload.config.serverURL })
  const own = `/api/users/${one.id}`
  const asked = await graphql('{ meUser { user { id } } }', { as: one })
  const seen = {
    me: at((await rest('GET', '/api/users/me', { as: one })).json, 'user') !== null,
    record: (await rest('GET', own, { as: one })).status === 200,
    change: (await rest('PATCH', own, { as: one, body: { name: 'Prøve' } })).status === 200,
    women: (await rest('GET', '/api/applicants', { as: one })).status === 200,
    endpoint: (await rest('GET', `/api/teams/${randomUUID()}/plan`, { as: one })).status === 404,
    rollCall:
      (await rest('GET', `/api/sessions/${randomUUID()}/roll-call`, { as: one })).status === 404,
    messages: (await rest('GET', '/api/messages/receivers', { as: one })).status === 200,
    graphql: at(asked.data, 'meUser', 'user') !== null,
    pages: (await payload.auth({ headers })).user !== null,
    refresh: (await rest('POST', '/api/users/refresh-token', { as: one })).status === 200,
    codes: (await rest('POST', '/api/users/second-step/codes', { as: one })).status === 400,
    ending: (await rest('POST', '/api/users/sign-ins/end', { as: one })).status === 400,
  }
  expect(new Set(Object.values(seen)).size, JSON.stringify(seen)).toBe(1)
  return seen.me
}

/** It was refused at just this field, in words that the pattern knows. */
export function refusedAt({ status, json }: Answer, path: string, words: RegExp): void {
  expect(status).toBe(400)
  const [problem] = listAt(json, 'errors', 0, 'data', 'errors')
  expect(at(problem, 'path')).toBe(path)
  expect(at(problem, 'message')).toMatch(words)
}
