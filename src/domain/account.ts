import { budgetFigures, entryOf, spentBy, type BudgetExpense, type BudgetLine } from './budget'
import type { ExpenseStatus, PayeeKind } from './choices/money'

/** A grant's records, as they stand. All sums in øre. */
export type AccountInput = Readonly<{
  granted: number
  /** What the organisations pay themselves; null while nobody has stated it. */
  coFunding: number | null
  lines: readonly (BudgetLine & Readonly<{ title: string }>)[]
  expenses: readonly (BudgetExpense & VoucherFacts)[]
}>

type VoucherFacts = Readonly<{
  id: string
  /** Null until it is submitted: it is then no voucher yet. */
  voucherNumber: number | null
  /** YYYY-MM-DD. */
  spentOn: string
  payeeKind: PayeeKind
  payeeName: string
  purpose: string
  noReceiptReason: string
  /** The expense that this one takes away. */
  voids: string | null
  /** Endings of its receipts' files (`jpg`), in the order in which they came. */
  receipts: readonly string[]
}>

export type Voucher = Readonly<{
  number: number
  spentOn: string
  line: string
  payeeKind: PayeeKind
  payeeName: string
  purpose: string
  status: ExpenseStatus
  /** Below 0 for a counter-entry. */
  amount: number
  /** What of it is spent: nothing before it is approved, nor when it was rejected. */
  spent: number
  /** The number of the voucher that it takes away. */
  voids: number | null
  /** The names of its receipts among those handed in. */
  files: readonly string[]
  noReceiptReason: string
}>

/** What a line, or all of them, came to. `left` is what was to be used, less what is spent. */
type AccountSums = Readonly<{
  planned: number
  reallocated: number
  spent: number
  left: number
}>

export type Account = Readonly<{
  granted: number
  spent: number
  /** Of what is spent, what has been handed over. */
  paid: number
  /** Entered and not decided, so not part of what is spent. */
  waiting: number
  /** What is left of the grant, or 0. */
  toPayBack: number
  /** What was spent beyond the grant, or 0: the grant does not pay it. */
  overspent: number
  coFunding: number | null
  lines: readonly (AccountSums & Readonly<{ title: string }>)[]
  total: AccountSums
  /** Every number that was given, in order, also those that count for nothing. */
  vouchers: readonly Voucher[]
}>

/** What became of a grant. Every paper and file of the account is made of this and nothing else. */
export function accountOf({ granted, coFunding, lines, expenses }: AccountInput): Account {
  const figures = budgetFigures({ lines, expenses })
  const sums = figures.lines.map(({ id, planned, reallocated, approved, left }) => ({
    id,
    planned,
    reallocated,
    spent: approved,
    left,
  }))
  const titles = new Map(lines.map(({ id, title }) => [id, title]))
  const { total } = figures
  return {
    granted,
    spent: total.approved,
    paid: total.paid,
    waiting: total.submitted,
    toPayBack: Math.max(0, granted - total.approved),
    overspent: Math.max(0, total.approved - granted),
    coFunding,
    lines: sums.map(({ id, ...line }) => ({ title: titles.get(id) ?? '', ...line })),
    total: {
      planned: total.planned,
      reallocated: total.reallocated,
      spent: total.approved,
      left: total.left,
    },
    vouchers: vouchersOf(expenses, titles),
  }
}

function vouchersOf(
  expenses: AccountInput['expenses'],
  titles: ReadonlyMap<string, string>,
): readonly Voucher[] {
  const numbers = new Map(expenses.map(({ id, voucherNumber }) => [id, voucherNumber]))
  return expenses
    .flatMap((expense): Voucher[] => {
      const { voucherNumber: number, budgetLine, voids, receipts, id: _, ...facts } = expense
      if (number === null) return []
      return [
        {
          number,
          spentOn: facts.spentOn,
          line: titles.get(budgetLine ?? '') ?? '',
          payeeKind: facts.payeeKind,
          payeeName: facts.payeeName,
          purpose: facts.purpose,
          status: facts.status,
          amount: entryOf(expense),
          spent: spentBy(expense),
          voids: voids === null ? null : (numbers.get(voids) ?? null),
          files: receiptNames(number, receipts),
          noReceiptReason: facts.noReceiptReason,
        },
      ]
    })
    .toSorted((one, other) => one.number - other.number)
}

/** `bilag-007.jpg`, and `bilag-007-2.pdf` for the next one of the same voucher. */
export function receiptNames(voucher: number, endings: readonly string[]): readonly string[] {
  const name = `bilag-${String(voucher).padStart(3, '0')}`
  return endings.map((ending, index) => `${name}${index === 0 ? '' : `-${index + 1}`}.${ending}`)
}
