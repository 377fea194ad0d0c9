import type { PayloadRequest, Where } from 'payload'
import { isEnrolled } from '@/domain/applicants'
import { sessionStatusLabels } from '@/domain/labels/course'
import type { LinkHolder } from '@/domain/privateLinks'
import type { Agreement, PrivateLink, Session, Team } from '@/generated/payload-types'
import { titlesOf } from '@/hooks/moduleTitles'
import { idOf } from '@/hooks/relation'
import { openPage } from './openPage'

export type PrivateDate = Readonly<{
  id: string
  /** The module's title; none in a woman's calendar, which others may see over her shoulder. */
  title: string | null
  description: string | null
  place: string | null
  startsAt: string
  endsAt: string
  cancelled: boolean
  updatedAt: string
}>

export type PrivateCalendar = Readonly<{ kind: LinkHolder; dates: readonly PrivateDate[] }>

/**
 * The dates of one woman, teacher or team. Null for a link that opens nothing.
 * @throws APIError 429 after too many wrong links
 */
export async function privateCalendar(
  token: string,
  req: PayloadRequest,
): Promise<PrivateCalendar | null> {
  const link = await openPage(token, 'calendar', req)
  if (link === undefined) return null
  const [team, teacher, her] = [link.team, link.teacher, link.applicant].map(idOf)
  if (team) return { kind: 'team', dates: await ofTeam(team, req) }
  if (teacher) return { kind: 'teacher', dates: await ofTeacher(teacher, link, req) }
  return { kind: 'applicant', dates: await ofWoman(her ?? '', req) }
}

async function ofTeam(team: string, req: PayloadRequest): Promise<PrivateDate[]> {
  const evenings = await eveningsWhere({ team: { equals: team } }, req)
  return evenings.map(({ session, date }) => ({
    ...date,
    description: [sessionStatusLabels[session.status].da, session.taughtBy]
      .filter(Boolean)
      .join(' · '),
  }))
}

/** Of an evening that she can no longer come to, or of a team that she left, nothing is told. */
async function ofWoman(id: string, req: PayloadRequest): Promise<PrivateDate[]> {
  const her = await req.payload.findByID({ collection: 'applicants', id, depth: 0, req })
  const team = idOf(her.team)
  if (team === null || !isEnrolled(her.status)) return []
  const evenings = await eveningsWhere({ team: { equals: team } }, req)
  return evenings.map(({ date }) => ({ ...date, title: null, description: null }))
}

/** What she said yes to; what fell away afterwards is told as called off, so that it leaves. */
async function ofTeacher(
  teacher: string,
  { createdAt }: PrivateLink,
  req: PayloadRequest,
): Promise<PrivateDate[]> {
  const { docs } = await req.payload.find({
    collection: 'agreements',
    where: {
      and: [
        { teacher: { equals: teacher } },
        {
          or: [
            { status: { equals: 'confirmed' } },
            { status: { equals: 'cancelled' }, updatedAt: { greater_than: createdAt } },
          ],
        },
      ],
    },
    pagination: false,
    depth: 0,
    req,
  })
  const byId = new Map(
    (await eveningsWhere({ id: { in: docs.flatMap((one) => idOf(one.session) ?? []) } }, req)).map(
      ({ date }) => [date.id, date],
    ),
  )
  return docs.flatMap((agreement) => {
    const date = byId.get(idOf(agreement.session) ?? '')
    return date === undefined ? [] : [agreedDate(agreement, date)]
  })
}

const agreedDate = (agreement: Agreement, date: PrivateDate): PrivateDate => ({
  ...date,
  id: agreement.id,
  cancelled: date.cancelled || agreement.status === 'cancelled',
  updatedAt: latest(agreement.updatedAt, date.updatedAt),
})

type Evening = Readonly<{ session: Session; date: PrivateDate }>

async function eveningsWhere(where: Where, req: PayloadRequest): Promise<readonly Evening[]> {
  const { payload } = req
  const all = { pagination: false, depth: 0, req } as const
  const { docs } = await payload.find({
    collection: 'sessions',
    where,
    sort: 'startsAt',
    ...all,
  })
  const teams = await payload.find({
    collection: 'teams',
    where: { id: { in: docs.flatMap(({ team }) => idOf(team) ?? []) } },
    ...all,
  })
  const teamOf = new Map<string | null, Team>(teams.docs.map((team) => [team.id, team]))
  const titles = await titlesOf(
    docs.flatMap(({ module }) => idOf(module) ?? []),
    req,
  )
  return docs.map((session) => {
    const team = teamOf.get(idOf(session.team))
    const date = {
      id: session.id,
      title: titles.get(idOf(session.module) ?? '') ?? null,
      description: null,
      place: session.place ?? team?.place ?? null,
      startsAt: session.startsAt,
      endsAt: session.endsAt,
      cancelled: session.status === 'cancelled',
      // The place may be the team's, and must reach subscribers too.
      updatedAt: latest(session.updatedAt, team?.updatedAt ?? session.updatedAt),
    }
    return { session, date }
  })
}

const latest = (one: string, other: string): string => (one > other ? one : other)
