import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/** What hours are for was free text before; what was never offered counts as something else. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
UPDATE budget_lines_hours SET key = 'other'
  WHERE key NOT IN ('recruitment', 'teachers', 'facilitation', 'other');
-- A default of one type cannot become one of another by itself.
ALTER TABLE budget_lines_hours ALTER COLUMN key DROP DEFAULT`)
}

/** The words are gone, and 'other' was one of them. */
export async function down(_: MigrateDownArgs): Promise<void> {}
