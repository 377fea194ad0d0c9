import { describe, expect, it } from 'vitest'
import { suggestCatchUps, type CatchUpEvening } from '@/domain/catchUp'
import type { AttendanceMark } from '@/domain/choices/people'
import { mayStillJoin, refuseLateJoin } from '@/domain/joining'
import { passMeter } from '@/domain/passMeter'

const modules = Array.from({ length: 13 }, (_, index) => ({
  id: `m${index + 1}`,
  mandatory: index === 5 || index === 6,
}))
const rule = { minimumAttended: 11, maximumCaughtUp: 2 }
const letters: Readonly<Record<string, AttendanceMark>> = {
  p: 'present',
  a: 'absent',
  e: 'excused',
  c: 'caughtUp',
}

/** One letter for each evening held so far; `-` was held before she came. */
const meter = (evenings: string, signed = true) =>
  passMeter({
    rule,
    modules,
    marks: [...evenings].flatMap((letter, index) => {
      const mark = letters[letter]
      return mark === undefined ? [] : [{ module: `m${index + 1}`, mark }]
    }),
    heldModules: modules.slice(0, evenings.length).map(({ id }) => id),
    contractSigned: signed,
    confidentialitySigned: signed,
  })

describe('the pass meter', () => {
  it('begins at nothing done, all still reachable and two evenings to spare', () => {
    expect(meter('')).toMatchObject({ done: 0, left: 13, standing: 'onTrack', mayMiss: 2 })
  })

  it.each([
    ['pppp', 'onTrack', 2, []],
    ['ppap', 'onTrack', 1, []],
    ['paap', 'atRisk', 0, ['m2']],
    ['paaap', 'atRisk', 0, ['m2']],
    ['paaaap', 'atRisk', 0, ['m2', 'm3']],
    ['paaaaap', 'outOfReach', 0, []],
    // A mandatory module, which being there at all other evenings does not make good.
    ['pppppa', 'atRisk', 1, ['m6']],
    ['pppppc', 'onTrack', 2, []],
    ['ppppp-', 'atRisk', 1, ['m6']],
    ['ccppppp', 'onTrack', 2, []],
    ['ccpppa', 'outOfReach', 1, []],
    ['ppppppppppp', 'passes', 2, []],
    ['pppppppppppaa', 'passes', 0, []],
    ['ppppppppppaaa', 'atRisk', 0, ['m11']],
  ] as const)('says after %s: %s', (evenings, standing, mayMiss, catchUp) => {
    const told = meter(evenings)
    expect(told.standing).toBe(standing)
    expect(told.mayMiss).toBe(mayMiss)
    if (standing === 'atRisk') expect(told.catchUp).toEqual(catchUp)
  })

  it('passes nobody who has not signed, though she came to all', () => {
    const told = meter('ppppppppppppp', false)
    expect(told).toMatchObject({ done: 13, passes: false, standing: 'onTrack' })
    expect(told.problems.map(({ code }) => code)).toEqual([
      'passContractMissing',
      'passConfidentialityMissing',
    ])
  })

  it('names what she missed, which a mark of excused is as well', () => {
    expect(meter('pae').missed).toEqual(['m2', 'm3'])
  })
})

describe('a late joiner', () => {
  const after = (held: number) => ({
    rule,
    modules,
    heldModules: modules.slice(0, held).map(({ id }) => id),
  })

  it('may come while the rule can still be met, and not later', () => {
    const last = Array.from({ length: 14 }, (_, held) => held).filter((held) =>
      mayStillJoin(after(held)),
    )
    expect(last).toEqual([0, 1, 2, 3, 4])
  })

  it('is told in figures why not', () => {
    expect(refuseLateJoin(after(5))).toEqual([
      { path: 'team', code: 'joinTooLate', values: { held: 5, most: 10, minimum: 11 } },
    ])
  })

  it('is refused when a mandatory module can no longer be caught up', () => {
    const strict = {
      rule: { minimumAttended: 2, maximumCaughtUp: 0 },
      modules,
      heldModules: ['m6'],
    }
    expect(refuseLateJoin(strict)).toEqual([
      { path: 'team', code: 'joinWithoutMandatory', values: { count: 1, maximum: 0 } },
    ])
  })

  it('is welcome on a team without a plan yet', () => {
    expect(mayStillJoin({ rule, modules: [], heldModules: [] })).toBe(true)
  })
})

describe('a suggested catch-up', () => {
  const now = new Date('2018-09-01T12:00:00Z')
  const evening = (given: Partial<CatchUpEvening>): CatchUpEvening => ({
    id: 'e',
    module: 'm2',
    team: 'hers',
    kind: 'catchUp',
    status: 'planned',
    startsAt: new Date('2018-09-12T15:00:00Z'),
    ...given,
  })
  const suggested = (...evenings: CatchUpEvening[]) =>
    suggestCatchUps(['m2'], evenings, { team: 'hers', now })[0]?.evening?.id ?? null

  it('is the first evening of her own team, even if another team has it sooner', () => {
    const later = evening({ id: 'later', startsAt: new Date('2018-10-01T15:00:00Z') })
    const other = evening({ id: 'other', team: 'else', startsAt: new Date('2018-09-03T15:00:00Z') })
    expect(suggested(later, evening({ id: 'own' }), other)).toBe('own')
    expect(suggested(other)).toBe('other')
  })

  it('is none that is over, cancelled or about something else', () => {
    expect(
      suggested(
        evening({ startsAt: new Date('2018-08-30T15:00:00Z') }),
        evening({ status: 'cancelled' }),
        evening({ status: 'held' }),
        evening({ module: 'm3' }),
      ),
    ).toBeNull()
  })
})
