import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { copenhagenDate, copenhagenTime } from '@/domain/time'
import { copenhagen } from './copenhagen'

export type CalendarEvent = Readonly<{
  /** The same for ever for the same event. */
  id: string
  title: string
  description?: string | undefined
  place?: string | undefined
  startsAt: Date
  endsAt: Date
  /** Where more is said; nothing in a calendar that others may look into. */
  url?: string | undefined
  cancelled: boolean
  updatedAt: Date
}>

type Calendar = Readonly<{
  name: string
  language: string
  events: readonly CalendarEvent[]
  /** Whether nothing in it may tell whose it is: she may share the telephone that shows it. */
  discreet?: boolean
}>

/** Two hours: how long what has no end is taken to last, and how often a subscriber asks again. */
const twoHours = 2 * 60 * 60

/**
 * A calendar in the format of RFC 5545. Times are Copenhagen's wall clock with the rules of its zone
 * beside them, so that a weekly 17:00 stays 17:00 over the change of the hour, in every program:
 * what was changed and when is told in UTC, as the format demands. A changed event has the same id
 * and a higher sequence, a cancelled one says so: subscribers' calendars follow.
 */
export function calendarText({ name, language, events, discreet = false }: Calendar): string {
  const calendar = ical({
    name: plain(name).replace(/[\\;,]/g, '\\$&'),
    prodId: {
      company: discreet ? 'Kalender' : 'Bydelsmødre i Ballerup',
      product: 'Kalender',
      language,
    },
    method: ICalCalendarMethod.PUBLISH,
    ttl: twoHours,
  })
  for (const event of events)
    calendar.createEvent({
      id: `${event.id}@${discreet ? 'kalender.invalid' : 'bydelsmodre.ballerup'}`,
      // The library prints a Date in the zone of the process; a wall clock's text it prints as it is.
      start: wallClock(event.startsAt),
      end: wallClock(event.endsAt),
      timezone: 'Europe/Copenhagen',
      stamp: event.updatedAt,
      lastModified: event.updatedAt,
      sequence: sequenceOf(event.updatedAt),
      summary: plain(event.title),
      ...(event.url ? { url: event.url } : {}),
      status: event.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      ...(event.description ? { description: plain(event.description) } : {}),
      ...(event.place ? { location: plain(event.place) } : {}),
    })
  return `${withZone(calendar.toString())}\r\n`
}

/**
 * The library, told of a zone, would write the times of changes in the zone of the process, and the
 * calendar's own lines behind the zone's, where the format has no place for them.
 */
const withZone = (calendar: string): string =>
  calendar.replace(/\r\n(?=BEGIN:VEVENT|END:VCALENDAR)/, `\r\n${copenhagen}\r\n`)

export const endOf = (startsAt: Date): Date => new Date(startsAt.getTime() + twoHours * 1000)

const wallClock = (instant: Date): string =>
  `${copenhagenDate(instant)}T${copenhagenTime(instant)}:00`

/** Seconds since the programme began: it grows with each change, without anything to count. */
const sequenceOf = (updatedAt: Date): number =>
  Math.max(0, Math.floor((updatedAt.getTime() - Date.parse('2018-01-01T00:00:00Z')) / 1000))

/** Controls have no place in a calendar; lines and separators the library writes as it must. */
const plain = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/gu, '')
