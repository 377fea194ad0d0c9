import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * What must hold of the site's records even with two requests at once, and two tables that are no
 * collections: tries counted by all instances together, and when a nightly job last ran.
 * Every constraint has its sentence in `src/database/constraints.ts`.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
ALTER TABLE call_backs
  ADD CONSTRAINT call_backs_telephone_e164 CHECK (telephone ~ '^\\+[1-9][0-9]{6,14}$');
CREATE UNIQUE INDEX call_backs_one_open ON call_backs (telephone) WHERE status = 'open';
CREATE UNIQUE INDEX recordings_once ON recordings (page, language);
CREATE UNIQUE INDEX text_readings_once ON text_readings (language, key, fingerprint);
CREATE UNIQUE INDEX visits_once ON visits (page, language, day);
CREATE INDEX films_locales_parent_idx ON films_locales (_parent_id);
CREATE INDEX programme_contact_people_locales_parent_idx
  ON programme_contact_people_locales (_parent_id);

CREATE TABLE rate_limits (
  key varchar(255) PRIMARY KEY,
  points integer NOT NULL DEFAULT 0,
  expire bigint
);
CREATE TABLE nightly_runs (
  job varchar(80) PRIMARY KEY,
  ran_at timestamptz NOT NULL
);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
DROP TABLE nightly_runs;
DROP TABLE rate_limits;
DROP INDEX programme_contact_people_locales_parent_idx;
DROP INDEX films_locales_parent_idx;
DROP INDEX visits_once;
DROP INDEX text_readings_once;
DROP INDEX recordings_once;
DROP INDEX call_backs_one_open;
ALTER TABLE call_backs DROP CONSTRAINT call_backs_telephone_e164;`)
}
