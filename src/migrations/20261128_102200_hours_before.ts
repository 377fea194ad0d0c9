import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/** What stood as used on the lines is put aside: from the next step on it is logged day by day. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
CREATE TABLE hours_before AS
  SELECT l.grant_id, CASE h.key WHEN 'andet' THEN 'other' ELSE h.key END AS bucket, h.used,
    coalesce(g.period_from, g.created_at) AS worked_on
  FROM budget_lines_hours h
  JOIN budget_lines l ON l.id = h._parent_id
  JOIN grants g ON g.id = l.grant_id
  WHERE h.used > 0;
UPDATE budget_lines_hours SET key = 'other' WHERE key = 'andet';`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
UPDATE budget_lines_hours SET key = 'andet' WHERE key = 'other';
DROP TABLE hours_before;`)
}
