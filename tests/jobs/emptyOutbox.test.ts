import { readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Place } from '@/server/nightly'
import { emptyOutbox, waiting } from '@/server/outbox'
import { freshDatabase } from '../support/database'
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

describe('the server', () => {
  test('looks whether something is due, and has it sent by a child', async () => {
    const ask = await connect(url)
    const now = new Date()
    expect(await waiting(url, now)).toEqual({ due: false, ahead: false })
    await ask(
      `with her as (insert into applicants (name, status, locale, source, telephone)
         values ('Prøve Kø', 'applied', 'da', 'staff', '+4520000061') returning id)
       insert into messages (applicant_id, purpose, medium, recipient, body, state, at_night)
       select id, 'free', 'sms', '+4520000061', 'Hej fra køen', 'queued', true from her`,
    )
    expect(await waiting(url, new Date())).toEqual({ due: true, ahead: false })
    await emptyOutbox(place)
    expect(await ask('select state::text as value from messages')).toEqual(['filed'])
    const [file = ''] = readdirSync(path.join(DATA_DIR, 'sms'))
    expect(readFileSync(path.join(DATA_DIR, 'sms', file), 'utf8')).toContain('Hej fra køen')
    expect(await waiting(url, new Date())).toEqual({ due: false, ahead: false })
  })

  test('lets what may not go at night wait, and starts no work for it', async () => {
    const ask = await connect(url)
    await ask(
      `insert into messages (applicant_id, purpose, medium, recipient, body, state)
       select id, 'free', 'sms', '+4520000061', 'Hej i morgen', 'queued' from applicants limit 1`,
    )
    const due = async (moment: string) => (await waiting(url, new Date(moment))).due
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
    const ahead = async (moment: string) => (await waiting(url, new Date(moment))).ahead
    expect(await ahead('2031-09-02T14:59:00Z')).toBe(false)
    expect(await ahead('2031-09-02T15:00:00Z')).toBe(true)
    expect(await ahead('2031-09-03T15:00:00Z')).toBe(false)
    await ask(`update sessions set status = 'cancelled' where starts_at = '2031-09-03T15:00:00Z'`)
    expect(await ahead('2031-09-03T12:00:00Z')).toBe(false)
  })
})
