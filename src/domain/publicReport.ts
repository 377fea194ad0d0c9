import type { ActivityKind } from './choices/community'
import type { ApplicantStatus, Area } from './choices/people'
import { womenOf } from './report'
import {
  publicBreakdown,
  publicCount,
  publicRule,
  type Count,
  type ShownCount,
} from './suppression'

/** Plain counts of one year, as they stand. */
export type PublicInput = Readonly<{
  /** One for each team that began in the year. */
  teams: readonly Readonly<{
    applications: number
    interviews: number
    byStatus: readonly Count<ApplicantStatus>[]
    diplomas: number
  }>[]
  /** Women met where they live. */
  outreach: readonly Count<Area>[]
  /** At the activities of each kind together. */
  participants: readonly Count<ActivityKind>[]
}>

export const publicWomen = ['applications', 'interviews', 'began', 'passed', 'diplomas'] as const
export type PublicWomen = (typeof publicWomen)[number]

export type PublicFigures = Readonly<{
  women: readonly ShownCount<PublicWomen>[]
  outreach: readonly ShownCount<Area>[]
  outreachTotal: number | null
  participants: number | null
}>

/**
 * Every count of people that everyone may see; what is hidden is hidden here. Each is told once and
 * in one breakdown at most: two ways to cut the same women would give away what each hides. The
 * municipality may know exact sums of the conversations, and of the participants of each kind: so
 * areas are shown where none is hidden, and kinds of which few came are left out of the participants.
 */
export function publicFigures({ teams, outreach, participants }: PublicInput): PublicFigures {
  const sum = (count: (team: PublicInput['teams'][number]) => number) =>
    teams.reduce((total, team) => total + count(team), 0)
  const women: Readonly<Record<PublicWomen, number>> = {
    applications: sum((team) => team.applications),
    interviews: sum((team) => team.interviews),
    began: sum((team) => womenOf(team.byStatus).began),
    passed: sum((team) => womenOf(team.byStatus).passed),
    diplomas: sum((team) => team.diplomas),
  }
  const { rows, total } = publicBreakdown(outreach, publicRule)
  return {
    women: publicWomen.map((key) => ({ key, count: publicCount(women[key], publicRule) })),
    outreach: rows.map(({ key, count }) => ({ key, count: total === null ? null : count })),
    outreachTotal: total,
    participants: publicCount(
      participants.reduce((sum, { count }) => sum + (count < publicRule.threshold ? 0 : count), 0),
      publicRule,
    ),
  }
}
