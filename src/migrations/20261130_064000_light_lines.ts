import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * A list of people writes a line in the log for each of them, and a sign-up seven rows. Both are half
 * as dear without the indexes that nobody looks in: of all lines those with a reason are looked for by
 * their record, and what a woman speaks and when she can are found by her. Ids in the order of time
 * (PostgreSQL 18 makes them) are put in at the end of their index.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
CREATE INDEX audit_events_reasons ON audit_events (document) WHERE reason IS NOT NULL;
DROP INDEX applicants_languages_order_idx;
DROP INDEX applicants_availability_order_idx;
DO $$
BEGIN
  IF current_setting('server_version_num')::int >= 180000 THEN
    ALTER TABLE audit_events ALTER COLUMN id SET DEFAULT uuidv7();
  END IF;
END $$`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
ALTER TABLE audit_events ALTER COLUMN id SET DEFAULT gen_random_uuid();
CREATE INDEX applicants_availability_order_idx ON applicants_availability ("order");
CREATE INDEX applicants_languages_order_idx ON applicants_languages ("order");
DROP INDEX audit_events_reasons`)
}
