import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * A Bydelsmor helps at an activity once, is of the corps when she is put on, and her rows go with
 * either record. Every activity so far has been planned.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
UPDATE activities SET planned_at = coalesce(announced_at, created_at);
CREATE UNIQUE INDEX activity_helpers_once ON activity_helpers (activity_id, applicant_id);
ALTER TABLE activity_helpers
  DROP CONSTRAINT activity_helpers_activity_id_activities_id_fk,
  DROP CONSTRAINT activity_helpers_applicant_id_applicants_id_fk,
  ADD CONSTRAINT activity_helpers_activity_id_activities_id_fk
    FOREIGN KEY (activity_id) REFERENCES activities(id) ON DELETE CASCADE,
  ADD CONSTRAINT activity_helpers_applicant_id_applicants_id_fk
    FOREIGN KEY (applicant_id) REFERENCES applicants(id) ON DELETE CASCADE;

CREATE FUNCTION refuse_helper_outside_corps() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE hers enum_applicants_status;
BEGIN
  SELECT status INTO hers FROM applicants WHERE id = NEW.applicant_id FOR NO KEY UPDATE;
  IF hers <> 'active' THEN
    RAISE EXCEPTION 'not active' USING ERRCODE = '23514', CONSTRAINT = 'activity_helpers_of_active';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER activity_helpers_of_active BEFORE INSERT OR UPDATE OF applicant_id ON activity_helpers
  FOR EACH ROW EXECUTE FUNCTION refuse_helper_outside_corps()`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
UPDATE activities SET status = 'planned' WHERE status = 'idea';
DROP FUNCTION refuse_helper_outside_corps CASCADE;
DROP INDEX activity_helpers_once;
ALTER TABLE activity_helpers
  DROP CONSTRAINT activity_helpers_activity_id_activities_id_fk,
  DROP CONSTRAINT activity_helpers_applicant_id_applicants_id_fk,
  ADD CONSTRAINT activity_helpers_activity_id_activities_id_fk
    FOREIGN KEY (activity_id) REFERENCES activities(id) ON DELETE SET NULL,
  ADD CONSTRAINT activity_helpers_applicant_id_applicants_id_fk
    FOREIGN KEY (applicant_id) REFERENCES applicants(id) ON DELETE SET NULL`)
}
