import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * Whether a story is for the site stands beside it, as its channels say, whoever writes either: so
 * strangers' lists are read and counted from one table.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
CREATE FUNCTION tell_story_on_site() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.on_site := EXISTS (
    SELECT 1 FROM stories_channels WHERE parent_id = NEW.id AND value = 'site');
  RETURN NEW;
END $$;
CREATE TRIGGER stories_on_site BEFORE INSERT OR UPDATE ON stories
  FOR EACH ROW EXECUTE FUNCTION tell_story_on_site();

CREATE FUNCTION follow_story_channels() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE stories SET on_site = on_site
    WHERE id = coalesce(NEW.parent_id, OLD.parent_id)
      AND 'site' IN (NEW.value, OLD.value);
  RETURN NULL;
END $$;
CREATE TRIGGER stories_channels_on_site AFTER INSERT OR UPDATE OR DELETE ON stories_channels
  FOR EACH ROW EXECUTE FUNCTION follow_story_channels();

UPDATE stories SET on_site = false;
CREATE INDEX stories_shown ON stories (published_at DESC, created_at DESC)
  WHERE status = 'published' AND on_site`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
DROP INDEX stories_shown;
DROP TRIGGER stories_channels_on_site ON stories_channels;
DROP FUNCTION follow_story_channels;
DROP TRIGGER stories_on_site ON stories;
DROP FUNCTION tell_story_on_site`)
}
