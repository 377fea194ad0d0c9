import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { transactionOf } from './lock'

/**
 * Counts a sign-up to the poster that led to it, and gives back its code; null where there is none.
 * @throws Error outside a transaction: what is not stored is not counted
 */
export async function countSignUp(
  code: string | null,
  req: PayloadRequest,
): Promise<string | null> {
  if (code === null) return null
  const database = await transactionOf(req)
  if (database === undefined) throw new Error('No transaction is open')
  const { rows } = await database.execute(
    sql`UPDATE posters SET sign_ups = sign_ups + 1 WHERE code = ${code} RETURNING 1`,
  )
  return rows.length === 0 ? null : code
}
