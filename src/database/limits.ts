import type { PayloadRequest } from 'payload'
import { RateLimiterPostgres } from 'rate-limiter-flexible'
import { counts, countTries, tryValues, waits, type Try } from './countedTries'
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
 * @returns the seconds until no limit is used up any more; 0: none is
 */
export const secondsToWait = (limits: readonly Limit[], req: PayloadRequest): Promise<number> =>
  countAtOnce(triesOf(limits, req), req)

/** What counts against each limit, as the library names it. */
export const triesOf = (limits: readonly Limit[], req: PayloadRequest): readonly Try[] =>
  limits.map((limit) => ({
    key: limiterFor(limit, req).getKey(limit.key),
    tries: limit.tries,
    seconds: limit.seconds,
    cost: limit.cost ?? 1,
  }))

const countAtOnce = together(async (all: readonly (readonly Try[])[], req) =>
  waits(all, counts.parse(await ask(count, tryValues(all), req))),
)

const count: Prepared = { name: 'limits', text: countTries }

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
