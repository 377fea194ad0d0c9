import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { transactionOf } from './lock'

/**
 * Whether a conversation arrives for the first time. Of the same one twice at once, the second waits
 * for the first, and is the first itself if that failed. Kept is its id and the day, not of whom.
 * @param key a UUID that the phone made
 */
export async function countsFirst(key: string, req: PayloadRequest): Promise<boolean> {
  const found = await run(
    sql`INSERT INTO outreach_operations (id) VALUES (${key}) ON CONFLICT DO NOTHING RETURNING id`,
    req,
  )
  return found.length > 0
}

/** Forgets what arrived before that day: no phone's conversation of so long ago is counted any more. */
export async function forgetCounted(before: Date, req: PayloadRequest): Promise<void> {
  await run(sql`DELETE FROM outreach_operations WHERE on_day < ${before.toISOString()}::date`, req)
}

async function run(statement: ReturnType<typeof sql>, req: PayloadRequest) {
  const database = await transactionOf(req)
  if (database === undefined) throw new Error('A conversation is counted inside a transaction only')
  return (await database.execute(statement)).rows
}
