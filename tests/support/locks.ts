import { expect } from 'vitest'
import { Client } from 'pg'
import { rows } from './doors'

// Read when it is first imported, which the doors set.
const { env } = await import('@/env')

/** Statements of this database that wait for somebody else's. */
async function waiting(): Promise<number> {
  const [row] = await rows(
    `SELECT count(*)::int AS n FROM pg_stat_activity
     WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  )
  return Number(row?.['n'])
}

type Statement = readonly [sql: string, ...values: string[]]

/**
 * Two at once, on connections of their own: another has done the first statement when the work
 * begins, does the others once the work waits for it, and then commits.
 * @returns what the work came to
 */
export async function meanwhile<Result>(
  [first, ...others]: readonly [Statement, ...Statement[]],
  work: () => Promise<Result>,
): Promise<Result> {
  const other = new Client({ connectionString: env.DATABASE_URL })
  await other.connect()
  const run = ([sql, ...values]: Statement) => other.query(sql, values)
  try {
    await other.query('BEGIN')
    await run(first)
    const result = work()
    // Awaited below; until then nobody else hears of its failure.
    result.catch(() => undefined)
    await expect.poll(waiting, { timeout: 20_000 }).toBeGreaterThan(0)
    for (const statement of others) await run(statement)
    await other.query('COMMIT')
    return await result
  } finally {
    await other.end()
  }
}

export const holding = (table: string, id: string): Statement => [
  `SELECT 1 FROM ${table} WHERE id::text = $1 FOR UPDATE`,
  id,
]
