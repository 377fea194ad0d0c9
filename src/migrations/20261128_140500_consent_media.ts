import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * Each yes says in what she is met, and none grows by it. One to a story was one to all that the story
 * showed: it stays so for what the story shows today, and covers no picture or film that comes later.
 * One to a picture, film or voice in a story says just that of the story; outside a story, as before.
 *
 * Which conversations have been counted is kept for some days by an id that the phone made, so that
 * what is sent twice counts once. It names neither her nor the conversation.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
UPDATE consents SET medium = purpose::text::enum_consents_medium
  WHERE purpose IN ('picture', 'film', 'voice');
UPDATE consents SET purpose = 'story'
  WHERE purpose IN ('picture', 'film', 'voice') AND story_id IS NOT NULL AND channel IS NOT NULL;
UPDATE consents SET medium = 'text' WHERE purpose = 'story' AND medium IS NULL;
INSERT INTO consents (applicant_id, purpose, channel, medium, story_id, text_version, language,
    method, given_at, expires_at)
  SELECT applicant_id, 'story', channel, shown.medium::enum_consents_medium, story_id,
    text_version, language, method, given_at, expires_at
  FROM consents JOIN stories ON stories.id = story_id,
    LATERAL (VALUES ('picture', picture_id), ('film', film_id), ('voice', film_id))
      AS shown (medium, file)
  WHERE consents.purpose = 'story' AND consents.medium = 'text' AND file IS NOT NULL
    AND consents.withdrawn_at IS NULL AND (expires_at IS NULL OR expires_at > now());
ALTER TABLE consents ADD CONSTRAINT consents_medium_fits CHECK (
  CASE WHEN purpose = 'story' THEN medium IS NOT NULL
    WHEN purpose IN ('contact', 'diplomaName') THEN medium IS NULL AND for_child IS NOT TRUE
    ELSE medium::text = purpose::text END);

CREATE TABLE outreach_operations (
  id uuid PRIMARY KEY,
  on_day date NOT NULL DEFAULT current_date
);
CREATE INDEX outreach_operations_on_day_idx ON outreach_operations (on_day)`)
}

/** What was no yes to the story's words must not become one. */
export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
DROP TABLE outreach_operations;
ALTER TABLE consents DROP CONSTRAINT consents_medium_fits;
UPDATE consents SET purpose = medium::text::enum_consents_purpose
  WHERE purpose = 'story' AND medium <> 'text'`)
}
