import { isChoice } from './choices/choice'
import type { TeacherKind } from './choices/course'
import { indicatorKeys, type IndicatorKey } from './choices/indicators'
import type { ApplicantStatus, FollowUpMark } from './choices/people'
import { holdsSeat } from './applicants'
import { budgetFigures, type BudgetExpense, type BudgetFigures, type BudgetLine } from './budget'
import {
  eveningsTakenIn,
  moduleGroup,
  onwardGroup,
  suppressed,
  type PublishedFigures,
} from './fixedFigures'
import type { FollowUpCounts } from './followUp'
import { reachFigures, reachIndicators, type ReachFigures, type ReachInput } from './reach'
import { percentage, type Count, type ShownCount } from './suppression'

/** Plain counts of one team and its grant, as they stand. Money in øre, hours in hours. */
export type FunderInput = Readonly<{
  /** Counts from 1 to threshold - 1 are hidden in breakdowns; percentages need the base. */
  rules: Readonly<{ suppressionThreshold: number; percentageBase: number }>
  /** The corps before the team, and today: active and paused, whenever they were trained. */
  corps: Readonly<{ baseline: number; size: number }>
  recruitment: Readonly<{ applications: number; interviews: number }>
  team: Readonly<{
    /** Capacity and extra seats together. */
    seats: number
    /** How many of the team's women stand where. */
    byStatus: readonly Count<ApplicantStatus>[]
    /** How many of them passed by the project leader's decision instead of the rule. */
    passedByOverride: number
    /** Awarded and not revoked. */
    diplomas: number
    /** The languages that they speak; repeated ones count once. */
    languages: readonly string[]
  }>
  modules: Readonly<{ planned: number; held: number }>
  /** Each module of the plan, and how many of the women came to its evening or caught up. */
  evenings: readonly Readonly<{
    module: string
    /** The quarter in which it was held, such as 2018-Q3; null while it was not. */
    quarter: string | null
    came: number
    of: number
  }>[]
  reach: ReachInput
  /** What the report told last of the groups that are counted at fixed times. */
  published: PublishedFigures
  teachersByKind: readonly Count<TeacherKind>[]
  /** What the team's graduates did at each mark. */
  followUp: readonly Readonly<{
    mark: FollowUpMark
    counts: FollowUpCounts
    isComplete: boolean
  }>[]
  budget: Readonly<{
    granted: number
    /** What the organisations pay themselves, beside the grant; null while nobody has stated it. */
    coFunding: number | null
    lines: readonly BudgetLine[]
    expenses: readonly BudgetExpense[]
  }>
  hours: Readonly<{
    planned: readonly Readonly<{ key: string; hours: number }>[]
    worked: readonly Readonly<{ key: string; hours: number }>[]
  }>
  indicators: readonly Readonly<{ key: string; baseline: number | null; target: number | null }>[]
}>

export type FunderFigures = Readonly<{
  /** Totals of the team are always shown, however small. */
  team: Readonly<{
    seats: number
    admitted: number
    passed: number
    diplomas: number
    /** Null while there are few women. */
    homeLanguages: number | null
    /** Whole per cent; null when the base is too small. */
    completion: number | null
    attendance: number | null
    passedBy: readonly ShownCount<'rule' | 'override'>[]
  }>
  /** The way from application to diploma; totals, always shown. */
  steps: readonly Count<ReportStep>[]
  corps: Readonly<{ baseline: number; size: number }>
  modules: Readonly<{ planned: number; held: number }>
  attendanceByModule: readonly Readonly<{
    module: string
    held: boolean
    /** Null is hidden, or not counted yet. */
    came: number | null
    /** When it was counted, ISO 8601; null while it is not. */
    countedAt: string | null
  }>[]
  reach: ReachFigures
  teachersByKind: readonly ShownCount<TeacherKind>[]
  budget: Readonly<{
    granted: number
    coFunding: number | null
    total: BudgetFigures
    lines: readonly (BudgetFigures & Readonly<{ id: string }>)[]
  }>
  hours: Readonly<{
    planned: number
    used: number
    buckets: readonly Readonly<{ key: string; planned: number; used: number }>[]
  }>
  /** Actual is null where it is hidden or not counted yet. */
  indicators: readonly Readonly<{
    key: string
    baseline: number | null
    target: number | null
    actual: number | null
  }>[]
}>

export const reportSteps = [
  'applications',
  'interviewed',
  'admitted',
  'began',
  'passed',
  'diplomas',
] as const
export type ReportStep = (typeof reportSteps)[number]

