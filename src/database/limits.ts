import type { PayloadRequest } from 'payload'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'

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
 * the transaction, so that a refused request counts too.
 * @returns whether some limit is used up
 */
export async function isUsedUp(limits: readonly Limit[], req: PayloadRequest): Promise<boolean> {
  const counted = await Promise.all(limits.map((limit) => countOne(limit, req)))
  return counted.includes('used up')
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

async function countOne(limit: Limit, req: PayloadRequest): Promise<'counted' | 'used up'> {
  try {
    await limiterFor(limit, req).consume(limit.key, limit.cost ?? 1)
    return 'counted'
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return 'used up'
    throw refusal
  }
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
