import { describe, expect, it } from 'vitest'
import {
  periodOf,
  publish,
  quarterOf,
  suppressed,
  type PublishedFigures,
} from '@/domain/fixedFigures'

const threshold = 5
const turn = (period: string) => ({ period, countedAt: `${period} at noon`, threshold })
const cells = (rule: number, override: number) =>
  ({ passedBy: { renewal: 'cells', cells: { rule, override } } }) as const
const told = (figures: PublishedFigures) => figures['passedBy']?.cells

describe('a fixed period', () => {
  it('is a quarter in Copenhagen', () => {
    expect(quarterOf(new Date('2026-03-31T21:59:59Z'))).toBe('2026-Q1')
    expect(quarterOf(new Date('2026-03-31T22:00:00Z'))).toBe('2026-Q2')
    expect(periodOf(new Date('2026-12-31T23:00:00Z'), false)).toBe('2027-Q1')
  })

  it('turns when the course ends', () => {
    const now = new Date('2026-11-28T12:00:00Z')
    expect(periodOf(now, true)).not.toBe(periodOf(now, false))
  })
})

describe('figures that were told', () => {
  const first = publish({}, cells(6, 6), turn('2026-Q3'))

  it('stay within the period, whatever happens', () => {
    expect(publish(first, cells(40, 40), turn('2026-Q3'))).toEqual(first)
  })

  it('are renewed at its turn where many make the difference, with a new date', () => {
    const next = publish(first, cells(12, 6), turn('2026-Q4'))
    expect(told(next)).toEqual({ rule: 12, override: 6 })
    expect(next['passedBy']?.countedAt).toBe('2026-Q4 at noon')
  })

  it('stay with their date where few make the difference', () => {
    const next = publish(first, cells(13, 7), turn('2026-Q4'))
    expect(told(next)).toEqual({ rule: 6, override: 6 })
    expect(next['passedBy']?.countedAt).toBe('2026-Q3 at noon')
    expect(told(publish(next, cells(13, 11), turn('2026-Q4')))).toEqual({ rule: 6, override: 6 })
  })

  it('of a cohort are renewed when many joined', () => {
    const languages = (women: number, count: number) =>
      ({ languages: { renewal: 'cohort', cells: { women, languages: count } } }) as const
    const few = publish({}, languages(6, 3), turn('2026-Q3'))
    const one = publish(few, languages(7, 4), turn('2026-Q4'))
    expect(one['languages']?.cells['languages']).toBe(3)
    const many = publish(one, languages(11, 5), turn('2027-Q1'))
    expect(many['languages']?.cells['languages']).toBe(5)
  })
})

// By trying every way in which two numbers can grow, quarter by quarter: whoever saw what was told at
// each turn, knows both totals and this very rule, is left with two possibilities for each small one.
it('tell no small number, then or later, to whoever saw them all', () => {
  const worlds = new Map<string, number[][]>()
  for (const [a, b] of pairs(16))
    for (const [more, others] of pairs(16).filter(([one, other]) => one >= a && other >= b)) {
      const first = ofMany({}, [a, b], '2026-Q1')
      const next = ofMany(first, [more, others], '2026-Q2')
      const seen = [first, next].map((figures) =>
        ['rule', 'override'].map((name) => suppressed(told(figures), threshold, name)),
      )
      const known = JSON.stringify([a + b, more + others, seen])
      worlds.set(known, [...(worlds.get(known) ?? []), [a, b, more, others]])
    }
  const found = [...worlds.values()].filter((alike) =>
    (alike[0] ?? []).some(
      (small, place) =>
        small > 0 &&
        small < threshold &&
        // Where all are alike, the total tells it.
        alike.some((each) => each[place ^ 1] !== 0) &&
        new Set(alike.map((each) => each[place])).size < 2,
    ),
  )
  expect(found.slice(0, 5)).toEqual([])
})

/** Of up to so many in all. */
function pairs(most: number): readonly (readonly [number, number])[] {
  const numbers = Array.from({ length: most + 1 }, (_, number) => number)
  return numbers.flatMap((one) =>
    numbers.slice(0, most + 1 - one).map((other) => [one, other] as const),
  )
}

/** As the report does it: of few there is nothing to tell. */
function ofMany(
  before: PublishedFigures,
  [rule, override]: readonly [number, number],
  period: string,
): PublishedFigures {
  const isMany = rule + override >= threshold
  return publish(before, isMany ? cells(rule, override) : {}, turn(period))
}
