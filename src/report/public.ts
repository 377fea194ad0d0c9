import type { PayloadRequest } from 'payload'
import { expensesOf } from '@/database/grantMoney'
import { visitsInYear } from '@/database/visitsInYear'
import { budgetFigures } from '@/domain/budget'
import { activityKinds } from '@/domain/choices/community'
import { areas } from '@/domain/choices/people'
import { publicFigures, type PublicFigures } from '@/domain/publicReport'
import { copenhagenInstant } from '@/domain/time'
import type { Grant, Team } from '@/generated/payload-types'
import { gatherPeople } from './people'
import { knownYears } from './years'

/** A year of the programme for everyone. Counts of people are rounded, or null where they are few. */
export type PublicReport = PublicFigures &
  Readonly<{
    year: number
    /** When the figures were counted, ISO 8601. */
    asOf: string
    evenings: number
    activities: number
    stories: number
    visits: number
    /** In øre, of the grants whose period the year is in; null where there is none. */
    granted: number | null
    used: number | null
  }>

/** Null for a year in which there was neither a grant nor a team, or that has not begun. */
export async function publicReport(
  year: number,
  now: Date,
  req: PayloadRequest,
): Promise<PublicReport | null> {
  const { payload } = req
  const all = { depth: 0, pagination: false, req } as const
  const known = await knownYears(now, req)
  const ofYear = known.get(year)
  if (ofYear === undefined) return null
  const during = within(year)
  const activities = await payload.find({
    collection: 'activities',
    where: { status: { equals: 'held' }, startsAt: during },
    select: { kind: true, participants: true },
    ...all,
  })
  const evenings = await payload.count({
    collection: 'sessions',
    where: { status: { in: ['held', 'locked'] }, startsAt: during },
    req,
  })
  const stories = await payload.count({
    collection: 'stories',
    where: { status: { equals: 'published' }, publishedAt: during },
    req,
  })
  return {
    year,
    asOf: now.toISOString(),
    ...publicFigures({
      teams: await Promise.all(ofYear.teams.map((team) => countWomen(team, req))),
      outreach: await countOutreach(year, req),
      participants: activityKinds.map((key) => ({
        key,
        count: activities.docs
          .filter(({ kind }) => kind === key)
          .reduce((sum, { participants }) => sum + (participants ?? 0), 0),
      })),
    }),
    evenings: evenings.totalDocs,
    activities: activities.docs.length,
    stories: stories.totalDocs,
    visits: await visitsInYear(year, req),
    ...(await countMoney(ofYear.grants, req)),
  }
}

const within = (year: number) => ({
  greater_than_equal: copenhagenInstant(`${year}-01-01`, '00:00').toISOString(),
  less_than: copenhagenInstant(`${year + 1}-01-01`, '00:00').toISOString(),
})

async function countWomen(team: Team, req: PayloadRequest) {
  const { recruitment, team: women } = await gatherPeople(team, req)
  return { ...recruitment, byStatus: women.byStatus, diplomas: women.diplomas }
}

async function countOutreach(year: number, req: PayloadRequest) {
  const { docs } = await req.payload.find({
    collection: 'outreach',
    where: { week: within(year) },
    select: { area: true, count: true },
    depth: 0,
    pagination: false,
    req,
  })
  return areas.map((key) => ({
    key,
    count: docs.filter(({ area }) => area === key).reduce((sum, { count }) => sum + count, 0),
  }))
}

async function countMoney(grants: readonly Grant[], req: PayloadRequest) {
  if (grants.length === 0) return { granted: null, used: null }
  const ids = grants.map(({ id }) => id)
  const lines = await req.payload.find({
    collection: 'budget-lines',
    where: { grant: { in: ids } },
    depth: 0,
    pagination: false,
    req,
  })
  const { total } = budgetFigures({
    lines: lines.docs.map(({ id, planned, reallocated }) => ({ id, planned, reallocated })),
    expenses: await expensesOf(ids, req),
  })
  return { granted: grants.reduce((sum, { granted }) => sum + granted, 0), used: total.approved }
}
