import { describe, expect, it } from 'vitest'
import { answerLines } from '@/admin/signUp/answerLines'

describe('the answers of a sign-up, as staff read them', () => {
  it('are said in words, in the order of the record, without what was left out', () => {
    const stored = {
      note: 'Jeg vil gerne være med',
      name: 'Prøve',
      languages: ['so', 'da'],
      interpreter: true,
      area: 'grantoften',
      availability: [],
      email: null,
    }
    expect(answerLines(stored, 'da')).toEqual([
      { label: 'Navn', answer: 'Prøve' },
      { label: 'Sprog, hun taler', answer: 'Somali, Dansk' },
      { label: 'Ønsker tolk', answer: 'Ja' },
      { label: 'Område', answer: 'Grantoften' },
      { label: 'Hvad hun vil fortælle', answer: 'Jeg vil gerne være med' },
    ])
    expect(answerLines(stored, 'en').map(({ label }) => label)).toContain('Wants an interpreter')
  })

  it('show what can be read, whatever else is stored', () => {
    expect(answerLines({ name: 'Prøve', area: 'nowhere', languages: 'da' }, 'da')).toEqual([
      { label: 'Navn', answer: 'Prøve' },
    ])
    expect(answerLines(null, 'da')).toEqual([])
    expect(answerLines('text', 'da')).toEqual([])
  })
})
