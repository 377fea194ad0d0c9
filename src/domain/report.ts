import { isChoice } from './choices/choice'
import type { TeacherKind } from './choices/course'
import { indicatorKeys, type IndicatorKey } from './choices/indicators'
import type { ApplicantStatus, FollowUpMark } from './choices/people'
import { holdsSeat } from './applicants'
import { budgetFigures, type BudgetExpense, type BudgetFigures, type BudgetLine } from './budget'
import { onward, type FollowUpCounts } from './followUp'
import { percentage, suppress, type Count, type ShownCount } from './suppression'

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
  /** Marks of present, late and caught up, of all that there would be if everyone had come. */
  attendance: Readonly<{ attended: number; expected: number }>
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
  hours: readonly Readonly<{ key: string; planned: number; used: number }>[]
  indicators: readonly Readonly<{ key: string; baseline: number | null; target: number | null }>[]
}>

export type FunderFigures = Readonly<{
  /** Totals of the team are always shown, however small. */
  team: Readonly<{
    seats: number
    admitted: number
    passed: number
    diplomas: number
    homeLanguages: number
    /** Whole per cent; null when the base is too small. */
    completion: number | null
    attendance: number | null
    passedBy: readonly ShownCount<'rule' | 'override'>[]
  }>
  corps: Readonly<{ baseline: number; size: number }>
  modules: Readonly<{ planned: number; held: number }>
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

/** Behind every figure for the funder, whatever the way out: suppression happens here. */
export function funderFigures(input: FunderInput): FunderFigures {
  const team = teamFigures(input)
  const { granted, coFunding, ...spending } = input.budget
  const budget = { granted, coFunding, ...budgetFigures(spending) }
  const hours = hoursFigures(input.hours)
  const teachersByKind = suppress(input.teachersByKind, input.rules.suppressionThreshold)
  const shown = (kind: TeacherKind) => teachersByKind.find(({ key }) => key === kind)?.count ?? null
  const onwardAt = (mark: FollowUpMark) => {
    const at = input.followUp.find((one) => one.mark === mark)
    return at === undefined ? null : onward(at, input.rules.suppressionThreshold)
  }
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
  }
  return {
    team,
    corps: input.corps,
    modules: input.modules,
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

function teamFigures({ team, attendance, rules }: FunderInput): FunderFigures['team'] {
  const { percentageBase, suppressionThreshold } = rules
  const { admitted, began, passed } = womenOf(team.byStatus)
  return {
    seats: team.seats,
    admitted,
    passed,
    diplomas: team.diplomas,
    homeLanguages: new Set(team.languages).size,
    completion: percentage(passed, began, percentageBase),
    // Marks are many, but of few women they tell of each: the base is women.
    attendance:
      began < percentageBase ? null : percentage(attendance.attended, attendance.expected, 1),
    passedBy: suppress(
      [
        { key: 'rule', count: passed - team.passedByOverride },
        { key: 'override', count: team.passedByOverride },
      ],
      suppressionThreshold,
    ),
  }
}

function hoursFigures(buckets: FunderInput['hours']): FunderFigures['hours'] {
  return {
    planned: buckets.reduce((sum, { planned }) => sum + planned, 0),
    used: buckets.reduce((sum, { used }) => sum + used, 0),
    buckets,
  }
}
