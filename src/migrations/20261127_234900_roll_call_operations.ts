import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * The taps of the roll-call that have arrived. A tap is sent until it is answered, so the same one may
 * come again after somebody else has marked the same woman; it must not count twice. Which woman and
 * which mark it was, it does not say. The nightly job forgets it.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
CREATE TABLE attendance_operations (
  id uuid PRIMARY KEY,
  session_id uuid NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX attendance_operations_at_idx ON attendance_operations (at);
CREATE INDEX attendance_operations_session_idx ON attendance_operations (session_id);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE attendance_operations;`)
}
