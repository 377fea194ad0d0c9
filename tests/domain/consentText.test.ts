import { describe, expect, it } from 'vitest'
import { consentMonths, consentText, consentTexts, consentTextVersion } from '@/domain/consentText'
import { westernDigits } from '@/domain/digits'
import { locales } from '@/domain/locales'

describe('the text she consents to', () => {
  it('has a version', () => {
    expect(consentTextVersion).toMatch(/^\d{4}-\d{2}$/)
  })

  it.each(locales)('in %s says what, for how long and how it is deleted', (locale) => {
    const { sentence, what, howLong, howToDelete } = consentTexts[locale]
    for (const part of [sentence, what, howLong, howToDelete]) {
      expect(part).toMatch(/\S.*[.۔]$/u)
      expect(consentText(locale)).toContain(part)
    }
    expect(westernDigits(howLong)).toContain(String(consentMonths))
  })

  it('is told to each in her language', () => {
    expect(new Set(locales.map(consentText)).size).toBe(locales.length)
    for (const locale of ['ar', 'fa', 'ur'] as const) {
      expect(consentText(locale)).not.toMatch(/[A-Za-z]/)
    }
  })
})
