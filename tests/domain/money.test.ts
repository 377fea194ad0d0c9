import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from './anyText'
import { formatAmount, formatKroner, parseKroner, sumOere } from '@/domain/money'

describe('an amount', () => {
  it.each([
    [0, '0,00 kr.'],
    [5, '0,05 kr.'],
    [-5, '-0,05 kr.'],
    [123450, '1.234,50 kr.'],
    [4500000, '45.000,00 kr.'],
    [100000000, '1.000.000,00 kr.'],
    [-123450, '-1.234,50 kr.'],
  ])('of %d øre is written %s', (oere, text) => {
    expect(formatKroner(oere)).toBe(text)
  })

  it('that is not whole øre is a fault of the program', () => {
    expect(() => formatKroner(0.5)).toThrow(RangeError)
    expect(() => formatAmount(Number.NaN)).toThrow(RangeError)
    expect(() => formatAmount(2 ** 53)).toThrow(RangeError)
  })

  it.each([
    ['1.234,50', 123450],
    ['1234,5', 123450],
    ['1.234', 123400],
    ['1234', 123400],
    ['0,1', 10],
    ['  250 kr. ', 25000],
    ['kr. 250', 25000],
    ['250,-', 25000],
    ['250 DKK', 25000],
    ['1\u00a0234,50', 123450],
    ['-250', -25000],
    ['−250', -25000],
    ['-0', 0],
    ['١٢٣٤,٥٠', 123450],
  ])('typed as %j is %d øre', (text, oere) => {
    expect(parseKroner(text)).toEqual({ oere })
  })

  it.each([
    '',
    'kr.',
    'abc',
    '1234.50',
    '1.5',
    '1,234.50',
    '12.34',
    '1,2,3',
    '1,234',
    '--5',
    '1e3',
    '.5',
    ',5',
    '1.2345',
  ])('typed as %j is refused and not guessed at', (text) => {
    expect(parseKroner(text)).toEqual({ code: 'moneyForm' })
  })

  it('beyond a thousand million is a slip', () => {
    expect(parseKroner('999.999.999,99')).toEqual({ oere: 99_999_999_999 })
    expect(parseKroner('1.000.000.000')).toEqual({ code: 'amountTooLarge' })
    expect(parseKroner('9'.repeat(400))).toEqual({ code: 'amountTooLarge' })
  })

  it('comes back from its own writing to the øre', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }), (oere) => {
        expect(parseKroner(formatKroner(oere))).toEqual({ oere })
        expect(parseKroner(formatAmount(oere))).toEqual({ oere })
      }),
    )
  })

  it('never is anything but whole øre or a problem, whatever is typed', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const read = parseKroner(text)
        expect('code' in read || Number.isSafeInteger(read.oere)).toBe(true)
      }),
    )
  })
})

describe('a sum', () => {
  it('of the six lines is 45,000', () => {
    expect(sumOere([1350000, 100000, 500000, 200000, 200000, 2150000])).toBe(4500000)
    expect(sumOere([])).toBe(0)
  })

  it('agrees to the øre, in whichever order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e10, max: 1e10 })), (amounts) => {
        const exact = amounts.reduce((sum, amount) => sum + BigInt(amount), 0n)
        expect(BigInt(sumOere(amounts))).toBe(exact)
        expect(sumOere(amounts.toReversed())).toBe(sumOere(amounts))
      }),
    )
  })

  it('of what is not whole øre, or beyond exact numbers, is a fault', () => {
    expect(() => sumOere([1, 0.1])).toThrow(RangeError)
    expect(() => sumOere([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError)
  })
})
