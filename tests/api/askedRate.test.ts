import { randomUUID } from 'node:crypto'
import { describe, expect, onTestFinished, test } from 'vitest'
import { AskedRate } from '@/server/front/askedRate'
import { rest, rows, thePayload } from '../support/doors'
import { person } from '../support/people'

// After the doors, which set the database that it reads of.
const { GET, POST } = await import('@/app/(payload)/api/graphql/route')

const now = Math.floor(Date.now() / 60_000) * 60_000 + 1000
const never = 3_600_000

async function instance(telling = 10): Promise<AskedRate> {
  const url = String((await thePayload()).db.pool.options.connectionString)
  const made = new AskedRate({ url, secret: 'of both', telling, everyMs: never })
  onTestFinished(() => made.close())
  return made
}

const ask = (one: AskedRate, address: string, times: number) =>
  Array.from({ length: times }, () => one.count(address, now)).at(-1)

describe('two instances', () => {
  test('know of each other what an address asks that asks much', async () => {
    const [one, other] = [await instance(), await instance()]
    expect([ask(one, 'a', 30), ask(other, 'a', 20)]).toEqual([30, 20])
    await one.write()
    await other.write()
    await one.write()
    // What is not told again costs the database nothing, and is known from the time before.
    expect([ask(one, 'a', 1), ask(other, 'a', 1)]).toEqual([31, 51])
    await one.write()
    expect(ask(one, 'a', 1)).toBe(52)
  })

  test('tell nothing twice, though one begins to tell before it has heard', async () => {
    const [one, other] = [await instance(), await instance()]
    ask(one, 'd', 30)
    const first = one.write()
    ask(one, 'd', 10)
    await Promise.all([first, one.write()])
    await one.write()
    ask(other, 'd', 10)
    await other.write()
    expect([ask(one, 'd', 1), ask(other, 'd', 1)]).toEqual([41, 51])
  })

  test('keep to themselves who asks little, and write nobody’s address down', async () => {
    const [one, other] = [await instance(), await instance()]
    ask(one, '192.0.2.77', 10)
    ask(one, '192.0.2.78', 9)
    await one.write()
    await one.write()
    const kept = await rows(`SELECT key, points, expire FROM rate_limits WHERE points = 10`)
    expect(kept).toHaveLength(1)
    expect(await rows('SELECT key FROM rate_limits WHERE points = 9')).toEqual([])
    expect(JSON.stringify(kept)).not.toMatch(/192\.0/)
    expect(ask(other, '192.0.2.78', 1)).toBe(1)
  })

  test('begin anew with each minute', async () => {
    const one = await instance()
    ask(one, 'b', 30)
    await one.write()
    expect(one.count('b', now + 60_000)).toBe(1)
  })

  test('count each for itself while the database is away', async () => {
    const url = 'postgres://nobody@127.0.0.1:1/nothing'
    const one = new AskedRate({ url, secret: 'x', telling: 1, everyMs: never })
    ask(one, 'c', 3)
    await one.write()
    expect(ask(one, 'c', 1)).toBe(4)
    one.close()
  })
})

test('however many addresses somebody has, they do not fill the memory', async () => {
  const one = await instance()
  ask(one, 'first', 5)
  for (let number = 0; number < 20_000; number += 1) one.count(`of ${number}`, now)
  expect(one.count('of 19999', now)).toBe(2)
  expect(one.count('first', now)).toBe(1)
})

describe('where strangers have to wait', () => {
  const waiting = { 'x-strangers-wait': '1' }

  test.each(['GET', 'POST', 'PATCH', 'DELETE', 'PUT'])(
    '%s answers accounts only',
    async (method) => {
      const path = '/api/stories?limit=1'
      const body = method === 'GET' ? undefined : {}
      const headers = { ...waiting, 'X-Payload-HTTP-Method-Override': 'GET' }
      expect((await rest(method, path, { headers, body })).status).toBe(429)
      const junk = { ...headers, authorization: `JWT ${randomUUID()}` }
      expect((await rest(method, path, { headers: junk, body })).status).toBe(429)
      const as = await person('editor')
      expect((await rest(method, path, { headers, body, as })).status).not.toBe(429)
    },
  )

  test('GraphQL too, also by GET', async () => {
    const url = 'http://localhost:3000/api/graphql?documentId=sha256:0'
    expect((await GET(new Request(url, { headers: waiting }))).status).toBe(429)
    const sent = { method: 'POST', body: '{"query":"{ Stories { totalDocs } }"}' }
    expect((await POST(new Request(url, { ...sent, headers: waiting }))).status).toBe(429)
    const { cookie } = await person('editor')
    const origin = 'http://localhost:3000'
    const headers = { ...waiting, cookie, origin, 'content-type': 'application/json' }
    const answer = await POST(
      new Request('http://localhost:3000/api/graphql', { ...sent, headers }),
    )
    expect(answer.status).toBe(200)
  })
})
