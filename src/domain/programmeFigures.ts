import type { IndicatorKey } from './choices/indicators'
import {
  leftOut,
  moduleGroup,
  onwardGroup,
  publish,
  suppressed,
  takenIn,
  type Candidate,
  type Cells,
  type PublishedFigures,
} from './fixedFigures'
import { reachCandidates } from './reach'
import { womenOf, type FunderInput } from './report'

type Moment = Readonly<{ period: string; countedAt: string }>

/**
 * Everything of a report that is counted at fixed times, as it is told from now on, given what was
 * told before. Whatever is neither here nor a total of the team tells of no woman.
 */
export function publishFigures(
  before: PublishedFigures,
  input: Omit<FunderInput, 'published'>,
  moment: Moment,
): PublishedFigures {
  const threshold = input.rules.suppressionThreshold
  const told = publish(
    before,
    {
      ...womenCandidates(input),
      ...moduleCandidates(input, moment.period),
      ...reachCandidates(input.reach, { threshold, period: moment.period }),
    },
    { ...moment, threshold },
  )
  return publish(told, attendanceCandidate(told, input), { ...moment, threshold })
}

const sumOf = (cells: Cells) => Object.values(cells).reduce((sum, one) => sum + one, 0)

function womenCandidates({
  team,
  teachersByKind,
  followUp,
  rules,
}: Omit<FunderInput, 'published'>): Readonly<Record<string, Candidate>> {
  const { admitted, passed } = womenOf(team.byStatus)
  const onward = followUp
    // Whose turn comes later would be the difference between this report and the next.
    .filter(({ isComplete }) => isComplete)
    .map(({ mark, counts: { work, education, voluntary, neither, notReached } }) => ({
      group: onwardGroup(mark),
      cells: { onward: work + education, others: voluntary + neither + notReached },
    }))
  const cells = [
    {
      group: 'passedBy',
      cells: { rule: passed - team.passedByOverride, override: team.passedByOverride },
    },
    {
      group: 'teachers',
      cells: Object.fromEntries(teachersByKind.map(({ key, count }) => [key, count])),
    },
    ...onward,
  ]
    .filter((one) => sumOf(one.cells) >= rules.suppressionThreshold)
    .map((one) => [one.group, { renewal: 'cells', cells: one.cells }] as const)
  const languages = { women: admitted, languages: new Set(team.languages).size }
  return {
    ...Object.fromEntries(cells),
    ...(admitted >= rules.suppressionThreshold
      ? { languages: { renewal: 'cohort', cells: languages } }
      : {}),
  }
}

/** A module's evening is counted once, at the turn after it was held, and stands. */
function moduleCandidates(
  { evenings }: Omit<FunderInput, 'published'>,
  period: string,
): Readonly<Record<string, Candidate>> {
  const over = evenings.filter(
    ({ quarter }) => period.endsWith(' end') || (quarter !== null && quarter < period),
  )
  return Object.fromEntries(
    over
      .filter(({ quarter }) => quarter !== null)
      .map(({ module, came, of }) => [
        moduleGroup(module),
        { renewal: 'once', cells: { came, away: of - came } },
      ]),
  )
}

/**
 * Attendance is the sum of evenings, so it could give away one that is hidden. Of those with as many
 * women, hidden ones are taken in together, and only where they could stand in another order: worlds
 * in which they change places look alike. One alone waits for another, and the shown ones with it.
 * Equal ones are left out for good, as it tells that they are equal when they are not taken in.
 */
function attendanceCandidate(
  told: PublishedFigures,
  { rules, team }: Omit<FunderInput, 'published'>,
): Readonly<Record<string, Candidate>> {
  if (womenOf(team.byStatus).began < rules.percentageBase) return {}
  const judged = told['attendance']?.cells ?? {}
  const fresh = Object.entries(told)
    .filter(([group]) => group.startsWith(moduleGroup('')) && judged[group] === undefined)
    .map(([group, { cells }]) => ({ group, came: cells['came'] ?? 0, of: sumOf(cells), cells }))
  const hidden = fresh.filter(
    ({ cells }) => suppressed(cells, rules.suppressionThreshold, 'came') === null,
  )
  const alike = ({ of }: Readonly<{ of: number }>) => hidden.filter((one) => one.of === of)
  const equal = hidden.filter(
    (one) => alike(one).length > 1 && alike(one).every(({ came }) => came === one.came),
  )
  const isWaiting = hidden.some((one) => alike(one).length === 1)
  const rest = isWaiting ? [] : fresh.filter((one) => !equal.includes(one))
  if (equal.length + rest.length === 0) return {}
  const cells = Object.fromEntries([
    ...Object.entries(judged),
    ...equal.map(({ group }) => [group, leftOut] as const),
    ...rest.map(({ group }) => [group, takenIn] as const),
  ])
  return { attendance: { renewal: 'built', cells } }
}

/** In which group a figure or an indicator is told; one that is named nowhere is counted anew. */
export const groupOfFigure = {
  homeLanguages: 'languages',
  attendance: 'attendance',
  passedByRule: 'passedBy',
  passedByOverride: 'passedBy',
  guestTeachers: 'teachers',
  practitioners: 'teachers',
  onwardAtEnd: onwardGroup('0'),
  onwardAfter6Months: onwardGroup('6'),
  onwardAfter12Months: onwardGroup('12'),
  outreachContacts: 'conversations',
  outreachFirstContacts: 'conversations first',
  bridgedToAssociations: 'conversations associations',
  bridgedToMunicipalServices: 'conversations municipalServices',
  votingEvents: 'conversations voting',
  socialControlEvents: 'conversations socialControl',
  parentRoleEvents: 'conversations parentRole',
  informationMeetingGuests: 'participants informationMeeting',
} as const satisfies Partial<Record<IndicatorKey | 'passedByRule' | 'passedByOverride', string>>
