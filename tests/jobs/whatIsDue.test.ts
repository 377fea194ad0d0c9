import { readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Place } from '@/server/nightly'
import { doWhatIsDue, waiting } from '@/server/outbox'
import { freshDatabase } from '../support/database'
import { fakeGraph, graphPage, graphToken } from '../support/fakeGraph'
import { temporaryFolder } from '../support/postgres'
import { connect } from '../seed/open'

const secret = 'of the tests and of nothing else whatever'
const DATA_DIR = temporaryFolder()
let place: Place
let url: string

beforeAll(async () => {
  url = (await freshDatabase('seeded')).url
  place = {
    root: process.cwd(),
    database: { url, secret, embedded: undefined },
    // oxlint-disable-next-line node/no-process-env -- handed on, not read
    environment: { ...process.env, DATA_DIR },
  }
})
afterAll(() => rmSync(DATA_DIR, { recursive: true, force: true }))

const looked = (given: Partial<Parameters<typeof waiting>[1]> = {}) =>
  waiting(url, { now: new Date(), since: new Date(0), posts: false, ...given })

describe('the server', () => {
  test('looks whether something is due, and has it sent by a child', async () => {
    const ask = await connect(url)
    expect(await looked()).toEqual({ due: false, ahead: false })
    await ask(
      `with her as (insert into applicants (name, status, locale, source, telephone)
         values ('Prøve Kø', 'applied', 'da', 'staff', '+4520000061') returning id)
       insert into messages (applicant_id, purpose, medium, recipient, body, state, at_night)
       select id, 'free', 'sms', '+4520000061', 'Hej fra køen', 'queued', true from her`,
    )
    expect(await looked()).toEqual({ due: true, ahead: false })
    await doWhatIsDue(place)
    expect(await ask('select state::text as value from messages')).toEqual(['filed'])
    const [file = ''] = readdirSync(path.join(DATA_DIR, 'sms'))
    expect(readFileSync(path.join(DATA_DIR, 'sms', file), 'utf8')).toContain('Hej fra køen')
    expect(await looked()).toEqual({ due: false, ahead: false })
  })

  test('lets what may not go at night wait, and starts no work for it', async () => {
    const ask = await connect(url)
    await ask(
      `insert into messages (applicant_id, purpose, medium, recipient, body, state)
       select id, 'free', 'sms', '+4520000061', 'Hej i morgen', 'queued' from applicants limit 1`,
    )
    const due = async (moment: string) => (await looked({ now: new Date(moment) })).due
    expect(await due('2031-01-15T18:59:00Z')).toBe(true)
    expect(await due('2031-01-15T19:01:00Z')).toBe(false)
    expect(await due('2031-01-16T06:59:00Z')).toBe(false)
    expect(await due('2031-01-16T07:00:00Z')).toBe(true)
    await ask(`update messages set at_night = true where state = 'queued'`)
    expect(await due('2031-01-15T22:00:00Z')).toBe(true)
    await ask(`update messages set state = 'undone' where state = 'queued'`)
  })

  test('sees an evening a day ahead, and none that is off', async () => {
    const ask = await connect(url)
    await ask(
      `insert into sessions (team_id, kind, starts_at, ends_at, status)
       select id, 'extra', '2031-09-03T15:00:00Z', '2031-09-03T18:00:00Z', 'planned' from teams limit 1`,
    )
    const ahead = async (moment: string) => (await looked({ now: new Date(moment) })).ahead
    expect(await ahead('2031-09-02T14:59:00Z')).toBe(false)
    expect(await ahead('2031-09-02T15:00:00Z')).toBe(true)
    expect(await ahead('2031-09-03T15:00:00Z')).toBe(false)
    await ask(`update sessions set status = 'cancelled' where starts_at = '2031-09-03T15:00:00Z'`)
    expect(await ahead('2031-09-03T12:00:00Z')).toBe(false)
  })

  test('sees the time of a story and of a consent once, when it comes', async () => {
    const ask = await connect(url)
    await ask(
      `insert into stories (slug, status, scheduled_for) values ('i-proeve', 'scheduled', '2032-01-05T08:00:00Z')`,
    )
    const due = async (now: string, since: string) =>
      (await looked({ now: new Date(now), since: new Date(since) })).due
    expect(await due('2032-01-05T07:59:00Z', '2032-01-01T00:00:00Z')).toBe(false)
    expect(await due('2032-01-05T08:00:00Z', '2032-01-05T07:59:00Z')).toBe(true)
    expect(await due('2032-01-05T08:20:00Z', '2032-01-05T08:00:00Z')).toBe(false)
    await ask(
      `insert into consents
         (applicant_id, story_id, purpose, channel, medium, text_version, method, given_at, expires_at)
       select applicants.id, stories.id, 'story', 'site', 'text', '1', 'paper', now(), '2032-01-06T08:00:00Z'
       from applicants, stories`,
    )
    expect(await due('2032-01-06T08:00:00Z', '2032-01-06T07:59:00Z')).toBe(true)
    await ask(`update consents set withdrawn_at = now()`)
    expect(await due('2032-01-06T08:00:00Z', '2032-01-06T07:59:00Z')).toBe(false)
    await ask(`delete from consents`)
    await ask(`delete from stories where slug = 'i-proeve'`)
  })

  test('posts on Facebook, where it has the page’s token, what is published', async () => {
    const graph = await fakeGraph()
    const ask = await connect(url)
    await ask(
      `with told as (
         insert into stories (slug, status, published_at, recognisable)
         values ('paa-siden', 'published', now(), false) returning id),
       lead as (
         insert into stories_locales (title, lead, _locale, _parent_id)
         select 'Prøve på siden', 'Sådan gik det.', 'da', id from told),
       channels as (
         insert into stories_channels ("order", parent_id, value)
         select 1, id, 'facebook' from told)
       insert into publications (story_id, channel, state)
       select id, 'facebook', 'queued' from told`,
    )
    expect((await looked()).due).toBe(false)
    expect((await looked({ posts: true })).due).toBe(true)
    await doWhatIsDue({
      ...place,
      environment: {
        ...place.environment,
        FACEBOOK_URL: graph.url,
        FACEBOOK_PAGE_ID: graphPage,
        FACEBOOK_TOKEN: graphToken,
      },
    })
    expect([...graph.posts.values()].map(({ message }) => message)).toEqual([
      expect.stringContaining('/da/historier/paa-siden'),
    ])
    expect((await looked({ posts: true })).due).toBe(false)
    await graph.stop()
  })
})
