import { describe, expect, test } from 'vitest'
import { movedDay, nextTeamAfter } from '@/domain/nextTeam'
import { isoWeekday } from '@/domain/time'

test('the next team begins on the same weekday, at the same time of the year, and says so', () => {
  const next = nextTeamAfter({ name: 'Hold 2026', firstEvening: '2026-08-05' }, '2026-11-01')
  expect(next).toEqual({ name: 'Hold 2027', firstEvening: '2027-08-04' })
  expect(isoWeekday('2027-08-04')).toBe(isoWeekday('2026-08-05'))
})

test('it never begins in the past', () => {
  const next = nextTeamAfter({ name: 'Hold 2018', firstEvening: '2018-08-08' }, '2026-11-01')
  expect(next).toEqual({ name: 'Hold 2027', firstEvening: '2027-07-28' })
})

test('a name without its year says that it is the next, and no name grows too long', () => {
  const later = nextTeamAfter({ name: 'Onsdagsholdet', firstEvening: '2026-08-05' }, '2026-11-01')
  expect(later.name).toBe('Onsdagsholdet (næste)')
  expect(nextTeamAfter({ name: 'Uden dato', firstEvening: null }, '2026-11-01')).toEqual({
    name: 'Uden dato (næste)',
    firstEvening: null,
  })
  const long = { name: 'x'.repeat(80), firstEvening: null }
  expect(nextTeamAfter(long, '2026-11-01').name.length).toBeLessThanOrEqual(80)
})

describe('a day of the timeline', () => {
  test.each([
    ['2018-05-01', '2019-05-01'],
    ['2018-06-30', '2019-06-30'],
    ['2018-07-15', '2019-07-15'],
  ])('%s is as many months later as the first evening: %s', (day, moved) => {
    expect(movedDay(day, '2018-08-08', '2019-08-07')).toBe(moved)
  })

  test.each([
    // Fifty-two weeks fall a day short of a year, so after some of them it is a month less.
    ['2018-05-31', '2026-04-30'],
    ['2018-06-30', '2026-05-31'],
    ['2018-10-30', '2026-09-30'],
  ])('%s, the last of its month or beyond that of another, stays within it: %s', (day, moved) => {
    expect(movedDay(day, '2018-08-01', '2026-07-22')).toBe(moved)
  })
})
