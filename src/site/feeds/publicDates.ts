import type { Locale } from '@/domain/locales'
import { query } from '../api'
import { messages } from '../messages'
import { absolute } from './addresses'
import { endOf, type CalendarEvent } from './calendar'
import { publicDatesDocument } from './queries'

/** Half a year back: long enough for whoever subscribes late, and for what was cancelled. */
const daysBack = 183

/** Everything public with a day, by what it is. */
export async function publicDates(locale: Locale, now: Date) {
  const from = new Date(now.getTime() - daysBack * 24 * 60 * 60 * 1000).toISOString()
  const answer = await query(publicDatesDocument, { from }, { locale })
  const { course, home, site } = messages[locale]
  const activities = (answer.activities?.docs ?? []).flatMap((one): CalendarEvent[] => {
    if (!one.startsAt) return []
    const startsAt = new Date(one.startsAt)
    return [
      {
        id: one.id,
        title: one.title ?? '',
        description: one.summary ?? undefined,
        place: one.place ?? undefined,
        startsAt,
        endsAt: one.endsAt ? new Date(one.endsAt) : endOf(startsAt),
        url: absolute(`/${locale}/aktiviteter`),
        cancelled: one.status === 'cancelled',
        updatedAt: new Date(one.updatedAt ?? startsAt),
      },
    ]
  })
  const [team] = answer.teams?.docs ?? []
  const evenings = (answer.sessions?.docs ?? [])
    .filter((one) => team !== undefined && one.team?.id === team.id)
    .map((one): CalendarEvent => ({
      id: one.id,
      title: `${course.heading} – ${site.name}`,
      place: one.place ?? team?.place ?? undefined,
      startsAt: new Date(one.startsAt),
      endsAt: new Date(one.endsAt),
      url: absolute(`/${locale}/kursus`),
      cancelled: one.status === 'cancelled' || one.status === 'rescheduled',
      updatedAt: new Date(one.updatedAt ?? one.startsAt),
    }))
  const { informationMeeting: meeting } = answer
  return {
    activities,
    evenings,
    meeting: meeting ? [meetingEvent(meeting, { locale, title: home.meetingHeading })] : [],
  }
}

/** A meeting is known by its time: one that is moved is another in a calendar, and the old one goes. */
function meetingEvent(
  meeting: { readonly startsAt: string; readonly place?: string | null },
  { locale, title }: { readonly locale: Locale; readonly title: string },
): CalendarEvent {
  const startsAt = new Date(meeting.startsAt)
  return {
    id: `informationsmoede-${startsAt.toISOString()}`,
    title: `${title} – ${messages[locale].site.name}`,
    description: messages[locale].home.meeting,
    place: meeting.place ?? undefined,
    startsAt,
    endsAt: endOf(startsAt),
    url: absolute(`/${locale}/tilmeld`),
    cancelled: false,
    updatedAt: startsAt,
  }
}
