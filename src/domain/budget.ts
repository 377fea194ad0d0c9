import type { ExpenseStatus } from './choices/money'
import { formatKroner, sumOere } from './money'
import { problem, type Problem } from './problem'

export type BudgetLine = Readonly<{
  id: string
  /** Øre. */
  planned: number
  /** Øre moved to the line (positive) or from it (negative). */
  reallocated: number
}>

export type BudgetExpense = Readonly<{
  /** The line's id; null while a draft has none. */
  budgetLine: string | null
  /** Øre, always above 0, in counter-entries too. */
  amount: number
  status: ExpenseStatus
  /** Whether this voids another expense: it then counts as negative. */
  isCounterEntry: boolean
  /** Whether money has been handed over: tells what of a voided expense had been paid. */
  isPaid: boolean
}>

/** All in øre. Paid is a part of approved; submitted waits for a decision. */
export type BudgetFigures = Readonly<{
  planned: number
  reallocated: number
  submitted: number
  approved: number
  paid: number
  /** Planned and reallocated, less approved. Below 0 is overspent. */
  left: number
}>

export function budgetFigures(input: {
  lines: readonly BudgetLine[]
  expenses: readonly BudgetExpense[]
}): { lines: readonly (BudgetFigures & { id: string })[]; total: BudgetFigures } {
  const lines = input.lines.map((line) => ({
    id: line.id,
    ...lineFigures(
      line,
      input.expenses.filter(({ budgetLine }) => budgetLine === line.id),
    ),
  }))
  return { lines, total: totalOf(lines) }
}

/**
 * The lines never give out more than is granted. While the budget is being written they may give
 * less; from the first voucher on they add up.
 */
export function refuseBudget(input: {
  /** What each line was granted, in øre. */
  planned: readonly number[]
  granted: number
  hasVouchers: boolean
  /** Where to say it. */
  path: string
}): Problem[] {
  if (![...input.planned, input.granted].every(Number.isSafeInteger))
    return [problem(input.path, 'moneyForm')]
  const sum = sumOere(input.planned)
  const isFine = input.hasVouchers ? sum === input.granted : sum <= input.granted
  if (isFine) return []
  const said = { sum: formatKroner(sum), granted: formatKroner(input.granted) }
  return [problem(input.path, 'budgetSum', said)]
}

type Entry = Pick<BudgetExpense, 'amount' | 'status' | 'isCounterEntry'>

/** What an expense moves on its line, in øre: a counter-entry takes away. */
export const entryOf = ({ amount, isCounterEntry }: Entry): number =>
  isCounterEntry ? -amount : amount

/** What an expense adds to what is spent, in øre: nothing until it is approved. */
export const spentBy = (entry: Entry): number =>
  approvedStatuses.includes(entry.status) ? entryOf(entry) : 0

// A voided expense counts on: its counter-entry is what takes it away again.
const approvedStatuses: readonly ExpenseStatus[] = ['approved', 'paid', 'reported', 'voided']
const paidStatuses: readonly ExpenseStatus[] = ['paid', 'reported']

function lineFigures(
  { planned, reallocated }: BudgetLine,
  expenses: readonly BudgetExpense[],
): BudgetFigures {
  const sumOf = (counts: (expense: BudgetExpense) => boolean) =>
    sumOere(expenses.filter(counts).map(entryOf))
  const approved = sumOere(expenses.map(spentBy))
  return {
    planned,
    reallocated,
    submitted: sumOf(({ status }) => status === 'submitted'),
    approved,
    paid: sumOf(
      ({ status, isPaid }) => paidStatuses.includes(status) || (status === 'voided' && isPaid),
    ),
    left: planned + reallocated - approved,
  }
}

function totalOf(lines: readonly BudgetFigures[]): BudgetFigures {
  const sum = (key: keyof BudgetFigures) => sumOere(lines.map((line) => line[key]))
  return {
    planned: sum('planned'),
    reallocated: sum('reallocated'),
    submitted: sum('submitted'),
    approved: sum('approved'),
    paid: sum('paid'),
    left: sum('left'),
  }
}

/** Hours are told by what they are for, so a line has each kind once; said at the second one. */
export function refuseHours(keys: readonly string[]): Problem[] {
  return keys.flatMap((key, index) =>
    keys.indexOf(key) < index ? [problem(`hours.${index}.key`, 'hoursTwice')] : [],
  )
}
