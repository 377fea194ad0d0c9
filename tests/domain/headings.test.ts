import { describe, expect, it } from 'vitest'
import { expenseHeading, sessionHeading } from '@/domain/headings'

describe('a session', () => {
  it('is called by its day in Copenhagen and what it is about', () => {
    const late = { startsAt: new Date('2018-09-04T22:30:00Z'), about: 'Tavshedspligt' }
    expect(sessionHeading(late)).toBe('ons. 5. sep. 2018 · Tavshedspligt')
  })

  it('has no heading without a day', () => {
    expect(sessionHeading({ startsAt: null, about: 'Tavshedspligt' })).toBeNull()
    expect(sessionHeading({ startsAt: new Date(Number.NaN), about: '' })).toBeNull()
  })
})

describe('an expense', () => {
  const spentOn = new Date('2018-09-05T12:00:00Z')

  it('is called by its day and amount, which name nobody', () => {
    const expense = { spentOn, amount: 123_450, isCounterEntry: false }
    expect(expenseHeading(expense)).toBe('ons. 5. sep. 2018 · 1.234,50 kr.')
    expect(expenseHeading({ ...expense, isCounterEntry: true })).toBe(
      'ons. 5. sep. 2018 · modpostering 1.234,50 kr.',
    )
  })

  it.each([null, 1.5, Number.NaN])('has no heading while its amount is %s', (amount) => {
    expect(expenseHeading({ spentOn, amount, isCounterEntry: false })).toBeNull()
  })

  it('has no heading while its day is missing', () => {
    expect(expenseHeading({ spentOn: null, amount: 100, isCounterEntry: false })).toBeNull()
  })
})
