import { describe, expect, test } from 'vitest'
import { direction, locales } from '@/domain/locales'
import { written } from '@/texts/written'

/** All that we wrote for women to read, not the catalogues of the site alone. */
const texts = locales.flatMap((locale) => written(locale).map((text) => ({ locale, ...text })))
const danish = new Map(written('da').map(({ key, text }) => [key, text]))

type Text = (typeof texts)[number]
const runsFromTheRight = ({ locale }: Text) => direction(locale) === 'rtl'
const those = (isMeant: (text: Text) => boolean) =>
  texts.filter(isMeant).map(({ locale, key, text }) => `${locale} ${key}: ${text}`)

describe.each(locales)('what is written in %s', (locale) => {
  const own = written(locale)

  test('is what is written in Danish', () => {
    expect(own.map(({ key }) => key).toSorted()).toEqual([...danish.keys()].toSorted())
  })

  test('says something everywhere', () => {
    expect(own.filter(({ text }) => text.trim() === '')).toEqual([])
  })

  test('has the numbers and the blanks that the Danish has', () => {
    const found = (text = '') => text.match(/\{\w+\}|\d+/g)?.toSorted()
    for (const { key, text } of own)
      expect([key, found(text)]).toEqual([key, found(danish.get(key))])
  })
})

describe('what is read from right to left', () => {
  test('is in Arabic script, but for the names of places', () => {
    const foreign = texts.filter(
      (it) => runsFromTheRight(it) && !/\p{Script=Arabic}/u.test(it.text),
    )
    expect([...new Set(foreign.map(({ key }) => key))]).toEqual([
      'site.signUp.life.areas.hedeMaglepark',
      'site.signUp.life.areas.grantoften',
    ])
  })

  test('keeps a telephone number from left to right and on one line', () => {
    const numbers = texts.filter((it) => runsFromTheRight(it) && /\b\d\d\s\d\d\b/.test(it.text))
    expect(numbers.length).toBeGreaterThan(0)
    for (const { text } of numbers) expect(text).toMatch(/\u2066(\d\d\u00a0){3}\d\d\u2069/)
  })

  test('leaves no run of direction open', () => {
    const count = (text: string, marks: RegExp) => text.match(marks)?.length ?? 0
    const isOpen = ({ text }: Text) =>
      count(text, /[\u202a\u202b\u202d\u202e\u2066-\u2068]/g) !== count(text, /[\u202c\u2069]/g)
    expect(those(isOpen)).toEqual([])
  })
})

test('Arabic, Persian and Urdu each keep to their own letters', () => {
  // Kaf and yeh look alike and are typed, searched and read aloud differently.
  const strange = { ar: /[کگچپیے]/u, fa: /[يكة]/u, ur: /[يكةه]/u }
  for (const [locale, letters] of Object.entries(strange))
    expect(those((it) => it.locale === locale && letters.test(it.text))).toEqual([])
})

/** Words for which docs/glossary.md has another. */
const leftAlone = {
  ar: ['اً'],
  fa: ['دیپلم'],
  tr: ['yanıt', 'makbuz'],
  so: ['iimayl', 'danish'],
}

test.each(Object.entries(leftAlone))('one thing has one word in %s', (locale, words) => {
  const hasOne = ({ text }: Text) => words.some((word) => text.toLowerCase().includes(word))
  expect(those((it) => it.locale === locale && hasOne(it))).toEqual([])
})
