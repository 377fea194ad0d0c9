import { describe, expect, test, vi } from 'vitest'
import { eventsIn } from '../support/calendar'
import { local, rows } from '../support/doors'
import { daysFromNow, make, step, team } from '../support/factories'

// The site passes on who asks; here nobody does.
vi.mock('next/headers', () => ({ headers: () => Promise.resolve(new Headers()) }))

// After the doors, which say which database is meant.
const { calendarAnswer } = await import('@/site/feeds/answers')

const now = new Date()
const dates = async (kind: 'all' | 'activities' | 'meeting', locale = 'da') =>
  eventsIn(await (await calendarAnswer(locale, kind, now)).text())
const dateOf = async (id: string, kind: 'all' | 'activities' | 'meeting' = 'all') =>
  (await dates(kind)).find(({ uid }) => uid.startsWith(`${id}@`))

/** As if it had been changed last an hour ago: a sequence counts in seconds. */
const anHourAgo = async (table: 'activities' | 'programme' | 'sessions' | 'teams', id?: string) =>
  rows(
    `update ${table} set updated_at = now() - interval '1 hour'${id === undefined ? '' : ' where id = $1'}`,
    id === undefined ? [] : [id],
  )

describe('an activity', () => {
  test('that was announced and is called off stays, as called off, with a higher sequence', async () => {
    const id = await make('activities', { title: 'Mad; snak, og "hygge" 👩‍🍳', place: 'Salen' })
    await anHourAgo('activities', id)
    const before = await dateOf(id, 'activities')
    expect(before).toMatchObject({
      summary: 'Mad; snak, og "hygge" 👩‍🍳',
      location: 'Salen',
      status: 'CONFIRMED',
    })
    await step('activities', id, { status: 'cancelled' })
    const after = await dateOf(id, 'activities')
    expect(after?.status).toBe('CANCELLED')
    expect(after?.uid).toBe(before?.uid)
    expect(Number(after?.sequence)).toBeGreaterThan(Number(before?.sequence))
    expect(await dateOf(id, 'all')).toMatchObject({ status: 'CANCELLED' })
  })

  test('says for whom it is and with whom it is made, by name alone', async () => {
    const name = 'Prøvehuset; stuen'
    const partner = await make('organisations', { name, contactName: 'Prøve Navn' })
    const id = await make('activities', {
      summary: 'Vi spiser sammen.',
      audience: ['mothers', 'fathers'],
      organisations: [partner],
    })
    expect((await dateOf(id, 'activities'))?.description).toBe(
      `Vi spiser sammen.\nFor mødre, fædre\nSammen med ${name}`,
    )
  })

  test('that nobody was told of is in no calendar', async () => {
    const planned = await make('activities', { status: 'planned' })
    const dropped = await make('activities', { status: 'planned' })
    await step('activities', dropped, { status: 'cancelled' })
    const idea = await make('activities', { status: 'idea' })
    for (const id of [planned, dropped, idea]) {
      expect(await dateOf(id, 'activities')).toBeUndefined()
      expect(await dateOf(id, 'all')).toBeUndefined()
    }
  })

  test('is told of in a busy year too', async () => {
    for (let count = 0; count < 52; count += 1)
      await make('activities', { startsAt: daysFromNow(-count, -2), endsAt: daysFromNow(-count) })
    const last = await make('activities', { startsAt: daysFromNow(90), endsAt: null })
    expect(await dateOf(last, 'activities')).toBeDefined()
    expect((await dates('activities')).length).toBeGreaterThan(52)
  })
})

describe('an evening of the team that can be joined', () => {
  const evening = async (given: Readonly<Record<string, unknown>>) =>
    make('sessions', {
      kind: 'regular',
      module: await make('modules'),
      startsAt: '2027-03-24T16:00:00.000Z',
      endsAt: '2027-03-24T19:00:00.000Z',
      ...given,
    })

  test('is at 17:00, in its own place or the team’s, and another team’s is not there', async () => {
    const id = await team({ name: 'Hold Forår', place: 'Kulturhuset' })
    await anHourAgo('teams', id)
    const first = await evening({ team: id })
    const second = await evening({
      team: id,
      place: 'Skolen',
      startsAt: '2027-03-31T15:00:00.000Z',
      endsAt: '2027-03-31T18:00:00.000Z',
    })
    const hidden = await evening({ team: await team({ status: 'planned' }) })
    const [one, two] = [await dateOf(first), await dateOf(second)]
    expect(one).toMatchObject({ location: 'Kulturhuset', description: 'Hold Forår' })
    expect(two).toMatchObject({ location: 'Skolen' })
    expect([one, two].map((date) => date?.startDate.toString())).toEqual([
      '2027-03-24T17:00:00',
      '2027-03-31T17:00:00',
    ])
    expect(await dateOf(hidden)).toBeUndefined()
    expect(await dateOf(first, 'activities')).toBeUndefined()

    await anHourAgo('sessions', first)
    await step('sessions', first, { status: 'cancelled', cancelReason: 'Underviseren er syg' })
    const off = await dateOf(first)
    expect(off?.status).toBe('CANCELLED')
    expect(JSON.stringify(off)).not.toContain('syg')
    await anHourAgo('sessions', first)
    const before = await dateOf(first)
    await step('sessions', first, {
      status: 'rescheduled',
      startsAt: '2027-04-07T15:00:00.000Z',
      endsAt: '2027-04-07T18:00:00.000Z',
    })
    const moved = await dateOf(first)
    expect(moved?.status).toBe('CONFIRMED')
    expect(moved?.startDate.toString()).toBe('2027-04-07T17:00:00')
    expect(Number(moved?.sequence)).toBeGreaterThan(Number(before?.sequence))

    await rows('update teams set status = $1 where id = $2', ['running', id])
    expect(await dateOf(second), 'once the course has begun').toBeDefined()
    await rows('update teams set status = $1 where id = $2', ['completed', id])
    expect(await dateOf(second), 'once it is over').toBeUndefined()
  })
})

describe('the information meeting', () => {
  const plan = async (startsAt: string | null, place = 'Prøvesalen; stuen, th.') =>
    (await local()).updateGlobal({
      slug: 'programme',
      data: { informationMeeting: { startsAt, place } },
    })

  test('has a file of its own while it is planned, and moves when it is moved', async () => {
    expect((await calendarAnswer('da', 'meeting', now)).status).toBe(404)
    await plan(daysFromNow(7))
    await anHourAgo('programme')
    const [before] = await dates('meeting')
    expect(before).toMatchObject({ location: 'Prøvesalen; stuen, th.', status: 'CONFIRMED' })
    expect((await dates('all')).map(({ uid }) => uid)).toContain(before?.uid)
    await plan(daysFromNow(9))
    const [after] = await dates('meeting')
    expect(after?.uid).toBe(before?.uid)
    expect(after?.startDate.toString()).not.toBe(before?.startDate.toString())
    expect(Number(after?.sequence)).toBeGreaterThan(Number(before?.sequence))
    await plan(null)
    expect((await calendarAnswer('da', 'meeting', now)).status).toBe(404)
  })
})

test('all may keep a calendar, and it says what it is', async () => {
  for (const kind of ['all', 'activities'] as const) {
    const { status, headers } = await calendarAnswer('ur', kind, now)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
    expect(headers.get('set-cookie')).toBeNull()
  }
  expect((await calendarAnswer('xx', 'all', now)).status).toBe(404)
})
