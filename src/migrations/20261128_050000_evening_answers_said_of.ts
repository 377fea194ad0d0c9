import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/** Until now the answers went when their evening was moved, so those that stand are for its time. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
UPDATE evening_answers SET starts_at = sessions.starts_at
  FROM sessions WHERE sessions.id = evening_answers.session_id`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
DELETE FROM evening_answers USING sessions
  WHERE sessions.id = evening_answers.session_id
    AND evening_answers.starts_at IS DISTINCT FROM sessions.starts_at`)
}
