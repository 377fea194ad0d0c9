import { describe, expect, it } from 'vitest'
import { applicantStatuses } from '@/domain/choices/people'
import { speakersOf, type SpeakingWoman } from '@/domain/speakers'

const her: SpeakingWoman = {
  status: 'active',
  languages: ['ar', 'da'],
  telephone: '+4520000001',
  email: null,
  erasureAsked: false,
}

describe('who speaks a language', () => {
  it('is counted for each language that any of the corps speaks, in the order of the choices', () => {
    const other: SpeakingWoman = { ...her, languages: ['so', 'ar'] }
    expect(speakersOf([her, other])).toEqual([
      { language: 'da', count: 1, unreached: 0 },
      { language: 'ar', count: 2, unreached: 0 },
      { language: 'so', count: 1, unreached: 0 },
    ])
    expect(speakersOf([])).toEqual([])
  })

  it('is an active Bydelsmor, and nobody on her way there or out', () => {
    const women = applicantStatuses.map((status) => ({ ...her, status }))
    expect(speakersOf(women).map(({ count }) => count)).toEqual([1, 1])
  })

  it('may be out of reach: by neither way, or because she asked to be forgotten', () => {
    const women = [
      her,
      { ...her, telephone: null, email: 'her@kvinde.example' },
      { ...her, telephone: null },
      { ...her, erasureAsked: true },
    ]
    expect(speakersOf(women)[0]).toEqual({ language: 'da', count: 4, unreached: 2 })
  })
})
