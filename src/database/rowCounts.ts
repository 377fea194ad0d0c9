import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'

type Counted = Readonly<{ tableName: string; where: SQL | undefined }>

/** Of which tables PostgreSQL keeps how many rows there are (`note_row_count`). */
const kept: ReadonlySet<string> = new Set(['applicants', 'stories'])

/**
 * The statement that tells how many rows a table has, where that is kept and all of them are asked for:
 * it need not look at them. It sees what a count would see in the same moment.
 */
export const keptCount = ({ tableName, where }: Counted): SQL | undefined =>
  where === undefined && kept.has(tableName)
    ? sql`SELECT coalesce(sum(change), 0)::int AS count FROM row_counts WHERE counted = ${tableName}`
    : undefined

/** Lets Payload's own lists and counts have it from there. */
export function countingFromKept(adapter: PostgresAdapter): void {
  const stock = adapter.countDistinct
  adapter.countDistinct = async function countDistinct(asked) {
    const count = asked.joins.length === 0 ? keptCount(asked) : undefined
    if (count === undefined) return stock.call(this, asked)
    return answer.parse((await this.execute({ db: asked.db, sql: count })).rows)[0].count
  }
}

const answer = z.tuple([z.object({ count: z.int() })])
