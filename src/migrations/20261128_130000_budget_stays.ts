import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * A line stays with its grant, or what was spent on it would leave the account with it; and a grant
 * whose account is handed in stays with its team, by which its report is found.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
CREATE FUNCTION keep_line_at_grant() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse_as('budget_lines_grant_stays');
  RETURN NULL;
END $$;
CREATE TRIGGER budget_lines_grant_stays BEFORE UPDATE OF grant_id ON budget_lines
  FOR EACH ROW WHEN (OLD.grant_id <> NEW.grant_id) EXECUTE FUNCTION keep_line_at_grant();

CREATE FUNCTION keep_team_of_account() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse_as('grants_handed_in');
  RETURN NULL;
END $$;
CREATE TRIGGER grants_team_stays BEFORE UPDATE OF team_id ON grants
  FOR EACH ROW WHEN (OLD.handed_in_on IS NOT NULL AND OLD.team_id IS DISTINCT FROM NEW.team_id)
  EXECUTE FUNCTION keep_team_of_account()`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
DROP TRIGGER grants_team_stays ON grants;
DROP FUNCTION keep_team_of_account;
DROP TRIGGER budget_lines_grant_stays ON budget_lines;
DROP FUNCTION keep_line_at_grant`)
}
