import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/** When somebody last looked after what is due, whichever instance it was. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
CREATE TABLE worker_beats (
  worker varchar(80) PRIMARY KEY,
  beat_at timestamptz NOT NULL
)`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE worker_beats`)
}
