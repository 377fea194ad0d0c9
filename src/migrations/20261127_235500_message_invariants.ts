import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * A message has one reader, and goes with a teacher who is deleted. What has waited since before
 * anything was sent is let go: a receipt that comes weeks later only frightens.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
UPDATE messages SET state = 'dropped', failure = 'tooLate'
  WHERE state = 'queued' AND created_at < now() - interval '1 day';
ALTER TABLE messages
  ADD CONSTRAINT messages_one_reader CHECK (num_nonnulls(applicant_id, teacher_id) = 1),
  DROP CONSTRAINT messages_teacher_id_teachers_id_fk,
  ADD CONSTRAINT messages_teacher_id_teachers_id_fk
    FOREIGN KEY (teacher_id) REFERENCES teachers (id) ON DELETE CASCADE;
CREATE INDEX messages_due ON messages (next_try_at) WHERE state IN ('queued', 'sending');`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
DROP INDEX messages_due;
ALTER TABLE messages
  DROP CONSTRAINT messages_teacher_id_teachers_id_fk,
  ADD CONSTRAINT messages_teacher_id_teachers_id_fk
    FOREIGN KEY (teacher_id) REFERENCES teachers (id) ON DELETE SET NULL,
  DROP CONSTRAINT messages_one_reader;`)
}
