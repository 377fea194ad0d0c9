import type { Client } from 'pg'
import { briefly } from './briefly'

/** Lines to a count from which summing them is worth ending. */
const many = 64

/**
 * Replaces the lines of which the kept counts are made (`row_counts`) by one, where there are many.
 * @throws what PostgreSQL answers
 */
export const renewManyCounts = (url: string): Promise<void> =>
  briefly({ url, patience: 10_000 }, (client) => renewCounts(client, many))

/** The same where there are at least so many lines: 0 counts anew what was loaded past the triggers. */
export async function renewCounts(client: Client, least: number): Promise<void> {
  await client.query('SELECT renew_row_counts($1)', [least])
}
