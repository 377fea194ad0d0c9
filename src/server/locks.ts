import { setTimeout as delay } from 'node:timers/promises'
import { Client } from 'pg'

/** Numbers of this product's advisory locks; any will do that nothing else in the database uses. */
const serving = 2_026_111_701
const preparing = 2_026_111_702
const night = 2_026_111_703

export type Hold = { readonly release: () => Promise<void> }

/**
 * Holds the data folder's database for the one server that may serve from it. The lock lives and
 * dies with the connection, so a killed server leaves none; PostgreSQL is given two seconds to see
 * that one is gone.
 * @param onLost called when the connection ends unasked, and the lock with it
 * @returns undefined when another server holds it
 */
export async function holdForServing(url: string, onLost: () => void): Promise<Hold | undefined> {
  const until = Date.now() + 2000
  const client = new Client({ connectionString: url, keepAlive: true })
  let released = false
  const lost = (): void => {
    if (!released) onLost()
    released = true
  }
  client.on('error', () => undefined)
  await client.connect()
  while (!(await tryLock(client))) {
    if (Date.now() > until) {
      await client.end()
      return undefined
    }
    await delay(100)
  }
  client.on('end', lost)
  return {
    release: async () => {
      released = true
      await client.end().catch(() => undefined)
    },
  }
}

/** Does `work` while no other instance prepares the same database. */
export async function whilePreparing<T>(
  url: string,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  return whileHolding(preparing, url, work)
}

/** Does `work` while no other instance does the night's; waits for one that does. */
export async function whileNight<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  return whileHolding(night, url, work)
}

async function whileHolding<T>(
  lock: number,
  url: string,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client({ connectionString: url, keepAlive: true })
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [lock])
    return await work(client)
  } finally {
    // Ending the connection gives the lock back.
    await client.end().catch(() => undefined)
  }
}

async function tryLock(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>(
    'select pg_try_advisory_lock($1) as taken',
    [serving],
  )
  return rows[0]?.taken === true
}
