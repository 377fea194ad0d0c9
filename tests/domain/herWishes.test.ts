import { describe, expect, test } from 'vitest'
import { mapAddress, mayAnswer } from '@/domain/evenings'
import { readHerWish } from '@/domain/herWishes'

describe('what a woman sends from her page', () => {
  test.each([
    [{ wish: 'erase' }, { wish: 'erase' }],
    [{ wish: 'allConsents' }, { wish: 'allConsents' }],
    [{ wish: 'keep', name: 'x' }, { wish: 'keep' }],
    [
      { wish: 'answer', answer: 'notComing', session: 's' },
      { wish: 'answer', answer: 'notComing', session: 's' },
    ],
    [
      { wish: 'consent', consent: 'c' },
      { wish: 'consent', consent: 'c' },
    ],
    [
      { wish: 'name', name: '  آمنة المثال ' },
      { wish: 'name', name: 'آمنة المثال' },
    ],
  ])('%j is read', (input, value) => {
    expect(readHerWish(input)).toEqual({ ok: true, value })
  })

  test.each([
    [{}, 'choiceUnknown'],
    [{ wish: 'answer', answer: 'maybe' }, 'choiceUnknown'],
    [{ wish: 'answer' }, 'choiceUnknown'],
    [{ wish: 'name' }, 'nameMissing'],
    [{ wish: 'name', name: 'A' }, 'nameLength'],
    [{ wish: 'name', name: 'A\nB' }, 'textOneLine'],
    [{ wish: 'name', name: 'Ane \u202e' }, 'textDirection'],
  ])('%j is told', (input, code) => {
    const read = readHerWish(input)
    expect(read.ok ? [] : read.problems.map((one) => one.code)).toEqual([code])
  })
})

const now = new Date('2026-11-28T12:00:00.000Z')

test.each([
  ['planned', 1, true],
  ['confirmed', 1, true],
  ['rescheduled', 1, true],
  ['planned', 0, false],
  ['planned', -1, false],
  ['cancelled', 1, false],
  ['held', 1, false],
] as const)(
  'an evening that is %s and begins in %i minutes may be answered: %s',
  (status, minutes, may) => {
    const startsAt = new Date(now.getTime() + minutes * 60_000)
    expect(mayAnswer({ status, startsAt }, now)).toBe(may)
  },
)

test('a map is asked for by address alone', () => {
  expect(mapAddress('Prøvevej 1, Ballerup')).toBe(
    'https://www.openstreetmap.org/search?query=Pr%C3%B8vevej%201%2C%20Ballerup',
  )
  for (const nothing of ['', '  ', null, undefined]) expect(mapAddress(nothing)).toBeNull()
})
