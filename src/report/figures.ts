import type { ReportFigure } from '@/domain/labels/report'
import type { FunderReport } from './funder'

/** The single figures of a report by their names; null is hidden, or not told of so few. */
export function figuresOf(report: FunderReport): Readonly<Record<ReportFigure, number | null>> {
  const { team, corps, modules } = report
  const passedBy = (key: 'rule' | 'override') =>
    team.passedBy.find((one) => one.key === key)?.count ?? null
  return {
    seats: team.seats,
    admitted: team.admitted,
    passed: team.passed,
    diplomas: team.diplomas,
    homeLanguages: team.homeLanguages,
    completion: team.completion,
    attendance: team.attendance,
    passedByRule: passedBy('rule'),
    passedByOverride: passedBy('override'),
    corpsBaseline: corps.baseline,
    corpsSize: corps.size,
    modulesPlanned: modules.planned,
    modulesHeld: modules.held,
  }
}

/** When a figure or an indicator was counted, ISO 8601. */
export const countedAtOf = ({ countedAt, asOf }: FunderReport, figure: string): string =>
  countedAt.find(({ key }) => key === figure)?.at ?? asOf
