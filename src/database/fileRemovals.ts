import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { transactionOf } from './lock'

/**
 * Writes down that the files are to be removed, in the request's transaction: if it is committed, they
 * are. A path begins in the data folder.
 * @throws Error outside a transaction
 */
export async function noteRemovals(files: readonly string[], req: PayloadRequest): Promise<void> {
  const database = await transactionOf(req)
  if (database === undefined) throw new Error('No transaction is open')
  for (const file of files)
    await database.execute(
      sql`INSERT INTO file_removals (path) VALUES (${file}) ON CONFLICT DO NOTHING`,
    )
}

/** The files whose removal is decided, and perhaps not done. */
export async function removalsLeft({ db }: Payload): Promise<readonly string[]> {
  const { rows } = await db.drizzle.execute(sql`SELECT path FROM file_removals`)
  return rows.map(({ path }) => String(path))
}

export async function forgetRemoval(file: string, { db }: Payload): Promise<void> {
  await db.drizzle.execute(sql`DELETE FROM file_removals WHERE path = ${file}`)
}
