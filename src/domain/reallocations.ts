import type { ReallocationStatus } from './choices/money'
import { reallocationStatusLabels } from './labels/money'
import { refuseStep, type Lifecycle } from './lifecycle'
import { formatKroner } from './money'
import { problem, type Problem } from './problem'
import { copenhagenDate } from './time'

/** The funder is asked, and answers once. */
export const reallocationLifecycle = {
  initial: ['asked'],
  steps: { asked: ['granted', 'refused'], granted: [], refused: [] },
  labels: reallocationStatusLabels,
} as const satisfies Lifecycle<ReallocationStatus>

export type ReallocationState = Readonly<{
  status: ReallocationStatus
  grant: string
  fromLine: string
  toLine: string
  /** Øre. */
  amount: number
  reason: string
  /** YYYY-MM-DD. */
  answeredOn: string | null
  answer: string | null
}>

export type ReallocationChange = Readonly<{
  before: ReallocationState | undefined
  after: ReallocationState
  /** The two lines as they stand; null where there is no such line. Sums in øre. */
  lines: Readonly<Record<'fromLine' | 'toLine', LineHere | null>>
  now: Date
}>

type LineHere = Readonly<{ grant: string; planned: number; reallocated: number }>

export function refuseReallocation(change: ReallocationChange): Problem[] {
  const { before, after, now } = change
  if (before !== undefined && before.status !== 'asked')
    return isSame(before, after) ? [] : [problem('status', 'reallocationAnswered')]
  return [
    ...refuseStep(reallocationLifecycle, before?.status, after.status),
    ...refuseLines(change),
    ...refuseAmount(change),
    ...(after.answeredOn !== null && after.answeredOn > copenhagenDate(now)
      ? [problem('answeredOn', 'answeredOnFuture')]
      : []),
  ]
}

function isSame(before: ReallocationState, after: ReallocationState): boolean {
  return (
    before.status === after.status &&
    before.grant === after.grant &&
    before.fromLine === after.fromLine &&
    before.toLine === after.toLine &&
    before.amount === after.amount &&
    before.reason === after.reason &&
    before.answeredOn === after.answeredOn &&
    before.answer === after.answer
  )
}

function refuseLines({ after, lines }: ReallocationChange): Problem[] {
  const elsewhere = (['fromLine', 'toLine'] as const).filter(
    (path) => lines[path]?.grant !== after.grant,
  )
  return [
    ...elsewhere.map((path) => problem(path, 'budgetLineOtherGrant')),
    ...(after.fromLine === after.toLine ? [problem('toLine', 'reallocationSameLine')] : []),
  ]
}

/** No line can give more than it has, spent or not: below nothing there is no budget. */
function refuseAmount({ after: { amount, status }, lines }: ReallocationChange): Problem[] {
  if (!Number.isSafeInteger(amount)) return [problem('amount', 'moneyForm')]
  if (amount <= 0) return [problem('amount', 'amountNotPositive')]
  const { fromLine } = lines
  // A no moves nothing, so it can be written down also when the line has been used meanwhile.
  if (fromLine === null || status === 'refused') return []
  const has = fromLine.planned + fromLine.reallocated
  return amount <= has
    ? []
    : [problem('amount', 'reallocationTooLarge', { has: formatKroner(has) })]
}
