import { createLocalReq, type PayloadRequest } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { rows, thePayload } from '../support/doors'

const { giveBack, secondsToWait } = await import('@/database/limits')

let req: PayloadRequest
beforeAll(async () => {
  req = await createLocalReq({}, await thePayload())
})

const limit = (name: string, tries: number, cost = 1) => ({
  name,
  tries,
  cost,
  key: 'whose',
  seconds: 60,
})
const pointsOf = async (name: string) =>
  (await rows('SELECT points FROM rate_limits WHERE key = $1', [`${name}:whose`]))[0]?.['points']

test('tries count against each limit, and any one of them may be used up', async () => {
  const both = [limit('wide', 10), limit('narrow', 2)]
  expect(await secondsToWait(both, req)).toBe(0)
  expect(await secondsToWait(both, req)).toBe(0)
  const wait = await secondsToWait(both, req)
  expect([wait > 0, wait <= 60]).toEqual([true, true])
  expect([await pointsOf('wide'), await pointsOf('narrow')]).toEqual([3, 3])
  await giveBack(limit('narrow', 2), req)
  expect(await pointsOf('narrow')).toBe(2)
})

test('one may cost several, and when the time is over the count begins anew', async () => {
  expect(await secondsToWait([limit('dear', 15, 10)], req)).toBe(0)
  expect(await secondsToWait([limit('dear', 15, 10)], req)).toBeGreaterThan(0)
  await rows(`UPDATE rate_limits SET expire = $1 WHERE key = 'dear:whose'`, [Date.now() - 1])
  expect(await secondsToWait([limit('dear', 15, 10)], req)).toBe(0)
  const [row] = await rows(`SELECT expire FROM rate_limits WHERE key = 'dear:whose'`)
  expect(Number(row?.['expire'])).toBeGreaterThan(Date.now() + 30_000)
})

test('many at once, in whatever order they name their limits, lose no count', async () => {
  const names = ['one', 'two', 'three']
  await Promise.all(
    Array.from({ length: 30 }, (_, turn) =>
      secondsToWait(
        (turn % 2 === 0 ? names : names.toReversed()).map((name) => limit(name, 100)),
        req,
      ),
    ),
  )
  expect(await Promise.all(names.map(pointsOf))).toEqual([30, 30, 30])
})

test('of those who come at once, each is told what the count was at its turn', async () => {
  const turns = [limit('turn', 5, 2), limit('turn', 5), limit('turn', 5, 2), limit('turn', 5)]
  const told = await Promise.all(turns.map((one) => secondsToWait([one], req)))
  expect(told).toEqual([0, 0, 0, expect.any(Number)])
  expect(told[3]).toBeGreaterThan(0)
  expect(await pointsOf('turn')).toBe(6)
})

test('a connection that counted waits for the disk again in what it does next', async () => {
  await secondsToWait([limit('quick', 5)], req)
  const client = await req.payload.db.pool.connect()
  try {
    const settings = () => client.query(`SELECT current_setting('synchronous_commit') AS value`)
    expect((await settings()).rows).toEqual([{ value: 'on' }])
  } finally {
    client.release()
  }
})
