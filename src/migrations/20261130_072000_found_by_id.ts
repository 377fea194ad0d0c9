import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * A text is the id that it tells, if it is one; of none no record is found. So a statement that is told
 * an id by somebody uses the index, and falls over nothing. What is due of the messages, in the order in
 * which it goes, and what is under way are found without looking at all of them.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
CREATE FUNCTION record_id(told text) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN told ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN told::uuid END
$$;
DROP INDEX messages_due;
CREATE INDEX messages_due ON messages (next_try_at NULLS FIRST, id) WHERE state = 'queued';
CREATE INDEX messages_under_way ON messages (next_try_at) WHERE state = 'sending'`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
DROP INDEX messages_under_way;
DROP INDEX messages_due;
CREATE INDEX messages_due ON messages (next_try_at) WHERE state IN ('queued', 'sending');
DROP FUNCTION record_id`)
}
