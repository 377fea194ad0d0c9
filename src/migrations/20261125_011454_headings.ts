import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/** What a session and an expense are called in lists and selects. Hooks write it from here on. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "sessions" ADD COLUMN "heading" varchar;
  ALTER TABLE "expenses" ADD COLUMN "heading" varchar;`)
  await db.execute(named)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "sessions" DROP COLUMN "heading";
  ALTER TABLE "expenses" DROP COLUMN "heading";`)
}

/** Those that are there already, in the words of src/domain/headings.ts. What is reported is only named. */
const named = sql`
CREATE FUNCTION pg_temp.short_day(moment timestamptz) RETURNS text LANGUAGE sql AS $$
  SELECT (ARRAY['man.', 'tirs.', 'ons.', 'tors.', 'fre.', 'lør.', 'søn.'])[extract(isodow FROM day)]
    || ' ' || extract(day FROM day) || '. '
    || (ARRAY['jan.', 'feb.', 'mar.', 'apr.', 'maj', 'jun.', 'jul.', 'aug.', 'sep.', 'okt.', 'nov.', 'dec.'])[extract(month FROM day)]
    || ' ' || extract(year FROM day)
  FROM (SELECT moment AT TIME ZONE 'Europe/Copenhagen' AS day) AS clock
$$;
UPDATE sessions SET heading = pg_temp.short_day(starts_at) || ' · ' || coalesce(
  (SELECT title FROM modules_locales WHERE _parent_id = module_id AND _locale = 'da'),
  CASE kind::text WHEN 'catchUp' THEN 'Indhentning' WHEN 'extra' THEN 'Ekstra' ELSE 'Almindelig mødegang' END);
ALTER TABLE expenses DISABLE TRIGGER expenses_voucher;
UPDATE expenses SET heading = pg_temp.short_day(spent_on) || ' · '
  || CASE WHEN voids_id IS NULL THEN '' ELSE 'modpostering ' END
  || replace(to_char(trunc(amount / 100), 'FM999,999,999,990'), ',', '.')
  || ',' || to_char(amount % 100, 'FM00') || ' kr.';
ALTER TABLE expenses ENABLE TRIGGER expenses_voucher`
