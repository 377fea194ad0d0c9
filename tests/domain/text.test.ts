import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText } from '@/domain/text'
import { anyText } from './anyText'

const line = { min: 0, max: 80, multiline: false }
const lines = { min: 0, max: 300, multiline: true }

describe('a text that is kept', () => {
  it.each([
    'Ærøskøbing på å',
    'فاطمة الزهراء',
    'می‌خواهم',
    'Xaawo Cabdi',
    'Işıl Çağrı',
    "N'Golo-Anne (Anni)",
    'راضیہ',
    '🙂👩🏽‍🦱',
    'אבג\u200f 1',
  ])('%j stays exactly', (text) => {
    expect(cleanText(text, line)).toEqual({ value: text })
  })

  it('is trimmed and composed, and nothing else', () => {
    expect(cleanText('  A\u030ase \u00a0', line)).toEqual({ value: 'Åse' })
    expect(cleanText('a  b', line)).toEqual({ value: 'a  b' })
  })

  it('may have lines and tabs where there is room for them', () => {
    expect(cleanText('en\r\nto\rtre\n\tfire', lines)).toEqual({ value: 'en\nto\ntre\n\tfire' })
    for (const text of ['en\nto', 'en\tto', 'en\u2028to', 'en\r\nto']) {
      expect(cleanText(text, line)).toEqual({ code: 'textOneLine' })
    }
    expect(cleanText('en\n', line)).toEqual({ value: 'en' })
  })
})

describe('a text that is refused', () => {
  it.each([
    'a\u0000b',
    'a\u0007b',
    'a\u001b[31m',
    'a\u007fb',
    'a\u0085b',
    'a\ud800b',
    '\udc00',
    'a\uffffb',
  ])('%j cannot be read', (text) => {
    expect(cleanText(text, line)).toEqual({ code: 'textUnreadable' })
    expect(cleanText(text, lines)).toEqual({ code: 'textUnreadable' })
  })

  it.each([
    '\u202a',
    '\u202b',
    '\u202c',
    '\u202d',
    '\u202e',
    '\u2066',
    '\u2067',
    '\u2068',
    '\u2069',
  ])('%j turns what comes after it', (control) => {
    expect(cleanText(`a${control}b`, lines)).toEqual({ code: 'textDirection' })
  })

  it('is counted in characters as people see them, not in units', () => {
    expect(cleanText('🙂'.repeat(80), line)).toEqual({ value: '🙂'.repeat(80) })
    expect(cleanText('🙂'.repeat(81), line)).toEqual({ code: 'textTooLong', values: { max: 80 } })
    expect(cleanText('e\u0301', { ...line, max: 1 })).toEqual({ value: 'é' })
    expect(cleanText('x'.repeat(10_000), lines)).toEqual({
      code: 'textTooLong',
      values: { max: 300 },
    })
  })

  it('is empty when nothing of it can be seen', () => {
    const blank = [
      '',
      '   ',
      '\u200d\u200c',
      '\u00a0\u3000',
      '\u2800',
      '\u00ad',
      '\u3164',
      '\ufeff',
    ]
    for (const text of blank) {
      expect(cleanText(text, { ...line, min: 1 })).toEqual({
        code: 'textTooShort',
        values: { min: 1 },
      })
      expect(cleanText(text, line)).toEqual({ value: '' })
    }
  })

  it('is too short below the minimum', () => {
    expect(cleanText('a', { ...line, min: 2 })).toEqual({
      code: 'textTooShort',
      values: { min: 2 },
    })
    expect(cleanText('ع ', { ...line, min: 1 })).toEqual({ value: 'ع' })
  })
})

describe('any text', () => {
  it('is kept exactly after NFC and trimming, or refused in words', () => {
    fc.assert(
      fc.property(anyText({ maxLength: 12 }), (text) => {
        const result = cleanText(text, lines)
        if ('code' in result) return
        const expected = text.replace(/\r\n?/g, '\n').normalize('NFC').trim()
        expect(result.value === expected || result.value === '').toBe(true)
        expect(cleanText(result.value, lines)).toEqual(result)
      }),
      { numRuns: 500 },
    )
  })

  it('that is kept can be stored and shown: no NUL, no half pair, no override', () => {
    fc.assert(
      fc.property(anyText({ maxLength: 6 }), (text) => {
        const result = cleanText(text, line)
        if ('code' in result) return
        expect(result.value).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
        expect(() => encodeURIComponent(result.value)).not.toThrow()
      }),
      { numRuns: 500 },
    )
  })
})
