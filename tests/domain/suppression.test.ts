import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { percentage, suppress } from '@/domain/suppression'

const shown = (counts: readonly number[], threshold = 5) =>
  suppress(
    counts.map((count, index) => ({ key: String(index), count })),
    threshold,
  ).map(({ count }) => count)

describe('a breakdown', () => {
  it('without small counts is shown', () => {
    expect(shown([5, 0, 12])).toEqual([5, 0, 12])
    expect(shown([])).toEqual([])
  })

  it('keeps its keys', () => {
    expect(suppress([{ key: 'guest', count: 9 }], 5)).toEqual([{ key: 'guest', count: 9 }])
  })

  it('hides counts from 1 to 4, and the next smallest so that none is found by subtraction', () => {
    expect(shown([4, 7, 12])).toEqual([null, null, 12])
    expect(shown([1, 12, 7, 0])).toEqual([null, 12, null, 0])
    expect(shown([1, 2, 7, 12])).toEqual([null, null, 7, 12])
  })

  it('hides equal counts together, so that the order of the list tells nothing', () => {
    expect(shown([3, 6, 6, 9])).toEqual([null, null, null, 9])
    expect(shown([1, 1, 8])).toEqual([null, null, null])
  })

  it('hides a small count behind zeros when there is nothing else', () => {
    expect(shown([3, 0])).toEqual([null, null])
    expect(shown([0, 0, 1])).toEqual([null, null, null])
    expect(shown([3])).toEqual([null])
  })

  it('goes by the threshold that it is told', () => {
    expect(shown([3, 4, 9], 3)).toEqual([3, 4, 9])
    expect(shown([2, 4, 9], 3)).toEqual([null, null, 9])
    expect(shown([1, 2], 0)).toEqual([1, 2])
    expect(shown([1, 2], 1)).toEqual([1, 2])
  })

  it('shows a number as it is, or not at all', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 40 })), fc.integer({ min: 0, max: 10 }), (counts, t) => {
        const seen = shown(counts, t)
        expect(seen.every((count, index) => count === null || count === counts[index])).toBe(true)
        expect(seen.some((count) => count !== null && count > 0 && count < t)).toBe(false)
      }),
    )
  })

  // By trying every breakdown there is: whoever sees one, its total and this very rule, is left
  // with two possible numbers at least for each that is hidden.
  it.each([2, 3, 4])('of %d counts with its total tells none of the hidden ones', (size) => {
    const possible = new Map<string, number[][]>()
    for (const counts of everyBreakdown(size, 8)) {
      const total = counts.reduce((sum, count) => sum + count, 0)
      const seen = JSON.stringify([total, shown(counts)])
      possible.set(seen, [...(possible.get(seen) ?? []), counts])
    }
    const told = [...possible.values()].filter((alike) =>
      shown(alike[0] ?? []).some(
        (count, index) => count === null && new Set(alike.map((each) => each[index])).size < 2,
      ),
    )
    expect(told).toEqual([])
    expect(possible.size).toBeGreaterThan(10)
  })
})

describe('a percentage', () => {
  it('is whole', () => {
    expect(percentage(11, 12, 10)).toBe(92)
    expect(percentage(0, 12, 10)).toBe(0)
    expect(percentage(12, 12, 10)).toBe(100)
  })

  it('needs its base', () => {
    expect(percentage(9, 9, 10)).toBeNull()
    expect(percentage(5, 10, 10)).toBe(50)
    expect(percentage(0, 0, 0)).toBeNull()
  })
})

function everyBreakdown(size: number, most: number): number[][] {
  if (size === 0) return [[]]
  return everyBreakdown(size - 1, most).flatMap((counts) =>
    Array.from({ length: most + 1 }, (_, count) => [...counts, count]),
  )
}
