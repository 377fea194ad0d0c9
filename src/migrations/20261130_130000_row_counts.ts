import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * How many women and stories there are is kept beside their records: a list that says so need not look
 * at all of them. Every statement that makes or removes some adds a line with the difference in its own
 * transaction, so no two of them wait for each other; whoever sums the lines sees as many as a count
 * would. From time to time the lines are replaced by one, which is counted.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
CREATE TABLE row_counts (counted text NOT NULL, change bigint NOT NULL);

CREATE FUNCTION note_row_count() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE difference bigint := (SELECT count(*) FROM those);
BEGIN
  IF difference > 0 THEN
    INSERT INTO row_counts VALUES (
      TG_TABLE_NAME, CASE TG_OP WHEN 'INSERT' THEN difference ELSE -difference END);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER applicants_counted_in AFTER INSERT ON applicants
  REFERENCING NEW TABLE AS those FOR EACH STATEMENT EXECUTE FUNCTION note_row_count();
CREATE TRIGGER applicants_counted_out AFTER DELETE ON applicants
  REFERENCING OLD TABLE AS those FOR EACH STATEMENT EXECUTE FUNCTION note_row_count();
CREATE TRIGGER stories_counted_in AFTER INSERT ON stories
  REFERENCING NEW TABLE AS those FOR EACH STATEMENT EXECUTE FUNCTION note_row_count();
CREATE TRIGGER stories_counted_out AFTER DELETE ON stories
  REFERENCING OLD TABLE AS those FOR EACH STATEMENT EXECUTE FUNCTION note_row_count();

-- The lock comes first: what is then removed and what is counted is seen in one moment, after whoever
-- did the same before. Lines that come meanwhile stay, and are not in the count.
CREATE FUNCTION renew_row_counts(from_lines integer) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT count(*) FROM row_counts) >= from_lines
    AND pg_try_advisory_xact_lock(hashtext('row counts')) THEN
    WITH gone AS (DELETE FROM row_counts)
    INSERT INTO row_counts
      SELECT 'applicants', count(*) FROM applicants
      UNION ALL SELECT 'stories', count(*) FROM stories;
  END IF;
END $$;
SELECT renew_row_counts(0)`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
DROP FUNCTION renew_row_counts;
DROP TRIGGER stories_counted_out ON stories;
DROP TRIGGER stories_counted_in ON stories;
DROP TRIGGER applicants_counted_out ON applicants;
DROP TRIGGER applicants_counted_in ON applicants;
DROP FUNCTION note_row_count;
DROP TABLE row_counts`)
}
