import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from './anyText'
import { formatTelephone, parseTelephone } from '@/domain/telephone'

const toEastern = (text: string, zero: number) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)))

describe('a Danish number', () => {
  it.each([
    '20000001',
    '20 00 00 01',
    ' 20 00 00 01 ',
    '20.00.00.01',
    '20-00-00-01',
    '20–00–00–01',
    '2000 0001',
    '+4520000001',
    '+45 20 00 00 01',
    '(+45) 20000001',
    '004520000001',
    '0045 20 00 00 01',
    '4520000001',
    '٢٠٠٠٠٠٠١',
    '۲۰۰۰۰۰۰۱',
    '+٤٥ ٢٠ ٠٠ ٠٠ ٠١',
    '＋45 20 00 00 01',
    '\u202a+45 20 00 00 01\u202c',
    '20\u00a000\u00a000\u00a001',
  ])('typed as %j is read', (text) => {
    expect(parseTelephone(text)).toEqual({ e164: '+4520000001' })
  })

  it.each([
    '',
    '2000000',
    '200000010',
    '+45 2000000',
    '0045',
    '+452000000011',
    'abc',
    '20 00 00 0x',
    '٢٠',
  ])('typed as %j is asked for its 8 digits', (text) => {
    expect(parseTelephone(text)).toEqual({ code: 'telephoneDigits' })
  })

  it('does not begin with 0 or 1', () => {
    expect(parseTelephone('12345678')).toEqual({ code: 'telephoneStart' })
    expect(parseTelephone('01000001')).toEqual({ code: 'telephoneStart' })
  })

  it('is the same number in whichever way it is written', () => {
    const number = fc.integer({ min: 20_000_000, max: 20_000_099 }).map(String)
    const prefix = fc.constantFrom('', '+45', '0045', '+45 ', '0045-', '45')
    const gap = fc.constantFrom('', ' ', '-', '.', '\u00a0', '\u200e')
    const zero = fc.constantFrom(0x30, 0x0660, 0x06f0)
    fc.assert(
      fc.property(number, prefix, gap, zero, (digits, country, between, script) => {
        const pairs = digits.match(/../g) ?? []
        const typed = toEastern(country + pairs.join(between), script)
        expect(parseTelephone(typed)).toEqual({ e164: `+45${digits}` })
      }),
    )
  })
})

describe('a foreign number', () => {
  // Made from the shape of other countries' numbers with nothing but zeros in it.
  it('is taken with its country code', () => {
    expect(parseTelephone('+46 70 000 00 00')).toEqual({ e164: '+46700000000' })
    expect(parseTelephone('0046 70 000 00 00')).toEqual({ e164: '+46700000000' })
  })

  it.each(['+46', '+1', '+999 123', '+46 70 000 00 00 00 00 00', '+46 abc'])(
    '%j is not possible',
    (text) => {
      expect(parseTelephone(text)).toEqual({ code: 'telephoneForeign' })
    },
  )
})

describe('any text', () => {
  it('is a number in E.164 or a problem, and the number reads as itself', () => {
    fc.assert(
      fc.property(anyText({ maxLength: 30 }), (text) => {
        const read = parseTelephone(text)
        if ('code' in read) return
        expect(read.e164).toMatch(/^\+[1-9]\d{4,14}$/)
        expect(parseTelephone(read.e164)).toEqual(read)
        expect(parseTelephone(formatTelephone(read.e164))).toEqual(read)
      }),
    )
  })

  it('of ten thousand digits is answered at once', () => {
    expect(parseTelephone('2'.repeat(10_000))).toEqual({ code: 'telephoneDigits' })
  })
})

describe('a number on the screen', () => {
  it('is in pairs, as Danes read it', () => {
    expect(formatTelephone('+4520000001')).toBe('+45 20 00 00 01')
  })

  it('from abroad is written as there, and what is no number stays', () => {
    expect(formatTelephone('+46700000000')).toBe('+46 70 000 00 00')
    expect(formatTelephone('unknown')).toBe('unknown')
  })
})
