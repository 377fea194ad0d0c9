import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * The newspaper's link to a story: for one publication, closed by the very statement that takes the
 * story off the newspaper, and never made for what was taken off.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
ALTER TABLE private_links
  DROP CONSTRAINT private_links_one_holder,
  DROP CONSTRAINT private_links_purpose_fits,
  DROP CONSTRAINT private_links_publication_id_publications_id_fk,
  ADD CONSTRAINT private_links_one_holder CHECK (
    num_nonnulls(applicant_id, agreement_id, teacher_id, team_id, publication_id) = 1),
  ADD CONSTRAINT private_links_purpose_fits CHECK (
    CASE purpose::text WHEN 'page' THEN applicant_id IS NOT NULL
      WHEN 'evening' THEN agreement_id IS NOT NULL
      WHEN 'newspaper' THEN publication_id IS NOT NULL
      ELSE agreement_id IS NULL AND publication_id IS NULL END),
  ADD CONSTRAINT private_links_publication_id_publications_id_fk
    FOREIGN KEY (publication_id) REFERENCES publications(id) ON DELETE CASCADE;
DROP INDEX private_links_one_live;
CREATE UNIQUE INDEX private_links_one_live ON private_links
  (purpose, coalesce(applicant_id, agreement_id, teacher_id, team_id, publication_id))
  WHERE revoked_at IS NULL;

ALTER TABLE publications ADD CONSTRAINT publications_recipient_of_newspaper
  CHECK (recipient IS NULL OR channel = 'newspaper');

CREATE FUNCTION revoke_links_of_publication() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE private_links SET revoked_at = now() WHERE publication_id = NEW.id AND revoked_at IS NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER publications_revoke_links AFTER UPDATE OF state ON publications
  FOR EACH ROW WHEN (NEW.state IN ('removing', 'removed'))
  EXECUTE FUNCTION revoke_links_of_publication();

CREATE FUNCTION refuse_link_of_taken_off() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.revoked_at IS NULL AND (
    SELECT state IN ('removing', 'removed') FROM publications
      WHERE id = NEW.publication_id FOR NO KEY UPDATE)
  THEN
    RAISE EXCEPTION 'ended' USING ERRCODE = '23514', CONSTRAINT = 'private_links_of_living';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER private_links_of_published BEFORE INSERT
  OR UPDATE OF revoked_at, publication_id ON private_links
  FOR EACH ROW WHEN (NEW.publication_id IS NOT NULL) EXECUTE FUNCTION refuse_link_of_taken_off();

-- Of stories in which nobody can be recognised, staff have said it of their pictures too.
UPDATE media SET people = 'none' WHERE id IN (
  SELECT picture_id FROM stories WHERE picture_id IS NOT NULL
  GROUP BY picture_id HAVING bool_and(recognisable IS FALSE));
UPDATE films SET people = 'none' WHERE id IN (
  SELECT film_id FROM stories WHERE film_id IS NOT NULL
  GROUP BY film_id HAVING bool_and(recognisable IS FALSE))`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
DROP FUNCTION refuse_link_of_taken_off CASCADE;
DROP FUNCTION revoke_links_of_publication CASCADE;
ALTER TABLE publications DROP CONSTRAINT publications_recipient_of_newspaper;
DELETE FROM private_links WHERE publication_id IS NOT NULL;
DROP INDEX private_links_one_live;
CREATE UNIQUE INDEX private_links_one_live ON private_links
  (purpose, coalesce(applicant_id, agreement_id, teacher_id, team_id)) WHERE revoked_at IS NULL;
ALTER TABLE private_links
  DROP CONSTRAINT private_links_one_holder,
  DROP CONSTRAINT private_links_purpose_fits,
  ADD CONSTRAINT private_links_one_holder CHECK (
    num_nonnulls(applicant_id, agreement_id, teacher_id, team_id) = 1),
  ADD CONSTRAINT private_links_purpose_fits CHECK (
    CASE purpose::text WHEN 'page' THEN applicant_id IS NOT NULL
      WHEN 'evening' THEN agreement_id IS NOT NULL ELSE agreement_id IS NULL END)`)
}
