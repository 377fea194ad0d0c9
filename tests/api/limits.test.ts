import { randomUUID } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { graphql, listAt, at, rows } from '../support/doors'

vi.hoisted(() => vi.stubEnv('SIGN_UP_LIMIT', '12'))

const call = async (address: string, number: number, given = {}) => {
  const input = {
    telephone: `+45200000${String(number).padStart(2, '0')}`,
    locale: 'so',
    idempotencyKey: randomUUID(),
    ...given,
  }
  const query = 'mutation ($input: CallBackInput!) { askForCallBack(input: $input) }'
  const answer = await graphql(query, {
    variables: { input },
    headers: { 'x-forwarded-for': address },
  })
  const [error] = listAt(answer.json, 'errors')
  const [problem] = listAt(error, 'extensions', 'data', 'errors')
  const wait = Number(answer.headers.get('retry-after'))
  return { status: answer.errors[0]?.status ?? 200, problem, text: answer.text, wait }
}

const statuses = async (calls: number, one: (turn: number) => ReturnType<typeof call>) => {
  const found: number[] = []
  for (let turn = 0; turn < calls; turn += 1) found.push((await one(turn)).status)
  return found
}
const times = (count: number, status: number) => Array.from({ length: count }, () => status)

test('an address may ask as often as the setting says, and is then told in her language', async () => {
  expect(await statuses(12, (turn) => call('192.0.2.1', turn))).toEqual(times(12, 200))
  const refused = await call('192.0.2.1', 12)
  expect(refused.status).toBe(429)
  expect(at(refused.problem, 'code')).toBe('tooManyTries')
  expect(at(refused.problem, 'message')).toMatch(/la isku dayay/)
  expect([refused.wait > 60, refused.wait <= 60 * 60]).toEqual([true, true])
  expect((await call('192.0.2.2', 13)).status).toBe(200)
})

test('a household of IPv6 is one, whatever address of its own it takes', async () => {
  const one = (turn: number) => call(`2001:db8:0:1::${turn + 1}`, 20 + turn)
  expect(await statuses(13, one)).toEqual([...times(12, 200), 429])
  expect((await call('2001:db8:0:2::1', 40)).status).toBe(200)
})

test('only the last of several addresses counts: what stands before it anyone can write', async () => {
  const one = (turn: number) => call(`198.51.100.${turn}, 203.0.113.7`, 50 + turn)
  expect(await statuses(13, one)).toEqual([...times(12, 200), 429])
})

test('a telephone may be given five times a day, from wherever', async () => {
  const one = (turn: number) => call(`203.0.113.${100 + turn}`, 70)
  expect(await statuses(6, one)).toEqual([...times(5, 200), 429])
})

test('what a program seems to send uses up ten at once', async () => {
  const one = (turn: number) => call('203.0.113.50', 80 + turn, { trap: 'x' })
  expect(await statuses(2, one)).toEqual([200, 429])
})

test('neither addresses nor telephones stand in the table', async () => {
  const kept = JSON.stringify(await rows('SELECT key FROM rate_limits'))
  expect(kept).toContain('call-back by address')
  expect(kept).not.toMatch(/192\.0|2001:|203\.0|\d{8}/)
})
