import { describe, expect, it } from 'vitest'
import { addMonths, isMonth, monthBounds, monthOf, monthsLater, weeksOf } from '@/domain/months'
import { isoWeekday } from '@/domain/time'

describe('a month', () => {
  it.each(['2026-11', '2024-02', '1999-12'])('%s is one', (text) => {
    expect(isMonth(text)).toBe(true)
  })

  it.each(['2026-13', '2026-00', '2026-1', '26-11', '2026-11-01', '', 'november', '2026-11x'])(
    '%j is none',
    (text) => {
      expect(isMonth(text)).toBe(false)
    },
  )

  it('is counted over the turn of the year, whatever the length of the months', () => {
    expect(addMonths('2026-11', 2)).toBe('2027-01')
    expect(addMonths('2027-01', -2)).toBe('2026-11')
    expect(addMonths('2026-01', 1)).toBe('2026-02')
  })

  it.each([
    ['2026-01-31T10:00:00.000Z', 1, '2026-02-28T10:00:00.000Z'],
    ['2023-11-30T10:00:00.000Z', 3, '2024-02-29T10:00:00.000Z'],
    ['2026-03-31T10:00:00.000Z', -1, '2026-02-28T10:00:00.000Z'],
    ['2026-11-15T10:00:00.000Z', 2, '2027-01-15T10:00:00.000Z'],
  ])('from %s, %i later is no day of the month after', (from, months, later) => {
    expect(monthsLater(new Date(from), months).toISOString()).toBe(later)
  })

  it('begins and ends at midnight in Copenhagen, on either side of the change of the clock', () => {
    expect(monthBounds('2026-10')).toEqual({
      from: new Date('2026-09-30T22:00:00Z'),
      to: new Date('2026-10-31T23:00:00Z'),
    })
    expect(monthOf(new Date('2026-09-30T22:00:00Z'))).toBe('2026-10')
    expect(monthOf(new Date('2026-10-31T22:59:59Z'))).toBe('2026-10')
  })
})

describe('the weeks of a month', () => {
  it('begin on Monday and hold every day once', () => {
    for (let month = '2024-01'; month < '2029-01'; month = addMonths(month, 1)) {
      const weeks = weeksOf(month)
      const days = weeks.flat().filter((day) => day !== undefined)
      expect(new Set(days).size).toBe(days.length)
      expect(days[0]).toBe(`${month}-01`)
      expect(days.length).toBe(
        (Date.parse(`${addMonths(month, 1)}-01`) - Date.parse(`${month}-01`)) / 86_400_000,
      )
      for (const week of weeks) {
        expect(week).toHaveLength(7)
        expect(week.some((day) => day !== undefined)).toBe(true)
        for (const [index, day] of week.entries())
          if (day !== undefined) expect(isoWeekday(day)).toBe(index + 1)
      }
    }
  })

  it('are as the calendar on the wall shows them', () => {
    expect(weeksOf('2026-11')[0]).toEqual([...Array<undefined>(6).fill(undefined), '2026-11-01'])
    expect(weeksOf('2026-11')).toHaveLength(6)
    expect(weeksOf('2021-02')).toHaveLength(4)
  })
})
