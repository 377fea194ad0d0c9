import { describe, expect, it } from 'vitest'
import { messagePurposes } from '@/domain/choices/messages'
import { locales, rtlLocales } from '@/domain/locales'
import { messageSubject, messageText, messageTexts } from '@/domain/messageText'
import { smsLength } from '@/domain/smsParts'

const values = {
  code: 'KDPM 2345',
  when: new Date('2031-09-03T15:00:00Z'),
  before: new Date('2031-09-10T15:00:00Z'),
  until: new Date('2031-09-03T10:00:00Z'),
  place: 'Prøvesalen',
  link: 'https://example.org/a/1',
}
const purposes = messagePurposes.filter((purpose) => purpose !== 'free')
const blanks = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()

describe('the texts', () => {
  it.each(locales)('%s have one for every occasion, with the same blanks', (locale) => {
    expect(Object.keys(messageTexts[locale]).sort()).toEqual([...purposes, 'subject'].sort())
    for (const purpose of purposes)
      expect(blanks(messageTexts[locale][purpose]), purpose).toEqual(
        blanks(messageTexts.da[purpose]),
      )
  })

  it.each(locales)('%s fill every blank and tell nobody what she is on her way to', (locale) => {
    const telling =
      /bydelsm|neighbo|kurs|course|hold\b|diplom|bevis|kommune|ansøg|appl|دورة|شهادة|دوره|گواهی|کورس|ڈپلومہ|mahalle|belediye|koors|shahaado/i
    for (const purpose of purposes) {
      const text = messageText(purpose, locale, values)
      expect(text).not.toMatch(/[{}]|undefined|Invalid/)
      expect(text, purpose).not.toMatch(telling)
      expect(smsLength(text).parts, purpose).toBeLessThanOrEqual(4)
    }
    expect(messageSubject(locale)).not.toMatch(telling)
  })

  it('tell the time of Copenhagen, by day and hour, and the place', () => {
    expect(messageText('reminderDay', 'da', { when: values.when, place: 'Prøvesalen' })).toBe(
      'Husk, at vi ses onsdag den 3. september 2031 kl. 17.00, Prøvesalen. Kan du ikke, så ring til os.',
    )
    expect(messageText('reminderHours', 'en', { when: values.when })).toBe('We meet today 17:00.')
  })

  it('keep what is filled in apart from a text from right to left', () => {
    for (const locale of rtlLocales)
      expect(messageText('signUpReceipt', locale, { code: 'KDPM 2345' })).toContain(
        '\u2068KDPM 2345\u2069',
      )
  })

  it('put a link on a line of its own, with nothing around it', () => {
    for (const locale of locales)
      expect(messageText('privateLink', locale, values).split('\n').at(-1)).toBe(values.link)
  })

  it('are not sent with a blank that nobody filled', () => {
    expect(() => messageText('offer', 'da', {})).toThrow('The text offer needs until')
  })
})
