import { describe, expect, it } from 'vitest'
import { expenseStatuses, type ExpenseStatus } from '@/domain/choices/money'
import { refuseExpenseChange, type ExpenseChange, type ExpenseState } from '@/domain/expenses'

const coordinator = { id: 'coordinator 1', role: 'coordinator' } as const
const leader = { id: 'leader 1', role: 'projectLeader' } as const

const expense: ExpenseState = {
  status: 'draft',
  grant: 'grant',
  budgetLine: 'materials',
  amount: 12_550,
  spentOn: '2018-08-08',
  purpose: 'bread and fruit',
  payeeKind: 'shop',
  payeeName: 'Demo shop',
  session: null,
  voids: null,
  submittedBy: coordinator.id,
  noReceiptReason: null,
  decisionReason: 'a reason',
  paidOn: '2018-08-20',
}

function refused(change: Partial<ExpenseChange>) {
  return refuseExpenseChange({
    before: expense,
    after: expense,
    viewer: leader,
    hasReceipt: true,
    now: new Date('2018-08-31T10:00:00Z'),
    ...change,
  }).map(({ path, code }) => `${path}: ${code}`)
}

function step(
  from: ExpenseStatus,
  to: ExpenseStatus,
  change: Partial<ExpenseState> = {},
  circumstances: Partial<ExpenseChange> = {},
) {
  const before = { ...expense, status: from }
  return refused({ before, after: { ...before, status: to, ...change }, ...circumstances })
}

describe('the way of an expense', () => {
  it.each([
    ['draft', 'submitted'],
    ['submitted', 'approved'],
    ['submitted', 'returned'],
    ['submitted', 'rejected'],
    ['returned', 'submitted'],
    ['approved', 'paid'],
    ['paid', 'reported'],
    ['approved', 'voided'],
    ['paid', 'voided'],
  ] as const)('goes from %s to %s', (from, to) => {
    expect(step(from, to)).toEqual([])
  })

  it.each([
    ['draft', 'approved'],
    ['draft', 'paid'],
    ['returned', 'approved'],
    ['rejected', 'submitted'],
    ['approved', 'submitted'],
    ['approved', 'reported'],
    ['reported', 'voided'],
    ['reported', 'paid'],
    ['voided', 'approved'],
  ] as const)('does not go from %s to %s', (from, to) => {
    expect(step(from, to)[0]).toMatch(/^status: step(Refused|Final)$/)
  })

  it('begins as a draft, which may lack its line', () => {
    const draft = { ...expense, budgetLine: null, paidOn: null }
    expect(refused({ before: undefined, after: draft, viewer: coordinator })).toEqual([])
    expect(refused({ before: undefined, after: { ...expense, status: 'approved' } })).toContain(
      'status: stepInitial',
    )
  })
})

describe('approval', () => {
  it('is never by her who submitted, whatever her role', () => {
    for (const role of ['projectLeader', 'admin'] as const) {
      const viewer = { id: coordinator.id, role }
      expect(step('submitted', 'approved', {}, { viewer })).toEqual(['status: approverIsSubmitter'])
    }
  })

  it('is not reached by naming another as the submitter in the same breath', () => {
    const viewer = { id: coordinator.id, role: 'projectLeader' } as const
    expect(step('submitted', 'approved', { submittedBy: 'someone else' }, { viewer })).toEqual([
      'status: expenseSubmitted',
      'status: approverIsSubmitter',
    ])
  })

  it.each(['coordinator', 'editor', 'municipality'] as const)('is not for the %s', (role) => {
    const viewer = { id: 'another', role }
    for (const to of ['approved', 'returned', 'rejected'] as const) {
      expect(step('submitted', to, {}, { viewer })).toEqual(['status: expenseRole'])
    }
    expect(step('approved', 'paid', {}, { viewer })).toEqual(['status: expenseRole'])
    expect(step('paid', 'reported', {}, { viewer })).toEqual(['status: expenseRole'])
    expect(step('paid', 'voided', {}, { viewer })).toEqual(['status: expenseRole'])
  })

  it('is not for the program itself, which may report and void', () => {
    expect(step('submitted', 'approved', {}, { viewer: null })).toEqual(['status: expenseRole'])
    expect(step('approved', 'paid', {}, { viewer: null })).toEqual(['status: expenseRole'])
    expect(step('paid', 'reported', {}, { viewer: null })).toEqual([])
    expect(step('approved', 'voided', {}, { viewer: null })).toEqual([])
  })

  it('needs a receipt or a stated reason', () => {
    expect(step('submitted', 'approved', {}, { hasReceipt: false })).toEqual([
      'noReceiptReason: receiptMissing',
    ])
    expect(
      step('submitted', 'approved', { noReceiptReason: ' ' }, { hasReceipt: false }),
    ).toHaveLength(1)
    expect(
      step('submitted', 'approved', { noReceiptReason: 'it was lost' }, { hasReceipt: false }),
    ).toEqual([])
  })

  it('is of what was submitted, and not of something put in its place', () => {
    expect(step('submitted', 'approved', { amount: 99_999 })).toEqual(['status: expenseSubmitted'])
  })
})

