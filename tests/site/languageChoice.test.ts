import { describe, expect, test } from 'vitest'
import { chooseLocale } from '@/domain/chooseLocale'
import { rememberLanguage, welcome } from '@/site/languageChoice'

const chosen = (acceptLanguage: string | null, remembered?: string) =>
  chooseLocale({ acceptLanguage, remembered })

describe('the language to meet a visitor in', () => {
  test.each([
    ['ar', 'ar'],
    ['ar-SY,ar;q=0.9,en;q=0.8', 'ar'],
    ['en-GB,en;q=0.9,ar;q=0.5,da;q=0.4', 'en'],
    ['de-DE,de;q=0.9,so;q=0.5,da;q=0.4', 'so'],
    ['fa-AF', 'fa'],
    ['prs-AF,prs;q=0.9,en;q=0.8', 'fa'],
    ['ur', 'ur'],
    ['tr-TR,tr', 'tr'],
    ['da;q=0.3, ar;q=0.7', 'ar'],
    ['AR-IQ', 'ar'],
    ['de', 'da'],
    ['ar;q=0', 'da'],
    ['ar;q=nonsense', 'da'],
    ['*', 'da'],
    ['', 'da'],
    [null, 'da'],
  ])('for %j is %s', (header, locale) => expect(chosen(header)).toBe(locale))

  test('is what she chose before, whatever her browser says', () => {
    expect(chosen('da', 'ar')).toBe('ar')
  })

  test('forgets a choice that the site does not have', () => {
    expect(chosen('ar', 'xx')).toBe('ar')
  })
})

describe('the address without a language', () => {
  const welcomed = (headers: Record<string, string>) =>
    welcome(new Request('http://localhost/', { headers })).headers.get('location')

  test('leads to the browser’s language', () => {
    expect(welcomed({ 'accept-language': 'ar' })).toBe('/ar')
  })

  test('leads to the remembered one first', () => {
    expect(welcomed({ 'accept-language': 'da', cookie: 'a=b; sprog=ar' })).toBe('/ar')
    expect(welcomed({ 'accept-language': 'da', cookie: 'andet-sprog=ar' })).toBe('/da')
  })
})

describe('choosing a language', () => {
  const chose = (side: string) =>
    rememberLanguage(
      new Request(`http://localhost/ar/sprog?side=${encodeURIComponent(side)}`),
      'ar',
    )

  test('is remembered, out of reach of any script', () => {
    const cookie = chose('/historier/en-aften').headers.get('set-cookie')
    expect(cookie).toMatch(/^sprog=ar; /)
    expect(cookie).toContain('HttpOnly')
  })

  test('leads back to the same page', () => {
    expect(chose('/historier/en-aften').headers.get('location')).toBe('/ar/historier/en-aften')
    expect(chose('').headers.get('location')).toBe('/ar')
    expect(chose('/historier?side=2').headers.get('location')).toBe('/ar/historier?side=2')
  })

  test.each([
    '//example.org',
    '/\\example.org',
    'https://example.org',
    '/a\nb',
    '/../api',
    '/a?b=//c',
  ])('never leads elsewhere: %j', (side) => expect(chose(side).headers.get('location')).toBe('/ar'))
})