/** Behind every figure for the funder, whatever the way out: suppression happens here. */
export function funderFigures(input: FunderInput): FunderFigures {
  const team = teamFigures(input)
  const { budget, hours } = moneyFigures(input)
  const { published } = input
  const threshold = input.rules.suppressionThreshold
  const teachersByKind = input.teachersByKind.map(({ key }) => ({
    key,
    count: suppressed(published['teachers']?.cells, threshold, key),
  }))
  const shown = (kind: TeacherKind) => teachersByKind.find(({ key }) => key === kind)?.count ?? null
  const onwardAt = (mark: FollowUpMark) =>
    suppressed(published[onwardGroup(mark)]?.cells, threshold, 'onward')
  const reach = reachFigures(input.reach, { published, threshold })
  const actuals: Partial<Record<IndicatorKey, number | null>> = {
    corpsSize: input.corps.size,
    applications: input.recruitment.applications,
    interviews: input.recruitment.interviews,
    admitted: team.admitted,
    attendance: team.attendance,
    completion: team.completion,
    passed: team.passed,
    diplomas: team.diplomas,
    modulesHeld: input.modules.held,
    guestTeachers: shown('guest'),
    practitioners: shown('practitioner'),
    budgetUsed: budget.total.approved,
    hoursUsed: hours.used,
    homeLanguages: team.homeLanguages,
    onwardAtEnd: onwardAt('0'),
    onwardAfter6Months: onwardAt('6'),
    onwardAfter12Months: onwardAt('12'),
    ...reachIndicators(input.reach, reach, { published, threshold }),
  }
  return {
    team,
    steps: stepsOf(input),
    corps: input.corps,
    modules: input.modules,
    attendanceByModule: input.evenings.map(({ module, quarter }) => ({
      module,
      held: quarter !== null,
      came: suppressed(published[moduleGroup(module)]?.cells, threshold, 'came'),
      countedAt: published[moduleGroup(module)]?.countedAt ?? null,
    })),
    reach,
    teachersByKind,
    budget,
    hours,
    indicators: input.indicators.map(({ key, baseline, target }) => ({
      key,
      baseline,
      target,
      actual: isChoice(indicatorKeys, key) ? (actuals[key] ?? null) : null,
    })),
  }
}

const passedStatuses: readonly ApplicantStatus[] = [
  'passed',
  'graduated',
  'active',
  'paused',
  'left',
]

/** How far the women of a team came, counted in one way for every report. */
export function womenOf(byStatus: readonly Count<ApplicantStatus>[]) {
  const countOf = (counts: (status: ApplicantStatus) => boolean) =>
    byStatus.reduce((sum, { key, count }) => sum + (counts(key) ? count : 0), 0)
  return {
    admitted: countOf(holdsSeat),
    began: countOf((status) => holdsSeat(status) || status === 'droppedOut' || status === 'left'),
    passed: countOf((status) => passedStatuses.includes(status)),
  }
}

function stepsOf({ recruitment, team }: FunderInput): FunderFigures['steps'] {
  const counts: Readonly<Record<ReportStep, number>> = {
    applications: recruitment.applications,
    interviewed: recruitment.interviews,
    ...womenOf(team.byStatus),
    diplomas: team.diplomas,
  }
  return reportSteps.map((key) => ({ key, count: counts[key] }))
}

function teamFigures({ team, published, rules }: FunderInput): FunderFigures['team'] {
  const { percentageBase, suppressionThreshold } = rules
  const { admitted, began, passed } = womenOf(team.byStatus)
  const passedBy = (key: 'rule' | 'override') => ({
    key,
    count: suppressed(published['passedBy']?.cells, suppressionThreshold, key),
  })
  return {
    seats: team.seats,
    admitted,
    passed,
    diplomas: team.diplomas,
    homeLanguages: published['languages']?.cells['languages'] ?? null,
    completion: percentage(passed, began, percentageBase),
    attendance: attendanceOf(published),
    passedBy: [passedBy('rule'), passedBy('override')],
  }
}

/** Of the evenings that it is made from; whether there are women enough was judged when it was told. */
function attendanceOf(published: PublishedFigures): number | null {
  const evenings = eveningsTakenIn(published)
  const came = evenings.reduce((sum, cells) => sum + (cells['came'] ?? 0), 0)
  const away = evenings.reduce((sum, cells) => sum + (cells['away'] ?? 0), 0)
  return percentage(came, came + away, 1)
}

/** What was granted and spent, and the hours that were worked. They tell of nobody: nothing is hidden. */
export function moneyFigures({
  budget: { granted, coFunding, ...spending },
  hours,
}: Pick<FunderInput, 'budget' | 'hours'>): Pick<FunderFigures, 'budget' | 'hours'> {
  return {
    budget: { granted, coFunding, ...budgetFigures(spending) },
    hours: hoursFigures(hours),
  }
}

/** What was worked stays, also when the budget has hours for it no more. */
function hoursFigures({ planned, worked }: FunderInput['hours']): FunderFigures['hours'] {
  const sum = (rows: FunderInput['hours']['planned']) =>
    rows.reduce((total, { hours }) => total + hours, 0)
  const keys = [...new Set([...planned, ...worked].map(({ key }) => key))]
  return {
    planned: sum(planned),
    used: sum(worked),
    buckets: keys.map((key) => ({
      key,
      planned: sum(planned.filter((one) => one.key === key)),
      used: sum(worked.filter((one) => one.key === key)),
    })),
  }
}
