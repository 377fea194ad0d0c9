import { expect, test } from 'vitest'
import { nextTeamAfter } from '@/domain/nextTeam'
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
