import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionConfig,
  PayloadRequest,
} from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import type { ExpenseState } from '@/domain/expenses'
import { refuseExpenseChange } from '@/domain/expenses'
import { problem } from '@/domain/problem'
import type { Expense } from '@/generated/payload-types'
import { writeAudit } from './audit'
import { openProblems, unwrittenProblems } from './budget'
import { holdCurrent } from './current'
import { headExpense } from './headings'
import { searchWithout } from './openSearch'
import { refuse } from './refuse'
import { dayOf, idOf } from './relation'
import { withoutOriginal } from './creation'

const refuseIllegalChange: CollectionBeforeChangeHook<Expense> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (originalDoc) await holdCurrent(req, 'expenses', { ...originalDoc, step: originalDoc.status })
  const now = new Date()
  const viewer = viewerOf(req.user)
  const stamped = { ...data, ...stamps(originalDoc?.status, data.status, viewer?.id ?? null, now) }
  const after = stateOf({ ...originalDoc, ...stamped })
  const { payload } = req
  const line = await payload.findByID({
    collection: 'budget-lines',
    id: after.budgetLine ?? '',
    depth: 0,
    disableErrors: true,
    req,
  })
  const original =
    after.voids === null
      ? null
      : await payload.findByID({
          collection: 'expenses',
          id: after.voids,
          depth: 0,
          disableErrors: true,
          req,
        })
  const receipts = originalDoc
    ? await payload.count({
        collection: 'receipts',
        where: { expense: { equals: originalDoc.id } },
        req,
      })
    : { totalDocs: 0 }
  refuse(
    [
      ...refuseExpenseChange({
        before: originalDoc ? stateOf(originalDoc) : undefined,
        after,
        viewer,
        hasReceipt: receipts.totalDocs > 0,
        original: original ? stateOf(original) : null,
        now,
      }),
      ...(await accountProblems(originalDoc, after, req)),
      ...(line && idOf(line.grant) !== after.grant
        ? [problem('budgetLine', 'budgetLineOtherGrant')]
        : []),
    ],
    req,
  )
  return operation === 'create' && viewer ? { ...stamped, enteredBy: viewer.id } : stamped
}

/** That the account is handed in, or that the budget is not ready for a voucher. */
async function accountProblems(
  before: Expense | undefined,
  after: ExpenseState,
  req: PayloadRequest,
) {
  const isGivenNone = Boolean(before?.voucherNumber) || after.status === 'draft'
  return [
    ...(await openProblems(after.grant, 'status', req)),
    ...(isGivenNone ? [] : await unwrittenProblems(after.grant, req)),
  ]
}

/** Who did it and when, written down with the step itself. */
function stamps(
  before: Expense['status'] | undefined,
  after: Expense['status'] | undefined,
  actor: string | null,
  now: Date,
): Partial<Expense> {
  if (before === after) return {}
  if (after === 'submitted') return { submittedBy: actor, submittedAt: now.toISOString() }
  if (after === 'approved') return { approvedBy: actor, approvedAt: now.toISOString() }
  return {}
}

const followDecision: CollectionAfterChangeHook<Expense> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation === 'update' && previousDoc.status === doc.status) return doc
  await writeAudit(req, {
    action: doc.status === 'approved' ? 'approve' : operation,
    subject: 'expenses',
    document: doc.id,
    reason: doc.decisionReason ?? doc.status,
  })
  const voids = idOf(doc.voids)
  if (doc.status === 'approved' && voids !== null) await voidOriginal(voids, req)
  return doc
}

/** What already stands in the account stays as it is; the counter-entry alone sets it right. */
async function voidOriginal(id: string, req: PayloadRequest): Promise<void> {
  const original = await req.payload.findByID({ collection: 'expenses', id, depth: 0, req })
  if (original.status === 'approved' || original.status === 'paid')
    await req.payload.update({
      collection: 'expenses',
      id,
      data: { status: 'voided' },
      depth: 0,
      req,
    })
}

function stateOf(expense: Partial<Expense>): ExpenseState {
  return {
    status: expense.status ?? 'draft',
    grant: idOf(expense.grant) ?? '',
    budgetLine: idOf(expense.budgetLine),
    amount: expense.amount ?? 0,
    spentOn: dayOf(expense.spentOn),
    purpose: expense.purpose ?? null,
    payeeKind: expense.payeeKind ?? null,
    payeeName: expense.payeeName ?? null,
    session: idOf(expense.session),
    voids: idOf(expense.voids),
    submittedBy: expense.submittedBy ?? null,
    noReceiptReason: expense.noReceiptReason ?? null,
    decisionReason: expense.decisionReason ?? null,
    paidOn: dayOf(expense.paidOn),
  }
}

export const expenseHooks = {
  beforeOperation: [searchWithout('purpose', isProgrammeStaff)],
  beforeChange: [withoutOriginal(refuseIllegalChange), withoutOriginal(headExpense)],
  afterChange: [followDecision],
} satisfies CollectionConfig['hooks']
