import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * Before the occasion of a message becomes a choice: what staff once typed there is no choice. A
 * failure has never been written, since nothing was sent.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
UPDATE messages SET purpose = 'free' WHERE purpose NOT IN ('signUpReceipt', 'interview');
UPDATE messages SET failure = NULL;`)
}

/** What was typed is not kept. */
export async function down(_: MigrateDownArgs): Promise<void> {}
