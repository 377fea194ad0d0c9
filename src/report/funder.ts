import type { PayloadRequest } from 'payload'
import type { FunderFigures } from '@/domain/report'
import { funderFigures } from '@/domain/report'
import type { Grant } from '@/generated/payload-types'
import { idOf } from '@/hooks/relation'
import { corpsSize } from './corps'
import { gatherFollowUp } from './followUp'
import { frozenReport } from './frozen'
import { gatherPeople } from './people'
import { gatherPlan } from './plan'

/** The funder's figures with the words that stand beside them. Every way out shows this and nothing else. */
export type FunderReport = Readonly<{
  /** When the figures were counted, ISO 8601. */
  asOf: string
  /** When it was handed in, ISO 8601, from when on it stays; null while it is counted anew. */
  handedInAt: string | null
  /** Id of the grant that it accounts for. */
  grant: string
  teamName: string
  team: FunderFigures['team']
  corps: FunderFigures['corps']
  modules: FunderFigures['modules']
  teachersByKind: FunderFigures['teachersByKind']
  hours: Omit<FunderFigures['hours'], 'buckets'> &
    Readonly<{
      buckets: readonly (FunderFigures['hours']['buckets'][number] & Readonly<{ title: string }>)[]
    }>
  budget: Readonly<{
    granted: number
    coFunding: FunderFigures['budget']['coFunding']
    total: FunderFigures['budget']['total']
    lines: readonly (FunderFigures['budget']['lines'][number] & Readonly<{ title: string }>)[]
  }>
  indicators: readonly (FunderFigures['indicators'][number] &
    Readonly<{ title: string; definition: string; unit: string }>)[]
  timeline: readonly Readonly<{
    title: string
    plannedFrom: string
    plannedTo: string
    actualFrom: string | null
    actualTo: string | null
  }>[]
}>

/**
 * Counts the team of that grant, or else of the newest grant that has one, as it stands now, or as
 * it stood when its report was handed in; null where there is none. Access is the caller's to check: this reads past it, and gives away only what
 * `funderFigures` lets out.
 */
export async function funderReport(
  req: PayloadRequest,
  grantId?: string,
): Promise<FunderReport | null> {
  const { payload } = req
  const grants = await payload.find({
    collection: 'grants',
    where: {
      team: { exists: true },
      ...(grantId === undefined ? {} : { id: { equals: grantId } }),
    },
    sort: '-createdAt',
    limit: 1,
    depth: 0,
    req,
  })
  const grant = grants.docs[0]
  const teamId = idOf(grant?.team)
  if (!grant || teamId === null) return null
  return (await frozenReport(grant.id, req)) ?? count(grant, teamId, req)
}

async function count(grant: Grant, teamId: string, req: PayloadRequest): Promise<FunderReport> {
  const { payload } = req
  const team = await payload.findByID({ collection: 'teams', id: teamId, depth: 0, req })
  const programme = await payload.findGlobal({ slug: 'programme', depth: 0, req })
  const plan = await gatherPlan(grant, team, req)
  const people = await gatherPeople(team, req)
  const figures = funderFigures({
    ...people,
    ...plan.input,
    followUp: await gatherFollowUp(team.id, req),
    corps: { baseline: programme.baseline, size: await corpsSize(programme.baseline, req) },
    rules: {
      suppressionThreshold: programme.suppressionThreshold,
      percentageBase: programme.percentageBase,
    },
  })
  const { budget, hours, indicators, ...rest } = figures
  return {
    ...rest,
    asOf: new Date().toISOString(),
    handedInAt: null,
    grant: grant.id,
    teamName: team.name,
    hours: {
      ...hours,
      buckets: hours.buckets.map((one) => ({
        ...one,
        title: plan.bucketTitles.get(one.key) ?? one.key,
      })),
    },
    budget: {
      ...budget,
      lines: budget.lines.map((line) => ({ ...line, title: plan.lineTitles.get(line.id) ?? '' })),
    },
    indicators: indicators.map((one) => ({ ...one, ...plan.indicatorWords(one.key) })),
    timeline: plan.timeline,
  }
}
