import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * A key is the municipality's alone, goes with its account, and once closed stays so: Payload writes the
 * whole account when somebody logs in, with what it read before; its visits are written down once a day
 * and thing looked at; and the text of a report stays with it once it is handed in.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
ALTER TABLE users ADD CONSTRAINT users_key_of_municipality
  CHECK (key_hash IS NULL OR (role = 'municipality' AND disabled IS NOT TRUE));

CREATE TABLE closed_keys (hash varchar PRIMARY KEY);
CREATE FUNCTION keep_keys_closed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM closed_keys WHERE hash = NEW.key_hash) THEN
    NEW.key_hash := OLD.key_hash;
    NEW.key_made_at := OLD.key_made_at;
  ELSIF OLD.key_hash IS NOT NULL THEN
    INSERT INTO closed_keys (hash) VALUES (OLD.key_hash) ON CONFLICT DO NOTHING;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER users_keys_stay_closed BEFORE UPDATE ON users
  FOR EACH ROW WHEN (OLD.key_hash IS DISTINCT FROM NEW.key_hash)
  EXECUTE FUNCTION keep_keys_closed();

CREATE UNIQUE INDEX audit_events_visit_once
  ON audit_events (actor, subject, (("at" AT TIME ZONE 'Europe/Copenhagen')::date))
  WHERE action = 'visit';

ALTER TABLE promises
  DROP CONSTRAINT promises_grant_id_grants_id_fk,
  ADD CONSTRAINT promises_grant_id_grants_id_fk
    FOREIGN KEY (grant_id) REFERENCES grants(id) ON DELETE RESTRICT;

CREATE INDEX promises_locales_parent_idx ON promises_locales (_parent_id);

CREATE FUNCTION keep_report_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM reports WHERE grant_id = NEW.id) THEN
    PERFORM refuse_as('grants_report_text_stays');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER grants_report_text_stays BEFORE UPDATE OF report_text ON grants
  FOR EACH ROW WHEN (OLD.report_text IS DISTINCT FROM NEW.report_text)
  EXECUTE FUNCTION keep_report_text();`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
DROP TRIGGER grants_report_text_stays ON grants;
DROP FUNCTION keep_report_text;
DROP INDEX promises_locales_parent_idx;
DROP INDEX audit_events_visit_once;
DROP TRIGGER users_keys_stay_closed ON users;
DROP FUNCTION keep_keys_closed;
DROP TABLE closed_keys;
ALTER TABLE users DROP CONSTRAINT users_key_of_municipality;`)
}
