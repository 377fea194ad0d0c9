import { isLocale, type Locale } from '@/domain/locales'
import { messages } from '../messages'
import { calendarText, type CalendarEvent } from './calendar'
import { feedStories } from './feedStories'
import { publicDates } from './publicDates'
import { storyFeed, type FeedFormat } from './storyFeed'

/** A feed of stories in the language of the address. */
export async function feedAnswer(given: string, format: FeedFormat): Promise<Response> {
  if (!isLocale(given)) return notFound()
  const { type, body } = storyFeed(format, given, await feedStories(given))
  return forAll(body, type)
}

export type CalendarKind = 'all' | 'activities' | 'meeting'

/** A calendar in the language of the address; 404 for a meeting that nobody has planned. */
export async function calendarAnswer(
  given: string,
  kind: CalendarKind,
  now: Date,
): Promise<Response> {
  if (!isLocale(given)) return notFound()
  const { activities, evenings, meeting } = await publicDates(given, now)
  const events: Readonly<Record<CalendarKind, readonly CalendarEvent[]>> = {
    all: [...meeting, ...evenings, ...activities],
    activities,
    meeting,
  }
  if (kind === 'meeting' && meeting.length === 0) return notFound()
  const body = calendarText({ name: nameOf(given, kind), language: given, events: events[kind] })
  return forAll(body, 'text/calendar; charset=utf-8')
}

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
