/** A story's text: three thousand characters, as a personal account has. */
const body = JSON.stringify({
  root: {
    type: 'root',
    version: 1,
    direction: 'ltr',
    format: '',
    indent: 0,
    children: Array.from({ length: 6 }, () => ({
      type: 'paragraph',
      version: 1,
      direction: 'ltr',
      format: '',
      indent: 0,
      textFormat: 0,
      children: [
        {
          type: 'text',
          version: 1,
          detail: 0,
          format: 0,
          mode: 'normal',
          style: '',
          text: 'Vi drikker te og taler om børnenes skole. '.repeat(12),
        },
      ],
    })),
  },
})

const published = `case when n % 5 = 0 then 'draft' else 'published' end`
const dayOf = `timestamptz '2026-11-01 09:00+01' - n * interval '37 minutes'`
const idOf = (kind: string) => `md5('${kind}' || n)::uuid`
const each = (rows: number) => `from generate_series(1, ${rows}) n`

/** Four of five are published; all stand in two languages, and every second has two themes. */
export const productRows = (rows: number): readonly string[] => [
  `insert into stories (id, slug, status, published_at, approved_at, approved_by, phase, recognisable, on_site)
   select ${idOf('story')}, 'bench-' || n, (${published})::enum_stories_status, ${dayOf}, ${dayOf}, 'Koordinator', 'after', false, true ${each(rows)}`,
  `insert into stories_channels ("order", parent_id, value) select 0, ${idOf('story')}, 'site' ${each(rows)}`,
  `insert into stories_themes ("order", parent_id, value)
   select t.place, ${idOf('story')}, t.value from generate_series(1, ${rows}) n
   cross join (select row_number() over () - 1 as place, value
     from unnest(enum_range(null::enum_stories_themes)) value limit 2) t`,
  `insert into stories_locales (title, lead, body, _locale, _parent_id)
   select l || ' bench ' || n, 'Hun fortæller om aftenen og om teen.', '${body}'::jsonb, l::_locales, ${idOf('story')}
   from generate_series(1, ${rows}) n cross join unnest(array['da', 'en']) l`,
  `insert into applicants (id, name, telephone, area, status, created_at)
   select ${idOf('woman')}, 'Prøve Nummer ' || n, '+4521' || lpad(n::text, 6, '0'), 'hedeMaglepark', 'interested', ${dayOf} ${each(rows)}`,
]

/** The same for the tables that Payload itself makes. */
export const stockRows = (rows: number): readonly string[] => [
  `create index on stories_locales (_parent_id)`,
  `create index on modules_locales (_parent_id)`,
  `create index on media_locales (_parent_id)`,
  `insert into modules (id) select ${idOf('tag')} ${each(8)}`,
  `insert into modules_locales (name, _locale, _parent_id) select 'Emne ' || n, 'da', ${idOf('tag')} ${each(8)}`,
  `insert into stories (id, slug, status, published_at)
   select ${idOf('story')}, 'bench-' || n, ${published}, ${dayOf} ${each(rows)}`,
  `insert into stories_rels ("order", parent_id, path, modules_id)
   select t, ${idOf('story')}, 'tags', md5('tag' || (1 + (n + t) % 8))::uuid
   from generate_series(1, ${rows}) n cross join generate_series(1, 2) t`,
  `insert into stories_locales (title, lead, body, _locale, _parent_id)
   select l || ' bench ' || n, 'Hun fortæller om aftenen og om teen.', '${body}'::jsonb, l::_locales, ${idOf('story')}
   from generate_series(1, ${rows}) n cross join unnest(array['da', 'en']) l`,
  `insert into applicants (name, telephone, area, status)
   select 'Prøve Nummer ' || n, '+4521' || lpad(n::text, 6, '0'), 'hedeMaglepark', 'interested' ${each(rows)}`,
]
