import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/** A private link lets one person in: once its message is done with, the outbox no longer holds it. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
CREATE FUNCTION forget_sent_link() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.purpose::text = 'privateLink' AND NEW.state::text IN ('sent', 'filed', 'dropped', 'undone') THEN
    NEW.body := regexp_replace(NEW.body, 'https?://[^[:space:]]+', '…', 'g');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER messages_forget_sent_link BEFORE INSERT OR UPDATE ON messages
  FOR EACH ROW EXECUTE FUNCTION forget_sent_link()`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
DROP TRIGGER messages_forget_sent_link ON messages;
DROP FUNCTION forget_sent_link`)
}