describe('what a status needs', () => {
  it('a sum above 0 in whole øre, always', () => {
    for (const amount of [0, -1]) {
      expect(step('draft', 'draft', { amount })).toEqual(['amount: amountNotPositive'])
    }
    for (const amount of [0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(step('draft', 'draft', { amount })).toEqual(['amount: moneyForm'])
    }
    expect(step('draft', 'draft', { amount: 1 })).toEqual([])
  })

  it('a budget line once it is submitted', () => {
    expect(step('draft', 'submitted', { budgetLine: null })).toEqual([
      'budgetLine: budgetLineMissing',
    ])
  })

  it('a reason to be returned or rejected', () => {
    for (const to of ['returned', 'rejected'] as const) {
      expect(step('submitted', to, { decisionReason: null })).toEqual([
        'decisionReason: decisionReasonMissing',
      ])
    }
  })

  it('a day of payment, and not one to come', () => {
    expect(step('approved', 'paid', { paidOn: null })).toEqual(['paidOn: paidOnMissing'])
    expect(step('approved', 'paid', { paidOn: '2018-09-01' })).toEqual(['paidOn: paidOnFuture'])
    expect(step('approved', 'paid', { paidOn: '2018-08-31' })).toEqual([])
  })
})

describe('what was agreed', () => {
  const contents: Partial<ExpenseState>[] = [
    { grant: 'another' },
    { budgetLine: 'party' },
    { amount: 12_551 },
    { spentOn: '2018-08-09' },
    { purpose: 'cake' },
    { payeeKind: 'caterer' },
    { payeeName: 'Another shop' },
    { session: 'session' },
    { submittedBy: 'another' },
  ]
  const expected = {
    draft: [],
    returned: [],
    submitted: ['status: expenseSubmitted'],
    rejected: ['status: expenseRejected'],
    approved: ['status: expenseFrozen'],
    paid: ['status: expenseFrozen'],
    reported: ['status: expenseSettled'],
    voided: ['status: expenseSettled'],
  } satisfies Record<ExpenseStatus, string[]>

  it.each(expenseStatuses)('in %s changes as far as it may', (status) => {
    for (const content of contents) {
      expect(step(status, status, content)).toEqual(expected[status])
    }
  })

  it.each(['reported', 'voided'] as const)('never changes once %s, in nothing', (status) => {
    for (const change of [
      { paidOn: '2018-08-21' },
      { decisionReason: 'another' },
      { noReceiptReason: 'lost' },
    ]) {
      expect(step(status, status, change)).toEqual(['status: expenseSettled'])
      expect(step('approved', 'approved', change)).toEqual([])
    }
    expect(step(status, status)).toEqual([])
  })
})

describe('a counter-entry', () => {
  const original = {
    status: 'paid',
    grant: 'grant',
    budgetLine: 'materials',
    amount: 12_550,
    voids: null,
  } as const
  const counter = { ...expense, voids: 'original' }
  const made = (change: Partial<ExpenseChange>) =>
    refused({ before: undefined, after: counter, viewer: coordinator, original, ...change })

  it('takes away one approved, paid or reported expense, whole', () => {
    for (const status of ['approved', 'paid', 'reported'] as const) {
      expect(made({ original: { ...original, status } })).toEqual([])
    }
  })

  it.each(['draft', 'submitted', 'returned', 'rejected', 'voided'] as const)(
    'does not take away what is %s',
    (status) => {
      expect(made({ original: { ...original, status } })).toEqual(['voids: counterEntryOf'])
    },
  )

  it('does not take away another counter-entry, or what is not there', () => {
    expect(made({ original: { ...original, voids: 'another' } })).toEqual(['voids: counterEntryOf'])
    expect(made({ original: null })).toEqual(['voids: counterEntryOf'])
  })

  it('is of the same sum on the same line', () => {
    for (const change of [{ amount: 1 }, { budgetLine: 'party' }, { grant: 'another' }]) {
      expect(made({ after: { ...counter, ...change } })).toEqual(['amount: counterEntryAmount'])
    }
  })

  it('is settled like any expense after what it voids has become voided', () => {
    const approved = { ...counter, status: 'approved' } as const
    expect(
      refused({
        before: approved,
        after: { ...approved, status: 'paid' },
        original: { ...original, status: 'voided' },
      }),
    ).toEqual([])
  })
})
