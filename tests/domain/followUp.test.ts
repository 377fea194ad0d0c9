import { describe, expect, test } from 'vitest'
import { dueMarks, onward, type FollowUpCounts } from '@/domain/followUp'

describe('a graduate is asked', () => {
  test.each([
    ['2026-10-30', '2026-10-29', []],
    ['2026-10-30', '2026-10-30', ['0']],
    ['2026-10-30', '2027-04-29', ['0']],
    ['2026-10-30', '2027-04-30', ['0', '6']],
    ['2026-10-30', '2027-10-30', ['0', '6', '12']],
  ])('diploma %s, today %s: at %j', (awarded, today, marks) => {
    expect(dueMarks(awarded, today)).toEqual(marks)
  })

  test('on the last day of a month that has no such day', () => {
    expect(dueMarks('2026-08-31', '2027-02-27')).toEqual(['0'])
    expect(dueMarks('2026-08-31', '2027-02-28')).toEqual(['0', '6'])
  })
})

describe('onward to work or education', () => {
  const counts = (given: Partial<FollowUpCounts>): FollowUpCounts => ({
    work: 0,
    education: 0,
    voluntary: 0,
    neither: 0,
    notReached: 0,
    ...given,
  })
  const complete = (given: Partial<FollowUpCounts>) =>
    onward({ counts: counts(given), isComplete: true }, 5)

  test('is told where neither side is few', () => {
    expect(complete({ work: 4, education: 2, voluntary: 1, neither: 3, notReached: 2 })).toBe(6)
  })

  test('is hidden where few went on, and where few did not', () => {
    expect(complete({ work: 2, neither: 9 })).toBeNull()
    expect(complete({ work: 8, education: 1, notReached: 3 })).toBeNull()
  })

  test('is not told while somebody is still to be asked, and not before anybody was', () => {
    const asked = counts({ work: 6, neither: 6 })
    expect(onward({ counts: asked, isComplete: false }, 5)).toBeNull()
    expect(onward({ counts: asked, isComplete: true }, 5)).toBe(6)
    expect(complete({})).toBeNull()
  })
})
