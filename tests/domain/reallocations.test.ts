import { describe, expect, it } from 'vitest'
import { refuseReallocation, type ReallocationState } from '@/domain/reallocations'

const now = new Date('2018-09-10T10:00:00Z')
const asked: ReallocationState = {
  status: 'asked',
  grant: 'g',
  fromLine: 'a',
  toLine: 'b',
  amount: 100,
  reason: 'Flere til maden',
  answeredOn: null,
  answer: null,
}
const line = { grant: 'g', planned: 150, reallocated: -50 }

const told = (
  before: ReallocationState | undefined,
  change: Partial<ReallocationState>,
  lines: Parameters<typeof refuseReallocation>[0]['lines'] = { fromLine: line, toLine: line },
) =>
  refuseReallocation({ before, after: { ...(before ?? asked), ...change }, lines, now }).map(
    ({ path, code }) => `${path}: ${code}`,
  )

describe('a reallocation', () => {
  it('is asked for, and answered once', () => {
    expect(told(undefined, {})).toEqual([])
    expect(told(undefined, { status: 'granted' })).toEqual(['status: stepInitial'])
    for (const status of ['granted', 'refused'] as const) {
      const answered = { ...asked, status, answeredOn: '2018-09-09' }
      expect(told(asked, answered)).toEqual([])
      expect(told(answered, {})).toEqual([])
      for (const change of [{ status: 'asked' }, { amount: 1 }, { answeredOn: null }] as const)
        expect(told(answered, change)).toEqual(['status: reallocationAnswered'])
    }
  })

  it('may be refused when the line has been used meanwhile', () => {
    const tooMuch = { ...asked, amount: 101 }
    const answeredOn = '2018-09-09'
    expect(told(tooMuch, { status: 'refused', answeredOn })).toEqual([])
    expect(told(tooMuch, { status: 'granted', answeredOn })).toEqual([
      'amount: reallocationTooLarge',
    ])
  })

  it('moves whole øre above nothing, and no more than the line has', () => {
    expect(told(undefined, { amount: 101 })).toEqual(['amount: reallocationTooLarge'])
    expect(told(undefined, { amount: 0 })).toEqual(['amount: amountNotPositive'])
    expect(told(undefined, { amount: 1.5 })).toEqual(['amount: moneyForm'])
  })

  it('is between two lines of its own grant', () => {
    expect(told(undefined, { toLine: 'a' })).toEqual(['toLine: reallocationSameLine'])
    const strange = { fromLine: { ...line, grant: 'other' }, toLine: null }
    expect(told(undefined, {}, strange)).toEqual([
      'fromLine: budgetLineOtherGrant',
      'toLine: budgetLineOtherGrant',
    ])
  })

  it('is not answered in the future', () => {
    expect(told(asked, { status: 'granted', answeredOn: '2018-09-11' })).toEqual([
      'answeredOn: answeredOnFuture',
    ])
  })
})
