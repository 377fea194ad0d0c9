import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * Hours are logged in quarters, and stay with an account that is handed in. What had been written as
 * used on a line becomes an entry of the grant's first day, as much of it as a day holds in each.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
INSERT INTO worked_hours (grant_id, worked_on, bucket, hours, note)
  SELECT grant_id, worked_on, bucket::enum_worked_hours_bucket,
    least(24, round(used * 4) / 4 - 24 * part), 'Overført fra budgetlinjen'
  FROM hours_before, LATERAL generate_series(0, ceil(used / 24)::int - 1) AS part
  WHERE bucket = ANY (enum_range(NULL::enum_worked_hours_bucket)::text[])
    AND round(used * 4) / 4 - 24 * part > 0;
DROP TABLE hours_before;

ALTER TABLE worked_hours
  ADD CONSTRAINT worked_hours_quarters
    CHECK (hours > 0 AND hours <= 24 AND hours * 4 = trunc(hours * 4)),
  DROP CONSTRAINT worked_hours_grant_id_grants_id_fk,
  ADD CONSTRAINT worked_hours_grant_id_grants_id_fk
    FOREIGN KEY (grant_id) REFERENCES grants(id) ON DELETE RESTRICT;

CREATE FUNCTION judge_hours_of_account() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN PERFORM judge_open_account(OLD.grant_id); END IF;
  IF TG_OP <> 'DELETE' THEN PERFORM judge_open_account(NEW.grant_id); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER worked_hours_of_account AFTER INSERT OR UPDATE OR DELETE ON worked_hours
  FOR EACH ROW EXECUTE FUNCTION judge_hours_of_account();`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
DROP FUNCTION judge_hours_of_account CASCADE;
ALTER TABLE worked_hours DROP CONSTRAINT worked_hours_quarters;
CREATE TABLE hours_before AS
  SELECT grant_id, bucket::text AS bucket, hours AS used, worked_on FROM worked_hours;`)
}
