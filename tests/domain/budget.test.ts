import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { budgetFigures, refuseBudget, refuseHours, type BudgetExpense } from '@/domain/budget'
import { expenseStatuses } from '@/domain/choices/money'

const lines = [
  { id: 'guestTeachers', planned: 1_350_000, reallocated: 0 },
  { id: 'teachers', planned: 100_000, reallocated: 0 },
  { id: 'materials', planned: 500_000, reallocated: 50_000 },
  { id: 'meetings', planned: 200_000, reallocated: -50_000 },
  { id: 'closing', planned: 200_000, reallocated: 0 },
  { id: 'projectLeader', planned: 2_150_000, reallocated: 0 },
]

const expense = (change: Partial<BudgetExpense>): BudgetExpense => ({
  budgetLine: 'materials',
  amount: 12_550,
  status: 'approved',
  isCounterEntry: false,
  isPaid: false,
  ...change,
})

const materials = (...expenses: BudgetExpense[]) =>
  budgetFigures({ lines, expenses }).lines.find(({ id }) => id === 'materials')

describe('the figures of the budget', () => {
  it('of the application are 45,000 in six lines', () => {
    const figures = budgetFigures({ lines, expenses: [] })
    expect(figures.lines.map(({ id }) => id)).toEqual(lines.map(({ id }) => id))
    expect(figures.total).toEqual({
      planned: 4_500_000,
      reallocated: 0,
      submitted: 0,
      approved: 0,
      paid: 0,
      left: 4_500_000,
    })
  })

  it.each([
    ['draft', { submitted: 0, approved: 0, paid: 0, left: 550_000 }],
    ['returned', { submitted: 0, approved: 0, paid: 0, left: 550_000 }],
    ['rejected', { submitted: 0, approved: 0, paid: 0, left: 550_000 }],
    ['submitted', { submitted: 12_550, approved: 0, paid: 0, left: 550_000 }],
    ['approved', { submitted: 0, approved: 12_550, paid: 0, left: 537_450 }],
    ['paid', { submitted: 0, approved: 12_550, paid: 12_550, left: 537_450 }],
    ['reported', { submitted: 0, approved: 12_550, paid: 12_550, left: 537_450 }],
  ] as const)('count what is %s', (status, expected) => {
    expect(materials(expense({ status }))).toMatchObject(expected)
  })

  it.each([false, true])('come to nothing once a counter-entry is settled (paid: %s)', (isPaid) => {
    const counter = expense({ isCounterEntry: true, status: isPaid ? 'paid' : 'approved', isPaid })
    const voided = expense({ status: 'voided', isPaid })
    expect(materials(voided, counter)).toMatchObject({ approved: 0, paid: 0, left: 550_000 })
    const reported = expense({ status: 'reported', isPaid: true })
    expect(materials(reported, { ...counter, status: 'paid' })).toMatchObject({
      approved: 0,
      paid: 0,
    })
  })

  it('still count an expense whose counter-entry nobody has approved', () => {
    const counter = expense({ isCounterEntry: true, status: 'submitted' })
    expect(materials(expense({}), counter)).toMatchObject({
      submitted: -12_550,
      approved: 12_550,
    })
  })

  it('tell an overspent line by less than nothing', () => {
    expect(materials(expense({ amount: 550_001 }))?.left).toBe(-1)
  })

  it('leave out what belongs to no line yet', () => {
    const figures = budgetFigures({ lines, expenses: [expense({ budgetLine: null })] })
    expect(figures.total.approved).toBe(0)
  })

  it('agree to the øre between lines and total, whatever is spent', () => {
    const anyExpense = fc.record({
      budgetLine: fc.constantFrom(...lines.map(({ id }) => id)),
      amount: fc.integer({ min: 1, max: 10_000_000 }),
      status: fc.constantFrom(...expenseStatuses),
      isCounterEntry: fc.boolean(),
      isPaid: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(anyExpense), (expenses) => {
        const figures = budgetFigures({ lines, expenses })
        const sum = (key: 'approved' | 'left' | 'submitted' | 'paid') =>
          figures.lines.reduce((total, line) => total + line[key], 0)
        expect(figures.total).toMatchObject({
          approved: sum('approved'),
          submitted: sum('submitted'),
          paid: sum('paid'),
          left: 4_500_000 - sum('approved'),
        })
      }),
    )
  })
})

describe('a budget', () => {
  const planned = lines.map((line) => line.planned)
  const judged = (granted: number, hasVouchers: boolean) =>
    refuseBudget({ planned, granted, hasVouchers, path: 'planned' })
  const refusal = (granted: string) => [
    { path: 'planned', code: 'budgetSum', values: { sum: '45.000,00 kr.', granted } },
  ]

  it('adds up to the grant', () => {
    expect(judged(4_500_000, false)).toEqual([])
    expect(judged(4_500_000, true)).toEqual([])
  })

  it('is of whole øre', () => {
    const halves = { planned: [1.5], granted: 2, hasVouchers: false, path: 'planned' }
    expect(refuseBudget(halves)).toEqual([{ path: 'planned', code: 'moneyForm' }])
    const half = { ...halves, planned: [1], granted: 1.5 }
    expect(refuseBudget(half)).toEqual([{ path: 'planned', code: 'moneyForm' }])
  })

  it('never gives out more', () => {
    expect(judged(4_499_999, false)).toEqual(refusal('44.999,99 kr.'))
    expect(judged(4_499_999, true)).toEqual(refusal('44.999,99 kr.'))
  })

  it('may give less while it is being written, and not once there are vouchers', () => {
    expect(judged(4_500_001, false)).toEqual([])
    expect(judged(4_500_001, true)).toEqual(refusal('45.000,01 kr.'))
  })
})

describe('the hours of a line', () => {
  it('stand once for each thing', () => {
    expect(refuseHours(['recruitment', 'teachers', 'other'])).toEqual([])
    expect(refuseHours(['other', 'teachers', 'other', 'teachers'])).toEqual([
      { path: 'hours.2.key', code: 'hoursTwice' },
      { path: 'hours.3.key', code: 'hoursTwice' },
    ])
  })
})
