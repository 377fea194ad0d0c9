import { isLocale, type Locale } from '@/domain/locales'
import { messages } from '../messages'
import { calendarText, type CalendarEvent } from './calendar'
import { feedStories } from './feedStories'
import { atom } from './atom'
import { jsonFeed } from './jsonFeed'
import { activityDates, courseDates } from './publicDates'
import { rss } from './rss'

const formats = {
  rss: { write: rss, type: 'application/rss+xml; charset=utf-8' },
  atom: { write: atom, type: 'application/atom+xml; charset=utf-8' },
  json: { write: jsonFeed, type: 'application/feed+json; charset=utf-8' },
}

/** A feed of stories in the language of the address. */
export async function feedAnswer(given: string, format: keyof typeof formats): Promise<Response> {
  if (!isLocale(given)) return notFound()
  const { write, type } = formats[format]
  return forAll(write({ locale: given, stories: await feedStories(given) }), type)
}

type CalendarKind = 'all' | 'activities' | 'meeting'

/** A calendar in the language of the address; 404 for a meeting that nobody has planned. */
export async function calendarAnswer(
  given: string,
  kind: CalendarKind,
  now: Date,
): Promise<Response> {
  if (!isLocale(given)) return notFound()
  const events = await eventsOf[kind](given, now)
  if (kind === 'meeting' && events.length === 0) return notFound()
  const body = calendarText({ name: nameOf(given, kind), language: given, events })
  return forAll(body, 'text/calendar; charset=utf-8')
}

type Events = (locale: Locale, now: Date) => Promise<readonly CalendarEvent[]>

const eventsOf = {
  all: async (locale, now) => {
    const [{ meeting, evenings }, activities] = await Promise.all([
      courseDates(locale, now),
      activityDates(locale, now),
    ])
    return [...meeting, ...evenings, ...activities]
  },
  activities: activityDates,
  meeting: async (locale, now) => (await courseDates(locale, now)).meeting,
} satisfies Record<CalendarKind, Events>

function nameOf(locale: Locale, kind: CalendarKind): string {
  const { activities, home, site } = messages[locale]
  if (kind === 'all') return site.name
  return `${kind === 'activities' ? activities.heading : home.meetingHeading} – ${site.name}`
}

/** The same for everyone, so the server in front may keep it. */
export const forAll = (body: string, type: string): Response =>
  new Response(body, {
    headers: { 'content-type': type, 'cache-control': 'public, max-age=0, must-revalidate' },
  })

const notFound = (): Response => new Response(null, { status: 404 })
