import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * What staff's first page asks of tables that grow is found without looking at all of them: when the
 * municipality looked, which messages wait for a person, who asked to be erased, which consents end,
 * the newest story of each phase, and when the evenings of a team begin and end. The first four hold few
 * rows, so what strangers send is no dearer to write.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
CREATE INDEX audit_events_of_municipality ON audit_events (at DESC, id DESC)
  WHERE actor_role = 'municipality';
CREATE INDEX messages_for_a_person ON messages (state) WHERE state IN ('failed', 'unknown');
CREATE INDEX applicants_to_erase ON applicants (erasure_asked_at)
  WHERE erasure_asked_at IS NOT NULL;
CREATE INDEX consents_ending ON consents (expires_at)
  WHERE expires_at IS NOT NULL AND withdrawn_at IS NULL;
CREATE INDEX stories_by_phase ON stories (phase, created_at);
CREATE INDEX sessions_of_team_in_order ON sessions (team_id, starts_at) INCLUDE (ends_at, status)`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
DROP INDEX sessions_of_team_in_order;
DROP INDEX stories_by_phase;
DROP INDEX consents_ending;
DROP INDEX applicants_to_erase;
DROP INDEX messages_for_a_person;
DROP INDEX audit_events_of_municipality`)
}
