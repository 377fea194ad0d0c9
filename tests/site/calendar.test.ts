import { afterEach, describe, expect, it, vi } from 'vitest'
import { calendarText, type CalendarEvent } from '@/site/feeds/calendar'
import { eventsIn } from '../support/calendar'

const event = (changed: Partial<CalendarEvent> = {}): CalendarEvent => ({
  id: 'evening-1',
  title: 'Kursus',
  startsAt: new Date('2026-10-21T15:00:00Z'),
  endsAt: new Date('2026-10-21T18:00:00Z'),
  url: 'https://example.org/da/kursus',
  cancelled: false,
  updatedAt: new Date('2026-09-01T12:00:00Z'),
  ...changed,
})
const text = (...events: readonly CalendarEvent[]) =>
  calendarText({ name: 'Kalender', language: 'da', events })

describe.each(['UTC', 'Europe/Copenhagen', 'America/New_York'])('on a server in %s', (zone) => {
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  it.each([
    ['2026-10-21T15:00:00.000Z', 'before winter time'],
    ['2026-10-28T16:00:00.000Z', 'after it'],
    ['2027-03-24T16:00:00.000Z', 'before summer time'],
    ['2027-03-31T15:00:00.000Z', 'after it'],
  ])('an evening at 17:00 is at 17:00: %s, %s', (instant) => {
    vi.stubEnv('TZ', zone)
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone)
    const startsAt = new Date(instant)
    const [evening] = eventsIn(text(event({ startsAt, endsAt: startsAt })))
    expect(evening?.startDate.toString()).toBe(`${instant.slice(0, 10)}T17:00:00`)
    expect(evening?.startDate.toJSDate().toISOString()).toBe(instant)
  })

  it('tells in UTC when an evening was changed', () => {
    vi.stubEnv('TZ', zone)
    const lines = text(event({ updatedAt: new Date('2026-09-01T12:34:56Z') })).split('\r\n')
    expect(lines).toContain('DTSTAMP:20260901T123456Z')
    expect(lines).toContain('LAST-MODIFIED:20260901T123456Z')
  })

  it('gives the same text as anywhere else', () => {
    const here = text(event())
    vi.stubEnv('TZ', zone)
    expect(text(event())).toBe(here)
  })
})

describe('a subscriber', () => {
  it('is told of a change by the same id and a higher sequence', () => {
    const [before] = eventsIn(text(event()))
    const [after] = eventsIn(text(event({ updatedAt: new Date('2026-09-01T12:00:01Z') })))
    expect(after?.uid).toBe(before?.uid)
    expect(Number(after?.sequence)).toBeGreaterThan(Number(before?.sequence))
  })

  it('is told of a cancellation', () => {
    const [before] = eventsIn(text(event()))
    const [after] = eventsIn(text(event({ cancelled: true })))
    expect([before?.status, after?.status]).toEqual(['CONFIRMED', 'CANCELLED'])
    expect(after?.uid).toBe(before?.uid)
  })

  it('gets the very same text for the very same dates', () => {
    expect(text(event(), event({ id: 'evening-2' }))).toBe(
      text(event(), event({ id: 'evening-2' })),
    )
  })
})

describe('the text', () => {
  it('says what it is and how often to ask again, before the first of its parts', () => {
    const calendar = calendarText({ name: 'Kalender; a, b', language: 'ar', events: [event()] })
    const own = calendar.slice(0, calendar.indexOf('BEGIN:VTIMEZONE'))
    for (const line of [
      'VERSION:2.0',
      'METHOD:PUBLISH',
      'REFRESH-INTERVAL;VALUE=DURATION:PT2H',
      'X-PUBLISHED-TTL:PT2H',
      'X-WR-CALNAME:Kalender\\; a\\, b',
    ])
      expect(own).toContain(`\r\n${line}\r\n`)
    expect(own).not.toContain('BEGIN:VEVENT')
    expect(calendar).toMatch(/END:VTIMEZONE\r\nBEGIN:VEVENT\r\n/)
    expect(calendar).toMatch(/END:VEVENT\r\nEND:VCALENDAR\r\n$/)
  })

  it('is a calendar without events too, with the one part that it must have', () => {
    expect(eventsIn(text())).toEqual([])
  })

  it('keeps every sign, in every script', () => {
    const title = 'Mad; snak, og \\n "hygge"\t$& BEGIN:VEVENT – أمسية\u200f طعام 👩‍🍳 ]]> &amp;'
    const description = `${'Lang linje æøå '.repeat(20)}\nNy linje: BEGIN:VEVENT`
    const [one] = eventsIn(text(event({ title, description, place: 'Salen, 1. sal; bagindgang' })))
    expect(one).toMatchObject({
      summary: title,
      description,
      location: 'Salen, 1. sal; bagindgang',
    })
  })

  it('is folded at 75 octets, ends its lines as it must, and survives signs that no calendar has', () => {
    const title = `a\u0000\u0007\r\nBEGIN:VALARM${'æ'.repeat(200)}`
    const calendar = text(event({ title }))
    expect(calendar.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/)
    for (const line of calendar.split('\r\n'))
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(eventsIn(calendar)).toHaveLength(1)
  })
})
