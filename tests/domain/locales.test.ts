import { describe, expect, it } from 'vitest'
import { defaultLocale, direction, isLocale, locales, ownName, rtlLocales } from '@/domain/locales'

describe('locales', () => {
  it('are the seven languages of the site, Danish first', () => {
    expect(locales).toEqual(['da', 'en', 'ar', 'fa', 'ur', 'tr', 'so'])
    expect(defaultLocale).toBe('da')
  })

  it('turn the writing for Arabic, Persian and Urdu only', () => {
    expect(locales.filter((locale) => direction(locale) === 'rtl')).toEqual([...rtlLocales])
    expect(direction('so')).toBe('ltr')
  })

  it('are named in their own script', () => {
    for (const locale of locales) {
      expect(/\p{Script=Arabic}/u.test(ownName[locale])).toBe(direction(locale) === 'rtl')
    }
    expect(new Set(Object.values(ownName)).size).toBe(locales.length)
  })

  it('are told from anything else', () => {
    expect(isLocale('ar')).toBe(true)
    for (const other of ['AR', 'de', '', 'toString', null, undefined, 7]) {
      expect(isLocale(other)).toBe(false)
    }
  })
})
