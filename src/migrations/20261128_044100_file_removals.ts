import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * Files of the data folder that a transaction decided to remove. They are removed once it is committed,
 * and stand here until they are: a product that is ended in between finds them again at night.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`CREATE TABLE file_removals (path text PRIMARY KEY)`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE file_removals`)
}
