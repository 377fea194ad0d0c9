import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

/** How often the site's pages were shown in a year: thousands of rows, and one number. */
export async function visitsInYear(year: number, req: PayloadRequest): Promise<number> {
  const { rows } = await req.payload.db.drizzle.execute(
    sql`SELECT coalesce(sum(count), 0)::int AS sum FROM visits WHERE day LIKE ${`${year}-%`}`,
  )
  return Number(rows[0]?.['sum'])
}
