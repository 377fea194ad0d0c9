import { describe, expect, test } from 'vitest'
import { dueMarks } from '@/domain/followUp'

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
