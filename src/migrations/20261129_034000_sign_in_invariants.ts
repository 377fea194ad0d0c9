import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * A log-in, a second step and its codes go with their account, and whatever changes what an account
 * may do or how it is entered ends its log-ins in the same moment, through whichever door it comes: all
 * of them, but the one that changes its own password. A second step that was shown to who knew the
 * old password, and is not confirmed, goes too. Payload’s own sessions are not used any more.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
ALTER TABLE sign_ins
  DROP CONSTRAINT sign_ins_account_id_users_id_fk,
  ADD CONSTRAINT sign_ins_account_id_users_id_fk
    FOREIGN KEY (account_id) REFERENCES users(id) ON DELETE CASCADE,
  ADD CONSTRAINT sign_ins_steps CHECK (steps = 1 OR (steps = 2 AND token_hash IS NULL));
ALTER TABLE second_factors
  DROP CONSTRAINT second_factors_account_id_users_id_fk,
  ADD CONSTRAINT second_factors_account_id_users_id_fk
    FOREIGN KEY (account_id) REFERENCES users(id) ON DELETE CASCADE;
ALTER TABLE recovery_codes
  DROP CONSTRAINT recovery_codes_account_id_users_id_fk,
  ADD CONSTRAINT recovery_codes_account_id_users_id_fk
    FOREIGN KEY (account_id) REFERENCES users(id) ON DELETE CASCADE;
CREATE UNIQUE INDEX recovery_codes_once ON recovery_codes (account_id, code_hash);
DELETE FROM users_sessions;

CREATE FUNCTION end_sign_ins() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE spared text := CASE
  WHEN OLD.role IS NOT DISTINCT FROM NEW.role AND NEW.disabled IS NOT TRUE
  THEN nullif(current_setting('bydelsmodre.spared_sign_in', true), '') END;
BEGIN
  DELETE FROM sign_ins WHERE account_id = NEW.id AND id::text IS DISTINCT FROM spared;
  UPDATE second_factors SET new_secret = NULL WHERE account_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER users_end_sign_ins AFTER UPDATE ON users FOR EACH ROW
  WHEN (OLD.hash IS DISTINCT FROM NEW.hash OR OLD.role IS DISTINCT FROM NEW.role
    OR OLD.email IS DISTINCT FROM NEW.email
    OR (NEW.disabled IS TRUE AND OLD.disabled IS NOT TRUE))
  EXECUTE FUNCTION end_sign_ins()`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
DROP TRIGGER users_end_sign_ins ON users;
DROP FUNCTION end_sign_ins;
DROP INDEX recovery_codes_once;
ALTER TABLE sign_ins
  DROP CONSTRAINT sign_ins_steps,
  DROP CONSTRAINT sign_ins_account_id_users_id_fk,
  ADD CONSTRAINT sign_ins_account_id_users_id_fk
    FOREIGN KEY (account_id) REFERENCES users(id) ON DELETE SET NULL;
ALTER TABLE second_factors
  DROP CONSTRAINT second_factors_account_id_users_id_fk,
  ADD CONSTRAINT second_factors_account_id_users_id_fk
    FOREIGN KEY (account_id) REFERENCES users(id) ON DELETE SET NULL;
ALTER TABLE recovery_codes
  DROP CONSTRAINT recovery_codes_account_id_users_id_fk,
  ADD CONSTRAINT recovery_codes_account_id_users_id_fk
    FOREIGN KEY (account_id) REFERENCES users(id) ON DELETE SET NULL`)
}
