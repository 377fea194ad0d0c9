import { beforeAll, describe, expect, test, vi } from 'vitest'
import { eventsIn } from '../support/calendar'
import { graphql, rest, rows } from '../support/doors'
import { admitted, make, step, team } from '../support/factories'
import { linkFor } from '../support/links'
import { person } from '../support/people'
import type { Person } from '../support/person'

// The site passes on who asks; here nobody does.
vi.mock('next/headers', () => ({ headers: () => Promise.resolve(new Headers()) }))

// After the doors, which say which database is meant.
const { privateCalendarAnswer } = await import('@/site/privateLinks/calendarAnswer')

const canary = 'kanariefugl'
const winter = ['2027-03-24T16:00:00.000Z', '2027-03-24T19:00:00.000Z'] as const
const summer = ['2027-03-31T15:00:00.000Z', '2027-03-31T18:00:00.000Z'] as const

let coordinator: Person
let hers: string
let first: string
let second: string

beforeAll(async () => {
  coordinator = await person('coordinator')
  hers = await team({ place: 'Kulturhuset', name: 'Hold Forår' })
  const evening = async (title: string, [startsAt, endsAt]: readonly [string, string]) =>
    make('sessions', {
      team: hers,
      module: await make('modules', { title }),
      kind: 'regular',
      startsAt,
      endsAt,
      log: canary,
    })
  first = await evening('At være bydelsmor', winter)
  second = await evening('Sundhed', summer)
})

const text = async (token: string, locale = 'da') => {
  const answer = await privateCalendarAnswer(locale, token)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  const body = await answer.text()
  expect(body).not.toContain(canary)
  expect(body).not.toContain(token)
  return body
}
const anHourAgo = (table: string, id: string) =>
  rows(`update ${table} set updated_at = now() - interval '1 hour' where id = $1`, [id])

/** The calendar that comes with her page. */
async function herCalendar(her: string): Promise<string> {
  const { token } = await linkFor(coordinator, 'applicants', her)
  const answer = await graphql('query ($t: String!) { herPage(token: $t) { calendar } }', {
    variables: { t: token },
  })
  return /"calendar":"([^"]+)"/.exec(answer.text)?.[1] ?? ''
}

describe('a woman’s calendar', () => {
  test('tells when and where, at 17:00 on both sides of the change of the hour, and nothing else', async () => {
    const her = await admitted(hers, { name: 'Prøve Hende' })
    await admitted(hers, { name: canary })
    const token = await herCalendar(her)
    const body = await text(token, 'ar')
    expect(body).not.toMatch(/bydelsm|Ballerup|Sundhed|Hold For|Prøve|URL/i)
    const events = eventsIn(body)
    expect(events.map(({ startDate }) => startDate.toString())).toEqual([
      '2027-03-24T17:00:00',
      '2027-03-31T17:00:00',
    ])
    for (const { summary, location } of events)
      expect([summary, location]).toEqual(['موعد', 'Kulturhuset'])

    const before = events[0]
    // A sequence counts seconds, of the evening's last change and of the team's.
    await anHourAgo('sessions', first)
    await anHourAgo('teams', hers)
    const steady = eventsIn(await text(token))[0]
    await step('sessions', first, { status: 'cancelled', cancelReason: canary })
    const after = eventsIn(await text(token))[0]
    expect(after).toMatchObject({ uid: before?.uid, status: 'CANCELLED' })
    expect(Number(after?.sequence)).toBeGreaterThan(Number(steady?.sequence))
    await step('sessions', first, {
      status: 'rescheduled',
      startsAt: '2027-03-25T16:00:00.000Z',
      endsAt: '2027-03-25T19:00:00.000Z',
    })
  })

  test('is gone with a new link, and when she leaves', async () => {
    const her = await admitted(hers, { name: 'Prøve Går' })
    const old = await herCalendar(her)
    const token = await herCalendar(her)
    expect((await privateCalendarAnswer('da', old)).status).toBe(410)
    await text(token)
    await step('applicants', her, { status: 'withdrawn' })
    expect((await privateCalendarAnswer('da', token)).status).toBe(410)
  })
})

describe('a teacher’s calendar', () => {
  test('has the evenings said yes to, and says of one that fell away that it is off', async () => {
    const teacher = await make('teachers', { name: canary })
    const yes = await make('agreements', { session: second, teacher, status: 'confirmed' })
    const { token, address } = await linkFor(coordinator, 'teachers', teacher)
    expect(address).toMatch(/\/da\/min-kalender\/[\w-]{43}\/kalender\.ics$/)
    const [date] = eventsIn(await text(token))
    expect(date).toMatchObject({ summary: 'Undervisning: Sundhed', status: 'CONFIRMED' })
    expect(date?.uid).toContain(yes)
    await anHourAgo('agreements', yes)
    await anHourAgo('sessions', second)
    await anHourAgo('teams', hers)
    const steady = eventsIn(await text(token))[0]
    await step('agreements', yes, { status: 'cancelled' })
    const off = eventsIn(await text(token))[0]
    expect(off).toMatchObject({ uid: date?.uid, status: 'CANCELLED' })
    expect(Number(off?.sequence)).toBeGreaterThan(Number(steady?.sequence))
  })

  test('leaves out what was only asked, and what others teach', async () => {
    const teacher = await make('teachers')
    await make('agreements', { session: second, teacher, status: 'asked' })
    const { token } = await linkFor(coordinator, 'teachers', teacher)
    expect(eventsIn(await text(token))).toEqual([])
  })
})

test('a team’s calendar has all its evenings, no woman’s name, and closes with 410', async () => {
  const { token } = await linkFor(coordinator, 'teams', hers)
  const events = eventsIn(await text(token))
  expect(events.map(({ summary }) => summary)).toEqual(
    expect.arrayContaining(['At være bydelsmor', 'Sundhed']),
  )
  await rest('POST', `/api/teams/${hers}/link/revoke`, { as: coordinator, body: {} })
  expect((await privateCalendarAnswer('da', token)).status).toBe(410)
})

test('an address that was never given is closed in the same way', async () => {
  for (const token of ['A'.repeat(43), '', '%', 'x'.repeat(500)])
    expect((await privateCalendarAnswer('da', token)).status).toBe(410)
  expect((await privateCalendarAnswer('xx', 'A'.repeat(43))).status).toBe(404)
})
