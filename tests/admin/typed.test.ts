import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTyped, showTyped, typedProblem } from '@/admin/money/typed'

describe('an amount that is typed', () => {
  it.each([
    ['1.234,50', 123_450],
    ['1234,5', 123_450],
    ['2500,5 kr.', 250_050],
    ['45.000', 4_500_000],
    ['٢٠٠', 20_000],
    ['-250', -25_000],
  ])('is kept in whole øre: %s', (text, oere) => {
    expect(readTyped(text)).toBe(oere)
  })

  it.each(['1.23,4', '12.50', 'hundrede', '1,234', '5,'])(
    'stays as it was typed when it is no amount, with a sentence: %s',
    (text) => {
      const kept = readTyped(text)
      expect(kept).toBe(text)
      expect(showTyped(kept)).toBe(text)
      expect(typedProblem(kept, 'da')).toBe('Skriv et beløb i kroner, for eksempel 1.234,50.')
      expect(typedProblem(kept, 'en')).not.toBe(typedProblem(kept, 'da'))
    },
  )

  it('is nothing when the field is emptied', () => {
    expect(readTyped('  ')).toBeNull()
    expect(showTyped(null)).toBe('')
    expect(typedProblem(null, 'da')).toBeUndefined()
  })

  it('is never shown as something else than what is kept', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), (oere) => {
        expect(readTyped(showTyped(oere))).toBe(oere)
        expect(typedProblem(oere, 'da')).toBeUndefined()
      }),
    )
  })
})
