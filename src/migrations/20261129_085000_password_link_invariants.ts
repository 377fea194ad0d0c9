import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * A link goes with its account, and ends in the moment that the account’s password or address changes
 * or it is closed, through whichever door that comes. Only its hash is there to be read. An address waits
 * for one letter of a kind. Payload’s own tokens are not used any more.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
ALTER TABLE password_links
  DROP CONSTRAINT password_links_account_id_users_id_fk,
  ADD CONSTRAINT password_links_account_id_users_id_fk
    FOREIGN KEY (account_id) REFERENCES users(id) ON DELETE CASCADE,
  ADD CONSTRAINT password_links_hash_only CHECK (token_hash ~ '^[0-9a-f]{64}$');
CREATE UNIQUE INDEX password_letters_once ON password_letters (email, purpose);
UPDATE users SET reset_password_token = NULL, reset_password_expiration = NULL
  WHERE reset_password_token IS NOT NULL;

CREATE FUNCTION end_password_links() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM password_links WHERE account_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER users_end_password_links AFTER UPDATE ON users FOR EACH ROW
  WHEN (OLD.hash IS DISTINCT FROM NEW.hash OR OLD.email IS DISTINCT FROM NEW.email
    OR (NEW.disabled IS TRUE AND OLD.disabled IS NOT TRUE))
  EXECUTE FUNCTION end_password_links()`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
DROP TRIGGER users_end_password_links ON users;
DROP FUNCTION end_password_links;
DROP INDEX password_letters_once;
ALTER TABLE password_links
  DROP CONSTRAINT password_links_hash_only,
  DROP CONSTRAINT password_links_account_id_users_id_fk,
  ADD CONSTRAINT password_links_account_id_users_id_fk
    FOREIGN KEY (account_id) REFERENCES users(id) ON DELETE SET NULL`)
}
