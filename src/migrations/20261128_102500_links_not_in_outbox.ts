import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/** The address of her page is made as its message leaves, so that the outbox holds it at no time. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
DROP TRIGGER messages_forget_sent_link ON messages;
DROP FUNCTION forget_sent_link;
CREATE FUNCTION hold_no_link() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.body := regexp_replace(NEW.body, 'https?://[^[:space:]]+', '…', 'g');
  RETURN NEW;
END $$;
CREATE TRIGGER messages_hold_no_link BEFORE INSERT OR UPDATE ON messages
  FOR EACH ROW WHEN (NEW.purpose = 'privateLink') EXECUTE FUNCTION hold_no_link();
UPDATE messages SET body = body WHERE purpose = 'privateLink'`)
}

/** What stood there is not known any more. */
export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
DROP TRIGGER messages_hold_no_link ON messages;
DROP FUNCTION hold_no_link;
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
