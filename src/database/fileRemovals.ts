import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { transactionOf } from './lock'

/**
 * Writes down that the files are to be removed, in the request's transaction: if it is committed, they
 * are. A path begins in the data folder.
 * @throws Error outside a transaction
 */
export async function noteRemovals(files: readonly string[], req: PayloadRequest): Promise<void> {
  const database = await openTransaction(req)
  for (const file of files) await database.execute(noted(file))
}

/**
 * Writes down that files which are about to be stored are to be removed, unless the request's
 * transaction is committed: whatever comes of it, and of the process, they never stay without a record.
 * Until it ends its transaction holds what is written, so that nobody removes them under its hands.
 * @throws Error outside a transaction
 */
export async function noteUnlessCommitted(
  files: readonly string[],
  req: PayloadRequest,
): Promise<void> {
  const database = await openTransaction(req)
  const isHeld = async (file: string): Promise<boolean> => {
    await req.payload.db.drizzle.execute(noted(file))
    const { rowCount } = await database.execute(sql`DELETE FROM file_removals WHERE path = ${file}`)
    return rowCount === 1
  }
  for (const file of files) {
    // Whoever removes what is left may take it between the two.
    let tries = 1
    while (!(await isHeld(file)))
      if ((tries += 1) > mostTries) throw new Error(`${file} is forgotten as often as it is noted`)
  }
}

const mostTries = 5

/** The files whose removal is decided, and perhaps not done; in any order, so that none is always last. */
export async function removalsLeft({ db }: Payload): Promise<readonly string[]> {
  const { rows } = await db.drizzle.execute(sql`SELECT path FROM file_removals ORDER BY random()`)
  return rows.map(({ path }) => String(path))
}

/** Removes one of them and forgets it, unless that is somebody else's now. */
export async function removeNoted(
  file: string,
  { db }: Payload,
  remove: (file: string) => Promise<void>,
): Promise<void> {
  await db.drizzle.transaction(async (database) => {
    const { rows } = await database.execute(
      sql`SELECT path FROM file_removals WHERE path = ${file} FOR UPDATE SKIP LOCKED`,
    )
    if (rows.length === 0) return
    await remove(file)
    await database.execute(sql`DELETE FROM file_removals WHERE path = ${file}`)
  })
}

const noted = (file: string) =>
  sql`INSERT INTO file_removals (path) VALUES (${file}) ON CONFLICT DO NOTHING`

async function openTransaction(req: PayloadRequest) {
  const database = await transactionOf(req)
  if (database === undefined) throw new Error('No transaction is open')
  return database
}
