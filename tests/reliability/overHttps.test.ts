import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeAccount, password } from '../support/accounts'
import { at } from '../support/json'
import { startPostgres } from '../support/postgres'
import { startProduct, type Product } from '../support/product'

/** Behind a proxy that speaks https, as `SERVER_URL` says. */
const SERVER_URL = 'https://bydel.example.org'

let postgres: Awaited<ReturnType<typeof startPostgres>>
let product: Product
let email: string
beforeAll(async () => {
  postgres = await startPostgres()
  const settings = {
    DATABASE_URL: postgres.url,
    PAYLOAD_SECRET: 'of a house that is reached by https alone',
    SERVER_URL,
    TRUST_PROXY: '1',
  }
  product = await startProduct({ settings })
  email = await makeAccount('editor', settings)
})
afterAll(async () => {
  await product.end()
  await postgres.stop()
})

/** Sends a request on as such a proxy does. */
const ask = (path: string, headers: Record<string, string>, body?: object) =>
  fetch(`${product.url}${path}`, {
    redirect: 'manual',
    headers: {
      'content-type': 'application/json',
      origin: SERVER_URL,
      'x-forwarded-for': '192.0.2.1',
      'x-forwarded-host': new URL(SERVER_URL).host,
      'x-forwarded-proto': 'https',
      ...headers,
    },
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  })

const who = async (cookie: string) => {
  const me: unknown = await (await ask('/api/users/me', { cookie })).json()
  const page = await (await ask('/admin', { cookie })).text()
  return [at(me, 'user', 'email'), page.includes('today__date')]
}

it('a log-in is bound to this host by the name of its cookie, and no other one counts', async () => {
  const answer = await ask('/api/users/login', {}, { email, password })
  expect(answer.status).toBe(200)
  const lines = answer.headers.getSetCookie()
  for (const line of lines) {
    expect(line).toMatch(/^__Host-payload-(token|second-step)=/)
    for (const part of ['; Path=/;', '; Secure', '; HttpOnly']) expect(line).toContain(part)
    expect(line).not.toMatch(/domain/i)
  }
  expect(lines).toHaveLength(2)
  const bound = lines.find((line) => line.startsWith('__Host-payload-token='))?.split(';')[0] ?? ''
  const plain = bound.replace('__Host-', '')
  expect(await who(bound)).toEqual([email, true])
  expect(await who(`payload-token=theirs; ${bound}`)).toEqual([email, true])
  expect(await who(plain)).toEqual([undefined, false])
  const out = await ask('/api/users/logout', { cookie: bound }, {})
  expect(out.headers.getSetCookie()).toEqual([
    expect.stringMatching(/^__Host-payload-token=;/),
    expect.stringMatching(/^__Host-payload-second-step=;/),
  ])
  expect(await who(bound)).toEqual([undefined, false])
})
