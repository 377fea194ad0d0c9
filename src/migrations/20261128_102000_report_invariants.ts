import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * A report is handed in once, after the account of its grant, and stays. Every constraint has its
 * sentence in `src/database/constraints.ts`.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
CREATE UNIQUE INDEX reports_once ON reports (grant_id);
ALTER TABLE reports
  DROP CONSTRAINT reports_grant_id_grants_id_fk,
  ADD CONSTRAINT reports_grant_id_grants_id_fk
    FOREIGN KEY (grant_id) REFERENCES grants(id) ON DELETE RESTRICT;

CREATE FUNCTION keep_report() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse_as('reports_append_only');
  RETURN NULL;
END $$;
CREATE TRIGGER reports_append_only BEFORE UPDATE OR DELETE ON reports
  FOR EACH ROW EXECUTE FUNCTION keep_report();
CREATE TRIGGER reports_no_truncate BEFORE TRUNCATE ON reports
  FOR EACH STATEMENT EXECUTE FUNCTION keep_report();

CREATE FUNCTION judge_report() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM grants WHERE id = NEW.grant_id AND handed_in_on IS NOT NULL) THEN
    PERFORM refuse_as('reports_after_account');
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER reports_judged AFTER INSERT ON reports
  FOR EACH ROW EXECUTE FUNCTION judge_report();`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
DROP FUNCTION judge_report CASCADE;
DROP FUNCTION keep_report CASCADE;
DROP INDEX reports_once;`)
}
