import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { activityKinds } from '@/domain/choices/community'
import { applicantStatuses, areas } from '@/domain/choices/people'
import { publicFigures, type PublicFigures, type PublicInput } from '@/domain/publicReport'
import { publicBreakdown, publicCount, publicRule } from '@/domain/suppression'

const small = (count: number) => count > 0 && count < 10
const counts = fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 6 })
const keyed = (numbers: readonly number[]) =>
  numbers.map((count, index) => ({ key: String(index), count }))

describe('a count for everyone', () => {
  it('is hidden from 1 to 9 and rounded to the nearest 5 from 10', () => {
    const shown = [0, 1, 9, 10, 12, 13, 17, 18].map((count) => publicCount(count, publicRule))
    expect(shown).toEqual([0, null, null, 10, 10, 15, 15, 20])
  })

  it('is never between 1 and 9, nor precise', () => {
    fc.assert(
      fc.property(fc.nat({ max: 5000 }), (count) => {
        const shown = publicCount(count, publicRule)
        if (small(count)) expect(shown).toBeNull()
        else expect(Math.abs((shown ?? Number.NaN) - count)).toBeLessThanOrEqual(2)
        expect((shown ?? 0) % 5).toBe(0)
      }),
    )
  })
})

describe('a breakdown for everyone', () => {
  it('says no more by its total than by its rows', () => {
    fc.assert(
      fc.property(counts, (numbers) => {
        const { rows, total } = publicBreakdown(keyed(numbers), publicRule)
        const shown = rows.map(({ count }) => count)
        if (shown.includes(null)) expect(total).toBeNull()
        else expect(total).toBe(shown.reduce<number>((sum, count) => sum + (count ?? 0), 0))
      }),
    )
  })

  it('shows each row whatever stands in the others', () => {
    fc.assert(
      fc.property(counts, counts, fc.nat({ max: 40 }), (before, after, count) => {
        const alone = publicBreakdown(keyed([count]), publicRule).rows[0]?.count
        const among = publicBreakdown(keyed([...before, count, ...after]), publicRule)
        expect(among.rows[before.length]?.count).toBe(alone)
      }),
    )
  })

  // By trying every breakdown there is: whoever sees it and knows this very rule is left with all
  // the numbers from 1 to 9 for each that is hidden, and with three at least for each that is shown.
  it('of three counts gives none of them away', () => {
    const possible = new Map<string, number[][]>()
    for (const numbers of everyTriple(18)) {
      const seen = JSON.stringify(publicBreakdown(keyed(numbers), publicRule))
      possible.set(seen, [...(possible.get(seen) ?? []), numbers])
    }
    expect(possible.size).toBeGreaterThan(30)
    for (const alike of possible.values())
      for (const place of [0, 1, 2]) {
        const values = new Set(alike.map((numbers) => numbers[place] ?? 0))
        const [one = 0] = values
        expect(values.size).toBeGreaterThanOrEqual(small(one) ? 9 : one === 0 || one > 17 ? 1 : 3)
      }
  })
})

describe('the public report', () => {
  it('never shows a number of people from 1 to 9', () => {
    fc.assert(
      fc.property(input, (given) => {
        const shown = shownIn(publicFigures(given))
        expect(shown.filter((count) => count !== null && small(count))).toEqual([])
        expect(shown.every((count) => count === null || count % 5 === 0)).toBe(true)
      }),
    )
  })

  // Those who began are among those who asked, and so on: what one number says about the next.
  it('gives away no difference of 1 to 9 between two steps of the way', () => {
    const possible = new Map<string, Set<number>>()
    for (let more = 0; more <= 30; more += 1)
      for (let fewer = 0; fewer <= more; fewer += 1) {
        const seen = [more, fewer].map((count) => publicCount(count, publicRule)).join()
        possible.set(seen, (possible.get(seen) ?? new Set()).add(more - fewer))
      }
    for (const differences of possible.values())
      if ([...differences].some(small)) expect(differences.size).toBeGreaterThanOrEqual(3)
    expect(possible.size).toBeGreaterThan(20)
  })

  it('adds up the teams of the year before it hides or rounds', () => {
    const team = { applications: 8, interviews: 6, byStatus: [], diplomas: 5 }
    const figures = publicFigures({ teams: [team, team], outreach: [], participants: [] })
    expect(figures.women.map(({ count }) => count)).toEqual([15, 10, 0, 0, 10])
  })

  // Ten conversations in one area, one in another: eleven in all, which the municipality is told.
  it('gives away no hidden number to whoever knows the exact sum', () => {
    const figures = publicFigures({
      teams: [],
      outreach: [
        { key: 'grantoften', count: 10 },
        { key: 'outside', count: 1 },
      ],
      participants: [
        { key: 'foodEvening', count: 31 },
        { key: 'mothersGroup', count: 2 },
      ],
    })
    expect(figures.outreach.map(({ count }) => count)).toEqual([null, null])
    expect(figures.participants).toBe(30)
  })
})

const count = fc.nat({ max: 60 })
const input: fc.Arbitrary<PublicInput> = fc.record({
  teams: fc.array(
    fc.record({
      applications: count,
      interviews: count,
      diplomas: count,
      byStatus: fc.array(fc.record({ key: fc.constantFrom(...applicantStatuses), count })),
    }),
    { maxLength: 3 },
  ),
  outreach: fc.array(fc.record({ key: fc.constantFrom(...areas), count }), { maxLength: 5 }),
  participants: fc.array(fc.record({ key: fc.constantFrom(...activityKinds), count })),
})

const shownIn = ({ women, outreach, outreachTotal, participants }: PublicFigures) => [
  ...[...women, ...outreach].map((one) => one.count),
  outreachTotal,
  participants,
]

function everyTriple(most: number): number[][] {
  const all = Array.from({ length: most + 1 }, (_, index) => index)
  return all.flatMap((a) => all.flatMap((b) => all.map((c) => [a, b, c])))
}
