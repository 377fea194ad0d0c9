import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { looksLikeCpr } from '@/domain/cpr'

// Put together from pieces, so that no whole number stands in the source; the serials are all zeros.
const born = '010100'
const serial = '0000'
const number = `${born}-${serial}`
const run = `${born}${serial}`

describe('a CPR number', () => {
  it.each([
    number,
    run,
    `${born} ${serial}`,
    `${born}–${serial}`,
    `${born} - ${serial}`,
    `01 01 00 ${serial}`,
    `01.01.00-${serial}`,
    `01-01-00-${serial}`,
    `311299-${serial}`,
    `610100-${serial}`,
    `911299-${serial}`,
    '٠١٠١٠٠-٠٠٠٠',
    '۰۱۰۱۰۰۰۰۰۰',
    `0101\u200b00-${serial}`,
    `01\u00ad0100\u2060${serial}`,
    `Mit cpr er ${number}.`,
    `cpr:${run}!`,
    `Jeg hedder Demo (${number}) og bor her`,
    `linje\n${number}`,
  ])('is found in %j', (text) => {
    expect(looksLikeCpr(text)).toBe(true)
  })

  it.each([
    '',
    'Jeg kan bedst om onsdagen',
    '20 00 00 01',
    '20000001',
    '+45 20 00 00 01',
    '+4520000001',
    '4520000001',
    '004520000001',
    `+49 ${run}`,
    '+46700000000',
    `000100-${serial}`,
    `320100-${serial}`,
    `600100-${serial}`,
    `920100-${serial}`,
    `010000-${serial}`,
    `011300-${serial}`,
    `${born}-000`,
    `${born}-00000`,
    `1${number}`,
    '12345678901234567890',
    '2018-08-08 17:00',
    '8. august 2018 kl. 17.00',
    'ring 20 00 00 01 eller 20 00 00 02',
    '1.234,50 kr.',
  ])('is not seen in %j', (text) => {
    expect(looksLikeCpr(text)).toBe(false)
  })

  it('is found wherever it stands, in any digits and with any separator', () => {
    const twoDigits = (min: number, max: number) =>
      fc.integer({ min, max }).map((n) => String(n).padStart(2, '0'))
    const words = fc.constantFrom('', 'jeg ', 'أنا ', '(', 'cpr: ', '🙂', '\n')
    const separator = fc.constantFrom('', '-', ' ', '–', ' - ')
    const zero = fc.constantFrom(0x30, 0x0660, 0x06f0)
    fc.assert(
      fc.property(
        fc.tuple(twoDigits(1, 31), twoDigits(1, 12), twoDigits(0, 99)),
        separator,
        words,
        zero,
        ([day, month, year], between, word, script) => {
          const found = `${day}${month}${year}${between}0000`.replace(/\d/g, (digit) =>
            String.fromCharCode(script + Number(digit)),
          )
          expect(looksLikeCpr(`${word}${found}${word}`)).toBe(true)
        },
      ),
    )
  })

  it('is searched for in a long text of digits and gaps without getting lost', () => {
    expect(looksLikeCpr('01 01 '.repeat(5000))).toBe(false)
    expect(looksLikeCpr('0'.repeat(10_000))).toBe(false)
  })
})
