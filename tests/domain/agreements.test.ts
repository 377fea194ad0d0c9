import { describe, expect, test } from 'vitest'
import {
  agreementAfter,
  boardState,
  feeFor,
  lacksTeacher,
  replacements,
  teacherAnswers,
} from '@/domain/agreements'
import { agreementStatuses, type AgreementStatus, type Topic } from '@/domain/choices/course'

describe('a teacher’s answer', () => {
  test.each([
    ['confirm', 'asked', 'confirmed'],
    ['confirm', 'confirmed', 'confirmed'],
    ['confirm', 'declined', null],
    ['confirm', 'cancelled', null],
    ['decline', 'asked', 'declined'],
    ['decline', 'confirmed', 'cancelled'],
    ['decline', 'declined', 'declined'],
    ['decline', 'cancelled', 'cancelled'],
    ['note', 'asked', 'asked'],
    ['note', 'confirmed', 'confirmed'],
    ['note', 'declined', null],
    ['note', 'cancelled', null],
  ] as const)('%s to what is %s', (answer, before, after) => {
    expect(agreementAfter(answer, before)).toBe(after)
  })

  test('sent twice leads to where it led once', () => {
    for (const answer of teacherAnswers)
      for (const before of agreementStatuses) {
        const once = agreementAfter(answer, before)
        if (once !== null) expect(agreementAfter(answer, once)).toBe(once)
      }
  })
})

const now = new Date('2026-11-28T12:00:00.000Z')
const at = (days: number, hours = 0) =>
  new Date(now.getTime() + (days * 24 + hours) * 60 * 60 * 1000)

describe('an evening without a teacher', () => {
  test.each([
    ['planned', 14, true],
    ['teacherAsked', 1, true],
    ['rescheduled', 0, true],
    ['planned', 15, false],
    ['planned', -1, false],
    ['confirmed', 1, false],
    ['held', 1, false],
    ['cancelled', 1, false],
  ] as const)('%s in %i days is late: %s', (status, days, isLate) => {
    expect(lacksTeacher({ status, startsAt: at(days) }, now)).toBe(isLate)
  })
})

test.each([
  [[], 'none'],
  [['declined'], 'declined'],
  [['declined', 'cancelled'], 'cancelled'],
  [['cancelled', 'asked'], 'asked'],
  [['asked', 'confirmed'], 'confirmed'],
] as const)('an evening with %j stands as %s', (statuses, state) => {
  expect(boardState(statuses.map((status: AgreementStatus) => ({ status })))).toBe(state)
})

describe('who is proposed in place of a teacher', () => {
  const evening = { startsAt: at(7), endsAt: at(7, 3), topics: ['health', 'role'] as const }
  const teacher = (id: string, competences: readonly Topic[]) => ({ id, competences })
  const teachers = [
    teacher('one', ['health']),
    teacher('both', ['role', 'health']),
    teacher('other', ['newcomers']),
    teacher('nothing', []),
  ]
  const named = (given: Partial<Parameters<typeof replacements>[1]> = {}) =>
    replacements(evening, { teachers, taken: [], asked: [], ...given }).map(({ id }) => id)
  const taken = (status: AgreementStatus, startsAt: Date, endsAt: Date) => ({
    taken: [{ teacher: 'both', status, startsAt, endsAt }],
  })

  test('can teach one of its topics, those who can more first', () => {
    expect(named()).toEqual(['both', 'one'])
  })

  test('has not said no to it', () => {
    expect(named({ asked: ['both'] })).toEqual(['one'])
  })

  test('is free that evening, and may teach right before or after it', () => {
    expect(named(taken('confirmed', at(7, 2), at(7, 5)))).toEqual(['one'])
    expect(named(taken('asked', at(6), at(8)))).toEqual(['one'])
    expect(named(taken('cancelled', at(7, 2), at(7, 5)))).toEqual(['both', 'one'])
    expect(named(taken('confirmed', at(7, 3), at(7, 6)))).toEqual(['both', 'one'])
    expect(named(taken('confirmed', at(7, -3), at(7)))).toEqual(['both', 'one'])
  })
})

test.each([
  [250_000, 10_000, 250_000],
  [null, 10_000, 10_000],
  [undefined, null, null],
  [0, 10_000, null],
])('agreed %s and usually %s is %s', (agreed, usual, fee) => {
  expect(feeFor(agreed, usual)).toBe(fee)
})
