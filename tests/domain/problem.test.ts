import { describe, expect, it } from 'vitest'
import { locales } from '@/domain/locales'
import { problem, say } from '@/domain/problem'
import { ar } from '@/domain/problemWords/ar'
import { da, publicDa } from '@/domain/problemWords/da'
import { en } from '@/domain/problemWords/en'
import { fa } from '@/domain/problemWords/fa'
import { so } from '@/domain/problemWords/so'
import { tr } from '@/domain/problemWords/tr'
import { ur } from '@/domain/problemWords/ur'

const foreign = Object.entries({ en, ar, fa, ur, tr, so })

/** Names to fill in; a word that is told in Danish and English counts as one. */
function blanks(sentence: string): string[] {
  return [...sentence.matchAll(/\{(\w+)\}/g)]
    .map(([, name = '']) => name.replace(/(Da|En)$/, ''))
    .toSorted()
}

describe('a problem', () => {
  it('carries values only where there are some', () => {
    expect(problem('name', 'nameMissing')).toEqual({ path: 'name', code: 'nameMissing' })
    expect(problem('note', 'textTooLong', { max: 300 })).toEqual({
      path: 'note',
      code: 'textTooLong',
      values: { max: 300 },
    })
  })

  it('says what to do, with its values filled in', () => {
    const tooLong = problem('note', 'textTooLong', { max: 300 })
    expect(say(tooLong, 'da')).toBe('Skriv højst 300 tegn.')
    expect(say(tooLong, 'en')).toBe('Write 300 characters at most.')
    for (const locale of locales) expect(say(tooLong, locale)).toContain('300')
  })

  it('is told to a woman in her own language', () => {
    const said = locales.map((locale) => say(problem('name', 'nameMissing'), locale))
    expect(new Set(said).size).toBe(locales.length)
    expect(say(problem('name', 'nameMissing'), 'ar')).toBe('اكتبي اسمك.')
  })

  it('that only staff can meet is told in Danish where there is no translation', () => {
    const staffOnly = problem('status', 'approverIsSubmitter')
    expect(say(staffOnly, 'tr')).toBe(say(staffOnly, 'da'))
    expect(say(staffOnly, 'en')).not.toBe(say(staffOnly, 'da'))
  })

  it('never takes a value for a part of the sentence to fill', () => {
    expect(say(problem('name', 'nameLength', { min: '{max}', max: 80 }), 'da')).toBe(
      'Skriv et navn på mellem {max} og 80 tegn.',
    )
  })
})

describe('the words', () => {
  it.each(Object.entries(da))('%s is a plain Danish sentence', (_, sentence) => {
    expect(sentence).toMatch(/^[A-ZÆØÅ»{].*\.$/u)
    expect(sentence).not.toMatch(/ugyldig|fejl \d|invalid/i)
  })

  it.each(foreign)('in %s ask for the same values as the Danish ones', (_, words) => {
    for (const [code, sentence] of Object.entries(words)) {
      const danish = Object.entries(da).find(([key]) => key === code)?.[1] ?? ''
      expect([code, blanks(sentence)]).toEqual([code, blanks(danish)])
    }
  })

  it.each(foreign)('in %s cover all that a sign-up can answer', (_, words) => {
    expect(Object.keys(words)).toEqual(expect.arrayContaining(Object.keys(publicDa)))
  })

  it.each([
    ['ar', ar],
    ['fa', fa],
    ['ur', ur],
  ])('in %s are written in its script', (_, words) => {
    for (const sentence of Object.values(words)) expect(sentence).toMatch(/\p{Script=Arabic}{3}/u)
  })
})
