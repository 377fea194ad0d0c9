import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { transactionOf } from './lock'

/** What is paid goes into the account that is handed in, all of it in the transaction of the request. */
export async function reportPaid(grant: string, req: PayloadRequest): Promise<void> {
  const database = await transactionOf(req)
  if (database === undefined) throw new Error('An account is handed in inside a transaction only')
  await database.execute(
    sql`UPDATE expenses SET status = 'reported' WHERE grant_id = record_id(${grant}) AND status = 'paid'`,
  )
}
