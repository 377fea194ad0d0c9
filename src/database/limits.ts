import type { PayloadRequest } from 'payload'
import { RateLimiterPostgres } from 'rate-limiter-flexible'
import { z } from 'zod'
import { ask, type Prepared } from './prepared'
import { together } from './together'

export type Limit = Readonly<{
  /** What is counted, such as `sign-up by address`. */
  name: string
  /** Whose tries: never a telephone or an address as it stands, for the table is kept. */
  key: string
  tries: number
  seconds: number
  /** How many tries this one counts for. */
  cost?: number
}>

/**
 * Counts one try against each limit, in PostgreSQL, so that all instances count together and outside
 * the transaction, so that a refused request counts too. All at once, as the library counts each.
 * @param limits of different names
 * @returns whether some limit is used up
 */
export async function isUsedUp(limits: readonly Limit[], req: PayloadRequest): Promise<boolean> {
  const tries = limits.map((limit) => ({
    key: limiterFor(limit, req).getKey(limit.key),
    tries: limit.tries,
    seconds: limit.seconds,
    cost: limit.cost ?? 1,
  }))
  return isOneUsedUp(tries, req)
}

type Try = Readonly<{ key: string; tries: number; seconds: number; cost: number }>

/** Of several that come at once each is told what the count was when it was its turn. */
const isOneUsedUp = together(async (all: readonly (readonly Try[])[], req) => {
  const now = Date.now()
  const added = new Map<string, { cost: number; seconds: number }>()
  for (const { key, cost, seconds } of all.flat())
    added.set(key, { cost: cost + (added.get(key)?.cost ?? 0), seconds })
  const each = [...added.values()]
  const counted = counts.parse(
    await ask(
      count,
      [
        [...added.keys()],
        each.map(({ cost }) => cost),
        each.map(({ seconds }) => now + seconds * 1000),
        now,
      ],
      req,
    ),
  )
  const points = new Map(
    counted.map((one) => [one.key, one.points - (added.get(one.key)?.cost ?? 0)] as const),
  )
  const counting = ({ key, cost, tries }: Try): boolean => {
    const now = (points.get(key) ?? 0) + cost
    points.set(key, now)
    return now > tries
  }
  return all.map((tries) => tries.map(counting).includes(true))
})

const counts = z.array(z.object({ key: z.string(), points: z.number() }))

/**
 * In one order, so that two who count together never wait for each other for good. Everybody counts
 * in the row of all: nobody holds it until a disk has written, for what a crash takes away is the
 * count of half a second.
 */
const count: Prepared = {
  name: 'limits',
  text: `
INSERT INTO rate_limits AS before (key, points, expire)
SELECT key, cost, ends FROM unnest($1::text[], $2::integer[], $3::bigint[]) AS try (key, cost, ends)
ORDER BY key
ON CONFLICT (key) DO UPDATE SET
  points = EXCLUDED.points + CASE WHEN before.expire <= $4::bigint THEN 0 ELSE before.points END,
  expire = CASE WHEN before.expire <= $4::bigint THEN EXCLUDED.expire ELSE before.expire END
RETURNING key, points, set_config('synchronous_commit', 'off', true)`,
}

/** Takes back a try that was none: what was asked for was rightly asked. */
export async function giveBack(limit: Limit, req: PayloadRequest): Promise<void> {
  await limiterFor(limit, req).reward(limit.key, limit.cost ?? 1)
}

type Memory = Pick<Limit, 'name' | 'key' | 'seconds'>

/** Keeps in mind for so long that something happened. */
export async function keepInMind(memory: Memory, req: PayloadRequest): Promise<void> {
  await limiterFor({ ...memory, tries: 1 }, req).set(memory.key, 1, memory.seconds)
}

export async function remembers(memory: Memory, req: PayloadRequest): Promise<boolean> {
  return (await limiterFor({ ...memory, tries: 1 }, req).get(memory.key)) !== null
}

type Pool = PayloadRequest['payload']['db']['pool']
const limiters = new WeakMap<Pool, Map<string, RateLimiterPostgres>>()

function limiterFor({ name, tries, seconds }: Limit, req: PayloadRequest): RateLimiterPostgres {
  const { pool } = req.payload.db
  const ofPool = limiters.get(pool) ?? new Map<string, RateLimiterPostgres>()
  limiters.set(pool, ofPool)
  const id = `${name} ${tries}/${seconds}`
  const limiter =
    ofPool.get(id) ??
    new RateLimiterPostgres({
      storeClient: pool,
      storeType: 'pool',
      tableName: 'rate_limits',
      // By a migration, like every table.
      tableCreated: true,
      keyPrefix: name,
      points: tries,
      duration: seconds,
    })
  ofPool.set(id, limiter)
  return limiter
}
