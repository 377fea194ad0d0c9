import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * An offer keeps a seat free for her, so it counts among the seats. Sessions may change places in one
 * transaction, so overlaps are looked for when it says so. Decisions go with the woman they are about.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
${holdsSeat("'admitted', 'offered', 'attending', 'passed', 'notYetPassed', 'graduated', 'active', 'paused'")}
${overlaps('DEFERRABLE INITIALLY IMMEDIATE')}
ALTER TABLE decisions DROP CONSTRAINT decisions_applicant_id_applicants_id_fk,
  ADD CONSTRAINT decisions_applicant_id_applicants_id_fk
    FOREIGN KEY (applicant_id) REFERENCES applicants (id) ON DELETE CASCADE;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
${holdsSeat("'admitted', 'attending', 'passed', 'notYetPassed', 'graduated', 'active', 'paused'")}
${overlaps('NOT DEFERRABLE')}
ALTER TABLE decisions DROP CONSTRAINT decisions_applicant_id_applicants_id_fk,
  ADD CONSTRAINT decisions_applicant_id_applicants_id_fk
    FOREIGN KEY (applicant_id) REFERENCES applicants (id) ON DELETE SET NULL;`)
}

const holdsSeat = (statuses: string) =>
  sql.raw(`
CREATE OR REPLACE FUNCTION holds_seat(status enum_applicants_status) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT status IN (${statuses})
$$;`)

const overlaps = (when: string) =>
  sql.raw(`
ALTER TABLE sessions DROP CONSTRAINT sessions_team_no_overlap,
  ADD CONSTRAINT sessions_team_no_overlap EXCLUDE USING gist
    (team_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (status <> 'cancelled') ${when};
ALTER TABLE agreements DROP CONSTRAINT agreements_teacher_no_overlap,
  ADD CONSTRAINT agreements_teacher_no_overlap EXCLUDE USING gist
    (teacher_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (status IN ('asked', 'confirmed')) ${when};`)
