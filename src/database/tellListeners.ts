import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { transactionOf } from './lock'

/** The server in front listens here: `src/server/front/listening.ts`. */
const channel = 'public_content'

/** Delivered when the request's transaction is committed, or at once where there is none. */
export async function tellListeners(req: PayloadRequest): Promise<void> {
  const database = (await transactionOf(req)) ?? req.payload.db.drizzle
  await database.execute(sql`SELECT pg_notify(${channel}, '')`)
}
