import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { transactionOf } from './lock'

export type CameFrom = Readonly<{ code: string; source: 'poster' | 'meeting' }>

/**
 * Counts a sign-up to the poster that led to it, or the information meeting, and gives back which it
 * was; null where there is none.
 * @throws Error outside a transaction: what is not stored is not counted
 */
export async function countSignUp(
  code: string | null,
  req: PayloadRequest,
): Promise<CameFrom | null> {
  if (code === null) return null
  const database = await transactionOf(req)
  if (database === undefined) throw new Error('No transaction is open')
  const { rows } = await database.execute(
    sql`UPDATE posters SET sign_ups = sign_ups + 1 WHERE code = ${code} RETURNING activity_id`,
  )
  const [row] = rows
  return row ? { code, source: row['activity_id'] === null ? 'poster' : 'meeting' } : null
}
