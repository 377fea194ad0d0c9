import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accountOf, receiptNames, type AccountInput } from '@/domain/account'
import { expenseStatuses } from '@/domain/choices/money'

const lines = [
  { id: 'guests', title: 'Honorar til gæsteundervisere', planned: 1_350_000, reallocated: -20_000 },
  { id: 'materials', title: 'Undervisningsmaterialer', planned: 500_000, reallocated: 20_000 },
]

type Given = AccountInput['expenses'][number]
const expense = (change: Partial<Given>): Given => ({
  id: 'a',
  voucherNumber: 1,
  budgetLine: 'materials',
  amount: 12_550,
  status: 'approved',
  isCounterEntry: false,
  isPaid: false,
  spentOn: '2018-09-05',
  payeeKind: 'shop',
  payeeName: 'Prøvebutikken',
  purpose: 'Kaffe',
  noReceiptReason: '',
  voids: null,
  receipts: [],
  ...change,
})

const account = (...expenses: Given[]) =>
  accountOf({ granted: 1_850_000, coFunding: null, lines, expenses })

describe('the account', () => {
  it('tells of each line what was granted, moved, spent and is left', () => {
    expect(account(expense({})).lines).toEqual([
      {
        title: 'Honorar til gæsteundervisere',
        planned: 1_350_000,
        reallocated: -20_000,
        spent: 0,
        left: 1_330_000,
      },
      {
        title: 'Undervisningsmaterialer',
        planned: 500_000,
        reallocated: 20_000,
        spent: 12_550,
        left: 507_450,
      },
    ])
  })

  it('pays back what is left, and never asks for what was spent beyond the grant', () => {
    expect(account(expense({}))).toMatchObject({ toPayBack: 1_837_450, overspent: 0 })
    expect(account(expense({ amount: 1_850_001 }))).toMatchObject({ toPayBack: 0, overspent: 1 })
    expect(account(expense({ amount: 1_850_000 }))).toMatchObject({ toPayBack: 0, overspent: 0 })
  })

  it('does not invent what the organisations pay themselves', () => {
    expect(account().coFunding).toBeNull()
    expect(accountOf({ granted: 1, coFunding: 0, lines, expenses: [] }).coFunding).toBe(0)
  })

  it('lists every voucher by number, those that count for nothing too, and no draft', () => {
    const { vouchers, spent, waiting } = account(
      expense({ id: 'c', voucherNumber: 3, status: 'rejected' }),
      expense({ id: 'd', voucherNumber: null, status: 'draft' }),
      expense({ id: 'b', voucherNumber: 2, status: 'submitted', amount: 700 }),
      expense({ id: 'a', voucherNumber: 1 }),
    )
    expect(vouchers.map(({ number, amount, spent: counted }) => [number, amount, counted])).toEqual(
      [
        [1, 12_550, 12_550],
        [2, 700, 0],
        [3, 12_550, 0],
      ],
    )
    expect({ spent, waiting }).toEqual({ spent: 12_550, waiting: 700 })
  })

  it('shows a counter-entry below nothing, and which number it takes away', () => {
    const { vouchers, spent } = account(
      expense({ id: 'a', status: 'voided' }),
      expense({ id: 'b', voucherNumber: 2, isCounterEntry: true, voids: 'a' }),
    )
    expect(vouchers[1]).toMatchObject({ number: 2, amount: -12_550, spent: -12_550, voids: 1 })
    expect(spent).toBe(0)
  })

  it('adds up, whatever happened: vouchers, lines and total are one sum', () => {
    const anyExpense = fc.record({
      amount: fc.integer({ min: 1, max: 5_000_000 }),
      status: fc.constantFrom(...expenseStatuses),
      isCounterEntry: fc.boolean(),
      isPaid: fc.boolean(),
      budgetLine: fc.constantFrom('guests', 'materials'),
    })
    fc.assert(
      fc.property(fc.array(anyExpense, { maxLength: 40 }), (some) => {
        const expenses = some.map((one, index) =>
          expense({ ...one, id: String(index), voucherNumber: index + 1 }),
        )
        const told = account(...expenses)
        const sum = (amounts: readonly number[]) => amounts.reduce((all, one) => all + one, 0)
        expect(sum(told.vouchers.map(({ spent }) => spent))).toBe(told.spent)
        expect(sum(told.lines.map(({ spent }) => spent))).toBe(told.spent)
        expect(told.total.spent + told.total.left).toBe(1_850_000)
        expect(told.toPayBack - told.overspent).toBe(1_850_000 - told.spent)
      }),
    )
  })
})

describe('a receipt among those handed in', () => {
  it('is named by its voucher, and the second of one is told apart', () => {
    expect(receiptNames(7, ['jpg', 'pdf'])).toEqual(['bilag-007.jpg', 'bilag-007-2.pdf'])
    expect(receiptNames(1234, ['webp'])).toEqual(['bilag-1234.webp'])
    expect(receiptNames(1, [])).toEqual([])
  })
})
