import type { PayloadRequest } from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import type { FunderFigures } from '@/domain/report'
import { groupOfFigure } from '@/domain/programmeFigures'
import { funderFigures } from '@/domain/report'
import type { Grant } from '@/generated/payload-types'
import { idOf } from '@/hooks/relation'
import { corpsSize } from './corps'
import { gatherEvenings } from './evenings'
import { gatherFollowUp } from './followUp'
import { frozenReport } from './frozen'
import { accountedFor } from './grant'
import { gatherMoney, withTitles, type Money } from './money'
import { gatherPeople } from './people'
import { gatherPlan } from './plan'
import { gatherPromises, type PromiseKept } from './promises'
import { published } from './published'
import { gatherReach } from './reach'

/**
 * The funder's figures with the words that stand beside them. Every way out shows this and nothing
 * else.
 */
export type FunderReport = Readonly<{
  /** When the figures were counted, ISO 8601. */
  asOf: string
  /** When it was handed in, ISO 8601, from when on it stays; null while it is counted anew. */
  handedInAt: string | null
  /** Id of the grant that it accounts for. */
  grant: string
  teamName: string
  team: FunderFigures['team']
  steps: FunderFigures['steps']
  corps: FunderFigures['corps']
  modules: FunderFigures['modules']
  attendanceByModule: readonly (FunderFigures['attendanceByModule'][number] &
    Readonly<{ title: string }>)[]
  reach: FunderFigures['reach']
  teachersByKind: FunderFigures['teachersByKind']
  /**
   * Of figures and indicators that are counted at fixed times: when, ISO 8601. The others are as of
   * `asOf`.
   */
  countedAt: readonly Readonly<{ key: string; at: string }>[]
  hours: Money['hours']
  budget: Money['budget']
  indicators: readonly (FunderFigures['indicators'][number] &
    Readonly<{ title: string; definition: string; unit: string }>)[]
  timeline: readonly Readonly<{
    title: string
    plannedFrom: string
    plannedTo: string
    actualFrom: string | null
    actualTo: string | null
  }>[]
  /** What the application promised, and what became of it. */
  promises: readonly PromiseKept[]
  /** What staff wrote of it, in Danish. Theirs alone until it is handed in, and null while empty. */
  text: string | null
}>

/**
 * Counts the team of that grant, or else of the newest grant that has one, as it stands now, or as
 * it stood when its report was handed in; null where there is none. Access is the caller's to check:
 * this reads past it, and gives away only what `funderFigures` lets out.
 */
export async function funderReport(
  req: PayloadRequest,
  grantId?: string,
): Promise<FunderReport | null> {
  const grant = await accountedFor(req, grantId)
  const teamId = idOf(grant?.team)
  if (grant === null || teamId === null) return null
  return (await frozenReport(grant.id, req)) ?? count(grant, teamId, req)
}

async function count(grant: Grant, teamId: string, req: PayloadRequest): Promise<FunderReport> {
  const { payload } = req
  const team = await payload.findByID({ collection: 'teams', id: teamId, depth: 0, req })
  const programme = await payload.findGlobal({ slug: 'programme', depth: 0, req })
  const { input: money, ...titles } = await gatherMoney(grant, req)
  const plan = await gatherPlan(team, req)
  const { women, ...people } = await gatherPeople(team, req)
  const { moduleTitles, ...evenings } = await gatherEvenings(team, women, req)
  const input = {
    ...people,
    ...evenings,
    ...plan.input,
    ...money,
    reach: await gatherReach(grant, req),
    followUp: await gatherFollowUp(team.id, req),
    corps: { baseline: programme.baseline, size: await corpsSize(programme.baseline, req) },
    rules: {
      suppressionThreshold: programme.suppressionThreshold,
      percentageBase: programme.percentageBase,
    },
  }
  const now = new Date()
  const told = await published(input, { grant, team, now }, req)
  const figures = funderFigures({ ...input, published: told })
  const { budget, hours, indicators, attendanceByModule, ...rest } = figures
  return {
    ...rest,
    asOf: now.toISOString(),
    handedInAt: null,
    countedAt: Object.entries(groupOfFigure).flatMap(([key, group]) => {
      const at = told[group]?.countedAt
      return at === undefined ? [] : [{ key, at }]
    }),
    attendanceByModule: attendanceByModule.map((one) => ({
      ...one,
      title: moduleTitles.get(one.module) ?? '',
    })),
    grant: grant.id,
    teamName: team.name,
    ...withTitles({ budget, hours }, titles),
    indicators: indicators.map((one) => ({ ...one, ...plan.indicatorWords(one.key) })),
    timeline: plan.timeline,
    promises: await gatherPromises(grant.id, figures.indicators, req),
    text: isProgrammeStaff(viewerOf(req.user)) ? grant.reportText || null : null,
  }
}
