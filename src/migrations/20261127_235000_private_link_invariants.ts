import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * What must hold of private links, of what women say beforehand and of a teacher's fee, whichever
 * door a change came through. A link is revoked by the very statement that ends its holder's way,
 * and goes with her record. Every constraint has its sentence in `src/database/constraints.ts`.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(links)
  await db.execute(revoking)
  await db.execute(rest)
}

/** Nothing but a SHA-256 fits in: a token itself cannot be stored, not even by mistake. */
const links = sql`
ALTER TABLE private_links
  ADD CONSTRAINT private_links_hash_only CHECK (token_hash ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT private_links_one_holder CHECK (
    num_nonnulls(applicant_id, agreement_id, teacher_id, team_id) = 1),
  ADD CONSTRAINT private_links_purpose_fits CHECK (
    CASE purpose WHEN 'page' THEN applicant_id IS NOT NULL
      WHEN 'evening' THEN agreement_id IS NOT NULL ELSE agreement_id IS NULL END);
CREATE UNIQUE INDEX private_links_one_live ON private_links
  (purpose, coalesce(applicant_id, agreement_id, teacher_id, team_id)) WHERE revoked_at IS NULL;

ALTER TABLE private_links
  DROP CONSTRAINT private_links_applicant_id_applicants_id_fk,
  DROP CONSTRAINT private_links_agreement_id_agreements_id_fk,
  DROP CONSTRAINT private_links_teacher_id_teachers_id_fk,
  DROP CONSTRAINT private_links_team_id_teams_id_fk,
  ADD CONSTRAINT private_links_applicant_id_applicants_id_fk
    FOREIGN KEY (applicant_id) REFERENCES applicants(id) ON DELETE CASCADE,
  ADD CONSTRAINT private_links_agreement_id_agreements_id_fk
    FOREIGN KEY (agreement_id) REFERENCES agreements(id) ON DELETE CASCADE,
  ADD CONSTRAINT private_links_teacher_id_teachers_id_fk
    FOREIGN KEY (teacher_id) REFERENCES teachers(id) ON DELETE CASCADE,
  ADD CONSTRAINT private_links_team_id_teams_id_fk
    FOREIGN KEY (team_id) REFERENCES teams(id) ON DELETE CASCADE`

const revoking = sql`
CREATE FUNCTION has_left(status enum_applicants_status) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT status IN ('declined', 'withdrawn', 'droppedOut', 'left')
$$;

CREATE FUNCTION revoke_links_of_woman() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE private_links SET revoked_at = now() WHERE applicant_id = NEW.id AND revoked_at IS NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER applicants_revoke_links AFTER UPDATE OF status ON applicants
  FOR EACH ROW WHEN (has_left(NEW.status)) EXECUTE FUNCTION revoke_links_of_woman();

CREATE FUNCTION revoke_links_of_agreement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE private_links SET revoked_at = now() WHERE agreement_id = NEW.id AND revoked_at IS NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER agreements_revoke_links AFTER UPDATE OF status ON agreements
  FOR EACH ROW WHEN (NEW.status IN ('declined', 'cancelled'))
  EXECUTE FUNCTION revoke_links_of_agreement();

CREATE FUNCTION refuse_link_of_ended() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE has_ended boolean;
BEGIN
  IF NEW.revoked_at IS NOT NULL THEN RETURN NEW; END IF;
  IF NEW.applicant_id IS NOT NULL THEN
    SELECT has_left(status) INTO has_ended FROM applicants
      WHERE id = NEW.applicant_id FOR NO KEY UPDATE;
  ELSIF NEW.agreement_id IS NOT NULL THEN
    SELECT status IN ('declined', 'cancelled') INTO has_ended FROM agreements
      WHERE id = NEW.agreement_id FOR NO KEY UPDATE;
  END IF;
  IF has_ended THEN
    RAISE EXCEPTION 'ended' USING ERRCODE = '23514', CONSTRAINT = 'private_links_of_living';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER private_links_of_living BEFORE INSERT
  OR UPDATE OF revoked_at, applicant_id, agreement_id ON private_links
  FOR EACH ROW EXECUTE FUNCTION refuse_link_of_ended()`

const rest = sql`
CREATE UNIQUE INDEX evening_answers_once ON evening_answers (session_id, applicant_id);
ALTER TABLE evening_answers
  DROP CONSTRAINT evening_answers_session_id_sessions_id_fk,
  DROP CONSTRAINT evening_answers_applicant_id_applicants_id_fk,
  ADD CONSTRAINT evening_answers_session_id_sessions_id_fk
    FOREIGN KEY (session_id) REFERENCES sessions(id) ON DELETE CASCADE,
  ADD CONSTRAINT evening_answers_applicant_id_applicants_id_fk
    FOREIGN KEY (applicant_id) REFERENCES applicants(id) ON DELETE CASCADE;
ALTER TABLE agreements ADD CONSTRAINT agreements_fee_oere CHECK (fee >= 0 AND fee = trunc(fee));
ALTER TABLE teachers
  ADD CONSTRAINT teachers_usual_fee_oere CHECK (usual_fee >= 0 AND usual_fee = trunc(usual_fee));
CREATE UNIQUE INDEX expenses_agreement_once ON expenses (from_agreement)
  WHERE from_agreement IS NOT NULL;
CREATE INDEX teams_locales_parent_idx ON teams_locales (_parent_id)`

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
DROP INDEX teams_locales_parent_idx, expenses_agreement_once, evening_answers_once,
  private_links_one_live;
ALTER TABLE teachers DROP CONSTRAINT teachers_usual_fee_oere;
ALTER TABLE agreements DROP CONSTRAINT agreements_fee_oere;
DROP FUNCTION refuse_link_of_ended CASCADE;
DROP FUNCTION revoke_links_of_agreement CASCADE;
DROP FUNCTION revoke_links_of_woman CASCADE;
DROP FUNCTION has_left CASCADE;
ALTER TABLE private_links DROP CONSTRAINT private_links_hash_only,
  DROP CONSTRAINT private_links_one_holder, DROP CONSTRAINT private_links_purpose_fits`)
}
