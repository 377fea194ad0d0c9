import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * What must hold of counts, copies and reissued diplomas even with two requests at once. Every
 * constraint has its sentence in `src/database/constraints.ts`.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
CREATE UNIQUE INDEX follow_ups_once ON follow_ups (team_id, mark);
CREATE UNIQUE INDEX teams_copied_once ON teams (copy_of_id);
CREATE UNIQUE INDEX diplomas_reissued_once ON diplomas (reissue_of_id);
ALTER TABLE follow_ups DROP CONSTRAINT follow_ups_team_id_teams_id_fk;
ALTER TABLE follow_ups ADD CONSTRAINT follow_ups_team_id_teams_id_fk
  FOREIGN KEY (team_id) REFERENCES teams(id) ON DELETE RESTRICT;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
DROP INDEX diplomas_reissued_once;
DROP INDEX teams_copied_once;
DROP INDEX follow_ups_once;`)
}
