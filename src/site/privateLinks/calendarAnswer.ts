import { isLocale, type Locale } from '@/domain/locales'
import { query } from '../api'
import { calendarText, type CalendarEvent } from '../feeds/calendar'
import { messages } from '../messages'
import { herPage } from '../herPage/herPage'
import { isTeachingLocale, teaching } from '../messages/teaching'
import { teacherPage } from '../teaching/teacherPage'
import { reach, type Reached } from './reach'
import { privateCalendarDocument } from './queries'

/** The calendar of one woman, teacher or team. 410 for an address that opens nothing (any more). */
export async function privateCalendarAnswer(given: string, token: string): Promise<Response> {
  if (!isLocale(given)) return refused(404)
  const reached = await reach(async () => {
    const { privateCalendar } = await query(privateCalendarDocument, { token }, { locale: given })
    return privateCalendar ?? null
  })
  if (reached.state !== 'open') return closed(reached)
  const { kind, dates } = reached.page
  const hers = kind === 'applicant'
  const events = dates.map((date) => ({
    id: date.id,
    title: titleOf(kind, date.title, given),
    description: date.description ?? undefined,
    place: date.place ?? undefined,
    startsAt: new Date(date.startsAt),
    endsAt: new Date(date.endsAt),
    cancelled: date.cancelled,
    updatedAt: new Date(date.updatedAt),
  }))
  return calendar(given, events, hers)
}

/** One evening as a file: the next of a woman's. */
export async function herEveningAnswer(given: string, token: string): Promise<Response> {
  if (!isLocale(given)) return refused(404)
  const reached = await herPage(token, given)
  if (reached.state !== 'open') return closed(reached)
  const next = reached.page.evenings.find(({ cancelled }) => !cancelled)
  if (next === undefined) return refused(404)
  const title = messages[given].herPage.appointment
  return calendar(given, [evening(next, { id: next.id, title })], true)
}

/** Likewise for the evening of a teacher. */
export async function teachersEveningAnswer(given: string, token: string): Promise<Response> {
  if (!isLocale(given) || !isTeachingLocale(given)) return refused(404)
  const reached = await teacherPage(token, given)
  if (reached.state !== 'open') return closed(reached)
  const { page } = reached
  const title = [teaching[given].calendarTitle, page.title].filter(Boolean).join(': ')
  // By its time, which is all that the file is about: the link's own records stay unknown.
  return calendar(given, [evening(page, { id: `undervisning-${page.startsAt}`, title })], false)
}

type Dated = Readonly<{
  startsAt: string
  endsAt: string
  place?: string | null
  cancelled: boolean
}>

const evening = (
  { startsAt, endsAt, place, cancelled }: Dated,
  named: Pick<CalendarEvent, 'id' | 'title'>,
): CalendarEvent => ({
  ...named,
  place: place ?? undefined,
  startsAt: new Date(startsAt),
  endsAt: new Date(endsAt),
  cancelled,
  // A file that is taken again replaces the one before it.
  updatedAt: new Date(),
})

function titleOf(kind: string, title: string | null | undefined, locale: Locale): string {
  if (kind === 'applicant') return messages[locale].herPage.appointment
  const about = title ?? messages[locale].course.heading
  if (kind === 'team') return about
  return `${teaching[isTeachingLocale(locale) ? locale : 'da'].calendarTitle}: ${about}`
}

/** What a woman's calendar is called must not tell either. */
function calendar(locale: Locale, events: readonly CalendarEvent[], discreet: boolean): Response {
  const { herPage: hers, site } = messages[locale]
  const name = discreet ? hers.appointment : site.name
  return new Response(calendarText({ name, language: locale, events, discreet }), {
    headers: { 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'no-store' },
  })
}

const closed = ({ state }: Exclude<Reached<unknown>, { state: 'open' }>): Response =>
  refused(state === 'tooMany' ? 429 : 410)

const refused = (status: 404 | 410 | 429): Response =>
  new Response(null, { status, headers: { 'cache-control': 'no-store' } })
