import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { westernDigits, withoutInvisible } from './digits'
import type { PublicCode } from './problemWords/da'

/**
 * Reads a telephone number in any of the ways that people write it; a number without a country
 * code is Danish. Stored as E.164 ('+4520000001').
 */
export function parseTelephone(text: string): { e164: string } | { code: PublicCode } {
  const typed = westernDigits(withoutInvisible(text))
    .replace(/＋/g, '+')
    .replace(/[\s.()/\p{Pd}]/gu, '')
  const international = typed.replace(/^00/, '+')
  if (!/^\+?\d+$/.test(international)) {
    return { code: typed.startsWith('+') ? 'telephoneForeign' : 'telephoneDigits' }
  }
  if (international.startsWith('+') && !international.startsWith('+45')) {
    return foreign(international)
  }
  const national = nationalPart(international)
  if (national.length !== 8) return { code: 'telephoneDigits' }
  return /^[2-9]/.test(national) ? { e164: `+45${national}` } : { code: 'telephoneStart' }
}

/** '+45 20 00 00 01': in pairs, as Danes read it; a foreign number as its country writes it. */
export function formatTelephone(e164: string): string {
  const national = /^\+45(\d{8})$/.exec(e164)?.[1]
  if (national !== undefined) return `+45 ${(national.match(/../g) ?? []).join(' ')}`
  return parsePhoneNumberFromString(e164)?.formatInternational() ?? e164
}

function nationalPart(digits: string): string {
  if (digits.startsWith('+45')) return digits.slice(3)
  return digits.length === 10 && digits.startsWith('45') ? digits.slice(2) : digits
}

function foreign(international: string): { e164: string } | { code: PublicCode } {
  const parsed = parsePhoneNumberFromString(international)
  return parsed?.isPossible() === true ? { e164: parsed.number } : { code: 'telephoneForeign' }
}
