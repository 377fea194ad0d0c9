import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/** What is due is asked by the server that watches and by the work that sends: they must agree. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
CREATE FUNCTION message_is_due(message messages, moment timestamptz, quiet boolean)
RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT message.state = 'queued' AND (message.at_night OR NOT quiet)
    AND (message.next_try_at IS NULL OR message.next_try_at <= moment)
$$`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP FUNCTION message_is_due`)
}
