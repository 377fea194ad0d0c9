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
  /** Where more is said. */
  url: string
  cancelled: boolean
  updatedAt: Date
}>

type Calendar = Readonly<{ name: string; language: string; events: readonly CalendarEvent[] }>

/** Two hours: how long what has no end is taken to last, and how often a subscriber asks again. */
const twoHours = 2 * 60 * 60

/**
 * A calendar in the format of RFC 5545. Times are Copenhagen's wall clock with the rules of its zone
 * beside them, so that a weekly 17:00 stays 17:00 over the change of the hour. A changed event has
 * the same id and a higher sequence, a cancelled one says so: subscribers' calendars follow.
 */
export function calendarText({ name, language, events }: Calendar): string {
  const calendar = ical({
    name: plain(name),
    prodId: { company: 'Bydelsmødre i Ballerup', product: 'Kalender', language },
    method: ICalCalendarMethod.PUBLISH,
    timezone: { name: 'Europe/Copenhagen', generator: () => copenhagen },
    ttl: twoHours,
  })
  for (const event of events)
    calendar.createEvent({
      id: `${event.id}@bydelsmodre.ballerup`,
      // The library prints a Date in the zone of the process; a wall clock's text it prints as it is.
      start: wallClock(event.startsAt),
      end: wallClock(event.endsAt),
      timezone: 'Europe/Copenhagen',
      stamp: event.updatedAt,
      lastModified: event.updatedAt,
      sequence: sequenceOf(event.updatedAt),
      summary: plain(event.title),
      url: event.url,
      status: event.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      ...(event.description ? { description: plain(event.description) } : {}),
      ...(event.place ? { location: plain(event.place) } : {}),
    })
  return calendar.toString()
}

export const endOf = (startsAt: Date): Date => new Date(startsAt.getTime() + twoHours * 1000)

const wallClock = (instant: Date): string =>
  `${copenhagenDate(instant)}T${copenhagenTime(instant)}:00`

/** Minutes since the programme began: it grows with each change, without anything to count. */
const sequenceOf = (updatedAt: Date): number =>
  Math.max(0, Math.floor((updatedAt.getTime() - Date.parse('2018-01-01T00:00:00Z')) / 60_000))

/** Controls have no place in a calendar; lines and separators the library writes as it must. */
const plain = (text: string): string =>
  text.replace(/[\u0000-\u0009\u000b-\u001f\u007f]|\p{Surrogate}/gu, '')
