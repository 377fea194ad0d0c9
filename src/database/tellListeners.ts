import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { publicContent } from '@/domain/betweenParts'
import { transactionOf } from './lock'

/** Delivered when the request's transaction is committed, or at once where there is none. */
export async function tellListeners(req: PayloadRequest): Promise<void> {
  const database = (await transactionOf(req)) ?? req.payload.db.drizzle
  await database.execute(sql`SELECT pg_notify(${publicContent}, '')`)
}
