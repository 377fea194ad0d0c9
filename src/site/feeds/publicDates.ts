import type { Audience } from '@/domain/choices/community'
import type { Locale } from '@/domain/locales'
import { nextTeam } from '@/domain/teams'
import { query } from '../api'
import { messages } from '../messages'
import { absolute } from './addresses'
import { endOf, type CalendarEvent } from './calendar'
import { everyPage } from './everyPage'
import { publicActivitiesDocument, publicEveningsDocument, publicTeamsDocument } from './queries'

/** Half a year back: long enough for whoever subscribes late, and for what was cancelled. */
const daysBack = 183

const earliest = (now: Date): string =>
  new Date(now.getTime() - daysBack * 24 * 60 * 60 * 1000).toISOString()

/** Activities that have a day: announced, held, and those that were called off. */
export async function activityDates(locale: Locale, now: Date): Promise<readonly CalendarEvent[]> {
  const from = earliest(now)
  const activities = await everyPage(async (page) => {
    const answer = await query(publicActivitiesDocument, { from, page }, { locale })
    return answer.Activities
  })
  return activities.flatMap((one): readonly CalendarEvent[] => {
    if (!one.startsAt) return []
    const startsAt = new Date(one.startsAt)
    return [
      {
        id: one.id,
        title: one.title ?? '',
        description: toldOf(one, locale),
        place: one.place ?? undefined,
        startsAt,
        endsAt: one.endsAt ? new Date(one.endsAt) : endOf(startsAt),
        url: absolute(`/${locale}/aktiviteter`),
        cancelled: one.status === 'cancelled',
        updatedAt: latest(one.updatedAt),
      },
    ]
  })
}

type Told = {
  readonly summary?: string | null
  readonly audience?: readonly Audience[] | null
  readonly organisations?: readonly { readonly name: string }[] | null
}

/** In short, for whom and together with whom; a line each. */
function toldOf({ summary, audience, organisations }: Told, locale: Locale): string | undefined {
  const { forWhom, audiences, together } = messages[locale].activities
  const listed = (says: string, names: readonly string[] = []) =>
    names.length === 0 ? [] : [`${says} ${names.join(', ')}`]
  const lines = [
    ...(summary ? [summary] : []),
    ...listed(
      forWhom,
      audience?.map((one) => audiences[one]),
    ),
    ...listed(
      together,
      organisations?.map(({ name }) => name),
    ),
  ]
  return lines.length === 0 ? undefined : lines.join('\n')
}

/** The evenings of the team that the course's page shows, and the next information meeting. */
export async function courseDates(locale: Locale, now: Date) {
  const { teams, informationMeeting } = await query(publicTeamsDocument, {}, { locale })
  const team = nextTeam(teams?.docs ?? [])
  return {
    meeting: informationMeeting ? [meetingDate(informationMeeting, locale)] : [],
    evenings: team === undefined ? [] : await eveningDates(team, locale, earliest(now)),
  }
}

type Changed = { readonly updatedAt?: string | null }

type Team = Changed & {
  readonly id: string
  readonly name: string
  readonly place?: string | null
}

async function eveningDates(
  team: Team,
  locale: Locale,
  from: string,
): Promise<readonly CalendarEvent[]> {
  const { course, site } = messages[locale]
  const evenings = await everyPage(async (page) => {
    const variables = { team: team.id, from, page }
    const answer = await query(publicEveningsDocument, variables, { locale })
    return answer.Sessions
  })
  return evenings.map((one) => ({
    id: one.id,
    title: `${course.heading} – ${site.name}`,
    description: team.name,
    place: one.place ?? team.place ?? undefined,
    startsAt: new Date(one.startsAt),
    endsAt: new Date(one.endsAt),
    url: absolute(`/${locale}/kursus`),
    // A rescheduled evening stands on its new day, and takes place.
    cancelled: one.status === 'cancelled',
    // Name and place are the team's, and must reach subscribers too.
    updatedAt: latest(one.updatedAt, team.updatedAt),
  }))
}

type Meeting = Changed & { readonly startsAt: string; readonly place?: string | null }

/** There is only ever one next meeting, so when it is moved, it moves in her calendar too. */
function meetingDate(meeting: Meeting, locale: Locale): CalendarEvent {
  const { home, site } = messages[locale]
  const startsAt = new Date(meeting.startsAt)
  return {
    id: 'informationsmoede',
    title: `${home.meetingHeading} – ${site.name}`,
    description: home.meeting,
    place: meeting.place ?? undefined,
    startsAt,
    endsAt: endOf(startsAt),
    url: absolute(`/${locale}/tilmeld`),
    cancelled: false,
    updatedAt: latest(meeting.updatedAt),
  }
}

const latest = (...changes: readonly (string | null | undefined)[]): Date =>
  new Date(Math.max(0, ...changes.map((change) => new Date(change ?? 0).getTime())))
