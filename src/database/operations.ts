import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { transactionOf } from './lock'

/**
 * Whether the tap arrives for the first time. Of the same one twice at once, the second waits for the
 * first, and is the first itself if that failed.
 * @param tap its own id and that of the session, both UUIDs
 */
export async function arrivesFirst(
  tap: Readonly<{ id: string; session: string }>,
  req: PayloadRequest,
): Promise<boolean> {
  const found = await run(
    sql`INSERT INTO attendance_operations (id, session_id) VALUES (${tap.id}, ${tap.session})
      ON CONFLICT DO NOTHING RETURNING id`,
    req,
  )
  return found.length > 0
}

/** Forgets what arrived before that moment: no phone keeps a tap waiting for so long. */
export async function forgetOperations(before: Date, req: PayloadRequest): Promise<void> {
  await run(sql`DELETE FROM attendance_operations WHERE at < ${before.toISOString()}`, req)
}

async function run(statement: ReturnType<typeof sql>, req: PayloadRequest) {
  const database = await transactionOf(req)
  if (database === undefined) throw new Error('A tap is taken inside a transaction only')
  return (await database.execute(statement)).rows
}
