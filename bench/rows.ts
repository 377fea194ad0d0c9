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
/** An id of the kind that PostgreSQL makes: Payload takes others for none where it filters by them. */
const made = (name: string) =>
  `overlay(overlay(md5(${name}) placing '4' from 13) placing '8' from 17)::uuid`
const idOf = (kind: string, which = 'n') => made(`'${kind}' || (${which})`)
const each = (rows: number) => `from generate_series(1, ${rows}) n`

/**
 * Two of eight themes of each story. The fifty newest have the first four between them, the next fifty
 * the other four, and so on in turn; a fourth of all has each.
 */
const themeOf = (place: number) => `1 + (n / 50 % 2) * 4 + (n + ${place}) % 4`
const themes = [0, 1].map((place) => `(${place}, ${themeOf(place)})`).join(', ')
/** Evenings and modules of eight teams that are being taught. */
const oneOfEight = `1 + n % 8`

/** Four of five are published; all stand in two languages and have two themes. Of evenings there are as many. */
export const productRows = (rows: number): readonly string[] => [
  `insert into stories (id, slug, status, published_at, approved_at, approved_by, phase, recognisable, on_site)
   select ${idOf('story')}, 'bench-' || n, (${published})::enum_stories_status, ${dayOf}, ${dayOf}, 'Koordinator', 'after', false, true ${each(rows)}`,
  `insert into stories_channels ("order", parent_id, value) select 0, ${idOf('story')}, 'site' ${each(rows)}`,
  `insert into stories_themes ("order", parent_id, value)
   select t.place, ${idOf('story')}, (enum_range(null::enum_stories_themes))[t.theme]
   from generate_series(1, ${rows}) n cross join lateral (values ${themes}) t (place, theme)`,
  `insert into stories_locales (title, lead, body, _locale, _parent_id)
   select l || ' bench ' || n, 'Hun fortæller om aftenen og om teen.', '${body}'::jsonb, l::_locales, ${idOf('story')}
   from generate_series(1, ${rows}) n cross join unnest(array['da', 'en']) l`,
  `insert into applicants (id, name, telephone, area, status, created_at)
   select ${idOf('woman')}, 'Prøve Nummer ' || n, '+4521' || lpad(n::text, 6, '0'), 'hedeMaglepark', 'interested', ${dayOf} ${each(rows)}`,
  // Each has signed up once, has said yes to being called, and has had her receipt.
  `insert into sign_ups (code, state, applicant_id, locale, idempotency_key, content_hash, created_at)
   select 'bench-' || n, 'created', ${idOf('woman')}, 'da', 'bench-' || n, md5(n::text), ${dayOf} ${each(rows)}`,
  `insert into consents (applicant_id, purpose, text_version, language, method, given_at)
   select ${idOf('woman')}, 'contact', '1', 'da', 'ticked', ${dayOf} ${each(rows)}`,
  `insert into messages (applicant_id, purpose, medium, language, recipient, body, state, key)
   select ${idOf('woman')}, 'signUpReceipt', 'sms', 'da', '+4521' || lpad(n::text, 6, '0'), 'Tak', 'filed', 'bench ' || n ${each(rows)}`,
  // Receipts wait for the end of the night: they would be sent beside what is measured next, stock too.
  `update programme set quiet_from = '00:00', quiet_to = '23:59'`,
  `insert into teams (id, name, status) select ${idOf('team')}, 'Hold ' || n, 'running' ${each(8)}`,
  `insert into modules (id, "order") select ${idOf('module')}, 50 + n ${each(8)}`,
  `insert into modules_locales (title, _locale, _parent_id) select 'Modul ' || n, 'da', ${idOf('module')} ${each(8)}`,
  // Only of the regular ones a team has no module twice.
  `insert into sessions (team_id, module_id, starts_at, ends_at, place, kind)
   select e.*, 'extra' from (${evenings(rows, 'module')}) e`,
]

const evenings = (rows: number, module: string) =>
  `select ${idOf('team', oneOfEight)}, ${idOf(module, oneOfEight)},
     ${dayOf}, ${dayOf} + interval '3 hours', 'Medborgerhuset' ${each(rows)}`

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
   select 1 + t.place, ${idOf('story')}, 'tags', ${idOf('tag', 't.theme')}
   from generate_series(1, ${rows}) n cross join lateral (values ${themes}) t (place, theme)`,
  `insert into stories_locales (title, lead, body, _locale, _parent_id)
   select l || ' bench ' || n, 'Hun fortæller om aftenen og om teen.', '${body}'::jsonb, l::_locales, ${idOf('story')}
   from generate_series(1, ${rows}) n cross join unnest(array['da', 'en']) l`,
  `insert into applicants (name, telephone, area, status)
   select 'Prøve Nummer ' || n, '+4521' || lpad(n::text, 6, '0'), 'hedeMaglepark', 'interested' ${each(rows)}`,
  `insert into teams (id, name, status) select ${idOf('team')}, 'Hold ' || n, 'running' ${each(8)}`,
  `insert into sessions (team_id, module_id, starts_at, ends_at, place)
   ${evenings(rows, 'tag')}`,
]
