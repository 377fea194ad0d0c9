import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { isSignedIn } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import type { Team } from '@/generated/payload-types'
import { sessionStatusLabels } from '@/domain/labels/course'
import { CalendarList } from '../calendar/CalendarList'
import { CalendarMonths } from '../calendar/CalendarMonths'
import type { CalendarEntry } from '../calendar/entry'
import { Frame } from '../Frame'
import { inLanguage, languageOf, type AdminLanguage } from '../language'
import { segmentsOf } from '../segments'
import { words } from './words'
import '../calendar/calendar.css'

/** `/admin/hold/{team}/plan`: the evenings as a calendar of months, and as a list on a phone. */
export async function PlanView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const [, id = ''] = segmentsOf(view.params)
  // A view with a path of its own is open to anyone until it asks who is there.
  if (!req.user) redirect(`/admin/login?redirect=${encodeURIComponent(`/admin/hold/${id}/plan`)}`)
  if (!isSignedIn(viewerOf(req.user))) notFound()
  const team = await teamOf(id, req)
  if (team === undefined) notFound()
  const language = languageOf(req.i18n)
  const evenings = await eveningsOf(id, language, req)
  return (
    <Frame view={view} className="calendar">
      <h1>{`${inLanguage(words.plan, language)}: ${team.name}`}</h1>
      <a href={`/admin/collections/teams/${team.id}`}>{inLanguage(words.team, language)}</a>
      {evenings.length === 0 ? <p>{inLanguage(words.none, language)}</p> : null}
      <CalendarList entries={evenings} language={language} />
      <CalendarMonths entries={evenings} language={language} />
    </Frame>
  )
}

async function teamOf(id: string, req: PayloadRequest): Promise<Team | undefined> {
  const { docs } = await req.payload.find({
    collection: 'teams',
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs[0]
}

async function eveningsOf(
  team: string,
  language: AdminLanguage,
  req: PayloadRequest,
): Promise<readonly CalendarEntry[]> {
  const { docs } = await req.payload.find({
    collection: 'sessions',
    where: { team: { equals: team } },
    sort: 'startsAt',
    pagination: false,
    depth: 1,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs.map(({ id, module, startsAt, endsAt, place, status, taughtBy }) => ({
    id,
    address: `/admin/collections/sessions/${id}`,
    title:
      typeof module === 'object' && module !== null
        ? module.title
        : inLanguage(words.untitled, language),
    startsAt: new Date(startsAt),
    endsAt: new Date(endsAt),
    details: [inLanguage(sessionStatusLabels[status], language), taughtBy, place].flatMap(
      (part) => part ?? [],
    ),
    isOff: status === 'cancelled',
  }))
}
