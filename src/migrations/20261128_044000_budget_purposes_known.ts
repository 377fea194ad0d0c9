import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/** What a line pays for stood at the end of its key until now. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
UPDATE budget_lines SET pays_for = purpose
FROM unnest(enum_range(NULL::enum_budget_lines_pays_for)) AS purpose
WHERE pays_for IS NULL AND key LIKE '%-' || purpose::text`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`UPDATE budget_lines SET pays_for = NULL`)
}
