import type { EvidenceKind, PromiseState } from './choices/promises'
import { figureIn } from './figureText'
import { refuseFunderProse } from './funderProse'
import { promiseStateLabels } from './labels/promises'
import { formatKroner } from './money'
import { problem, type Problem } from './problem'
import { formatDate } from './time'

/** As much of the funder's report as its text tells: figures that are hidden there are null here. */
export type ToldReport = Readonly<{
  teamName: string
  team: Readonly<{
    seats: number
    admitted: number
    passed: number
    diplomas: number
    completion: number | null
    attendance: number | null
  }>
  corps: Readonly<{ baseline: number; size: number }>
  modules: Readonly<{ planned: number; held: number }>
  /** In øre. */
  budget: Readonly<{ granted: number; total: Readonly<{ approved: number }> }>
  promises: readonly Readonly<{
    title: string
    state: PromiseState
    reason: string | null
    on: string | null
    evidence: readonly Readonly<{
      kind: EvidenceKind
      title: string
      on: string | null
      figure: number | null
      unit: string | null
    }>[]
  }>[]
}>

/** A first text of the final report, in Danish, for staff to write on. Pure: the same twice. */
export function draftReportText(report: ToldReport): string {
  return [
    theTeam(report),
    theCorps(report),
    theMoney(report),
    ...inOrder.flatMap((state) => promisesIn(state, report)),
  ].join('\n\n')
}

const inOrder = ['kept', 'partly', 'notYet', 'dropped'] as const satisfies readonly PromiseState[]

function theTeam({ teamName, team, modules }: ToldReport): string {
  const shares = [
    ...(team.attendance === null ? [] : [`Fremmødet var ${team.attendance} procent.`]),
    ...(team.completion === null
      ? []
      : [`${team.completion} procent af dem, der begyndte, bestod.`]),
  ]
  return [
    `${teamName} har ${team.seats} pladser, og ${team.admitted} af dem er besat.`,
    `${modules.held} af ${modules.planned} moduler er afholdt.`,
    `${team.passed} har bestået, og der er udstedt ${team.diplomas} diplomer.`,
    ...shares,
  ].join(' ')
}

const theCorps = ({ corps }: ToldReport): string =>
  `Korpset var på ${corps.baseline} bydelsmødre ved start og er nu på ${corps.size}.`

const theMoney = ({ budget: { granted, total } }: ToldReport): string =>
  `Tilskuddet er på ${formatKroner(granted)} Heraf er ${formatKroner(total.approved)} brugt.`

function promisesIn(state: PromiseState, { promises }: ToldReport): readonly string[] {
  const lines = promises.filter((one) => one.state === state).map(lineOf)
  return lines.length === 0 ? [] : [[`${promiseStateLabels[state].da}:`, ...lines].join('\n')]
}

function lineOf({ title, reason, on, evidence }: ToldReport['promises'][number]): string {
  const shown = evidence
    .filter(({ kind, figure }) => kind !== 'indicator' || figure !== null)
    .map(({ title: what, on: day, figure, unit }) =>
      figure === null ? `${what}${dayOf(day)}` : `${what}: ${figureIn(figure, unit ?? '', 'da')}`,
    )
  const because = reason === null || reason === '' ? '' : ` ${reason}`
  const proof = shown.length === 0 ? '' : ` Det viser: ${shown.join('; ')}.`
  return `– ${title}${dayOf(on)}.${because}${proof}`
}

const dayOf = (stored: string | null): string =>
  stored === null ? '' : ` (${formatDate(new Date(stored), 'da')})`

/** The longest text, in characters: about eight pages. */
const longestReportText = 20_000

/**
 * Whoever saves says what she began from: what somebody else wrote meanwhile is never overwritten
 * unseen.
 */
export function refuseReportText(change: {
  readonly stored: string
  readonly basedOn: string
  readonly text: string
  readonly isReportHandedIn: boolean
}): Problem[] {
  if (change.isReportHandedIn) return [problem('reportText', 'reportHandedIn')]
  if (change.stored !== change.basedOn) return [problem('reportText', 'reportTextChanged')]
  return refuseFunderProse('reportText', change.text, longestReportText)
}
