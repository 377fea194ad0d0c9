import { Client } from 'pg'

/** Lines to a count from which summing them is worth ending. */
const many = 64

/**
 * Replaces the lines of which the kept counts are made (`row_counts`) by one, where there are many.
 * @throws what PostgreSQL answers
 */
export async function renewManyCounts(connectionString: string): Promise<void> {
  const client = new Client({
    connectionString,
    connectionTimeoutMillis: 2000,
    query_timeout: 10_000,
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await renewCounts(client, many)
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** The same where there are at least so many lines: 0 counts anew what was loaded past the triggers. */
export async function renewCounts(client: Client, least: number): Promise<void> {
  await client.query('SELECT renew_row_counts($1)', [least])
}
