import { describe, expect, it } from 'vitest'
import { adds, coverage, type Brings } from '@/domain/coverage'

const woman = (change: Partial<Brings>): Brings => ({
  languages: [],
  area: null,
  ageBand: null,
  availability: [],
  ...change,
})

describe('what a team covers', () => {
  const chosen = coverage([
    woman({ languages: ['ar', 'da', 'ar'], area: 'grantoften', ageBand: 'from25' }),
    woman({ languages: ['da'], area: 'notSaid', ageBand: 'notSaid', availability: ['weekends'] }),
  ])

  it('counts women, and each of them once', () => {
    expect([...chosen.languages]).toEqual([
      ['ar', 1],
      ['da', 2],
    ])
    expect([...chosen.areas]).toEqual([['grantoften', 1]])
    expect([...chosen.ageBands]).toEqual([['from25', 1]])
    expect([...chosen.availability]).toEqual([['weekends', 1]])
  })

  it('knows what a candidate would bring that nobody does', () => {
    const candidate = woman({ languages: ['da', 'so'], area: 'outside', ageBand: 'from25' })
    expect(adds(candidate, chosen)).toEqual({
      languages: ['so'],
      areas: ['outside'],
      ageBands: [],
    })
    expect(adds(woman({ area: 'notSaid', ageBand: 'notSaid' }), chosen)).toEqual({
      languages: [],
      areas: [],
      ageBands: [],
    })
  })
})
