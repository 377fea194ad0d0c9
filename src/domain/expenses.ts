import type { ExpenseStatus, PayeeKind } from './choices/money'
import type { Role } from './choices/people'
import { expenseStatusLabels } from './labels/money'
import { refuseStep, type Lifecycle } from './lifecycle'
import { problem, type Problem } from './problem'
import { copenhagenDate } from './time'

/**
 * What is reported never changes: it is set right by a counter-entry alone.
 * What is approved or paid becomes `voided` when its counter-entry is approved, and counts on,
 * so that the two together come to nothing.
 */
export const expenseLifecycle = {
  initial: ['draft'],
  steps: {
    draft: ['submitted'],
    submitted: ['approved', 'returned', 'rejected'],
    returned: ['submitted'],
    rejected: [],
    approved: ['paid', 'voided'],
    paid: ['reported', 'voided'],
    reported: [],
    voided: [],
  },
  labels: expenseStatusLabels,
} as const satisfies Lifecycle<ExpenseStatus>

/** What is agreed to when an expense is approved, and does not change afterwards. */
export type ExpenseContent = Readonly<{
  grant: string
  budgetLine: string | null
  /** Øre, always above 0; a counter-entry is negative by what it is, not by its sign. */
  amount: number
  /** YYYY-MM-DD. */
  spentOn: string | null
  purpose: string | null
  payeeKind: PayeeKind | null
  payeeName: string | null
  session: string | null
  /** The expense that this counter-entry takes away. */
  voids: string | null
}>

export type ExpenseState = ExpenseContent &
  Readonly<{
    status: ExpenseStatus
    submittedBy: string | null
    noReceiptReason: string | null
    decisionReason: string | null
    /** YYYY-MM-DD. */
    paidOn: string | null
  }>

export type ExpenseChange = Readonly<{
  before: ExpenseState | undefined
  after: ExpenseState
  /** Null is the program itself, which may report and void, and decides nothing else. */
  viewer: Readonly<{ id: string; role: Role }> | null
  hasReceipt: boolean
  /** The expense that `after.voids` points to. */
  original?: Pick<ExpenseState, 'status' | 'grant' | 'budgetLine' | 'amount' | 'voids'> | null
  now: Date
}>

export function refuseExpenseChange(change: ExpenseChange): Problem[] {
  const { before, after } = change
  return [
    ...refuseStep(expenseLifecycle, before?.status, after.status),
    ...refuseLateChange(change),
    ...refuseAmount(after),
    ...refuseGaps(change),
    ...refuseCounterEntry(change),
    ...(before?.status === after.status ? [] : refuseDecision(change)),
  ]
}

const openStatuses: readonly ExpenseStatus[] = ['draft', 'returned']
const settledStatuses: readonly ExpenseStatus[] = ['reported', 'voided']
const decidedStatuses: readonly ExpenseStatus[] = [
  'returned',
  'rejected',
  'approved',
  'paid',
  'reported',
  'voided',
]

// While she who decides looks at it, nothing may be put in its place: it goes back to be changed.
function refuseLateChange({ before, after }: ExpenseChange): Problem[] {
  if (before === undefined || openStatuses.includes(before.status)) return []
  if (settledStatuses.includes(before.status)) {
    const decisionChanged =
      before.paidOn !== after.paidOn ||
      before.decisionReason !== after.decisionReason ||
      before.noReceiptReason !== after.noReceiptReason
    return contentChanged(before, after) || decisionChanged
      ? [problem('status', 'expenseSettled')]
      : []
  }
  if (!contentChanged(before, after)) return []
  if (before.status === 'submitted') return [problem('status', 'expenseSubmitted')]
  return [problem('status', before.status === 'rejected' ? 'expenseRejected' : 'expenseFrozen')]
}

function contentChanged(before: ExpenseState, after: ExpenseState): boolean {
  return (
    before.submittedBy !== after.submittedBy ||
    before.grant !== after.grant ||
    before.budgetLine !== after.budgetLine ||
    before.amount !== after.amount ||
    before.spentOn !== after.spentOn ||
    before.purpose !== after.purpose ||
    before.payeeKind !== after.payeeKind ||
    before.payeeName !== after.payeeName ||
    before.session !== after.session ||
    before.voids !== after.voids
  )
}

function refuseAmount({ amount }: ExpenseState): Problem[] {
  if (!Number.isSafeInteger(amount)) return [problem('amount', 'moneyForm')]
  return amount <= 0 ? [problem('amount', 'amountNotPositive')] : []
}

/** What a status needs beside it, for as long as the expense has it. */
function refuseGaps({ after, now }: ExpenseChange): Problem[] {
  const { status, paidOn } = after
  const needsReason = status === 'returned' || status === 'rejected'
  const needsPayment = status === 'paid' || status === 'reported'
  return [
    ...(status !== 'draft' && after.budgetLine === null
      ? [problem('budgetLine', 'budgetLineMissing')]
      : []),
    ...(needsReason && isBlank(after.decisionReason)
      ? [problem('decisionReason', 'decisionReasonMissing')]
      : []),
    ...(needsPayment && paidOn === null ? [problem('paidOn', 'paidOnMissing')] : []),
    ...(paidOn !== null && paidOn > copenhagenDate(now) ? [problem('paidOn', 'paidOnFuture')] : []),
  ]
}

function refuseDecision({ before, after, viewer, hasReceipt }: ExpenseChange): Problem[] {
  if (!decidedStatuses.includes(after.status)) return []
  if (viewer === null && settledStatuses.includes(after.status)) return []
  const mayDecide = viewer?.role === 'projectLeader' || viewer?.role === 'admin'
  if (!mayDecide) return [problem('status', 'expenseRole')]
  if (after.status !== 'approved') return []
  const submitters = [before?.submittedBy, after.submittedBy]
  return [
    ...(submitters.includes(viewer.id) ? [problem('status', 'approverIsSubmitter')] : []),
    ...(hasReceipt || !isBlank(after.noReceiptReason)
      ? []
      : [problem('noReceiptReason', 'receiptMissing')]),
  ]
}

function refuseCounterEntry({ before, after, original }: ExpenseChange): Problem[] {
  const isOpen = before === undefined || openStatuses.includes(before.status)
  if (after.voids === null || !isOpen) return []
  const canBeVoided =
    original !== undefined &&
    original !== null &&
    original.voids === null &&
    (original.status === 'approved' || original.status === 'paid' || original.status === 'reported')
  if (!canBeVoided) return [problem('voids', 'counterEntryOf')]
  const isSame =
    original.grant === after.grant &&
    original.budgetLine === after.budgetLine &&
    original.amount === after.amount
  return isSame ? [] : [problem('amount', 'counterEntryAmount')]
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === ''
}
