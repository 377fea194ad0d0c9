import { westernDigits, withoutInvisible } from './digits'

/**
 * None that can be taken for another by ear or eye (0 O D Q, 1 I L, 2 Z, 5 S, 6 G, 8 B, U V),
 * and no vowels, so that no code becomes a word.
 */
const alphabet = '3479CFHJKMNPRTWXY'
const codeLength = 8

/**
 * A receipt code from random bytes; 32 are plenty. Bytes past the last full round of the alphabet
 * are passed over, so that every code is equally likely.
 * @throws RangeError when the bytes do not suffice: draw again.
 */
export function receiptCode(randomBytes: Uint8Array): string {
  const fair = 256 - (256 % alphabet.length)
  const code = [...randomBytes]
    .filter((byte) => byte < fair)
    .slice(0, codeLength)
    .map((byte) => alphabet.charAt(byte % alphabet.length))
    .join('')
  if (code.length < codeLength) throw new RangeError('Too few random bytes for a receipt code')
  return code
}

/** Whether the text is of these letters, and as many. */
export function isReceiptCode(text: string, length = codeLength): boolean {
  return text.length === length && Array.from(text).every((sign) => alphabet.includes(sign))
}

/** A code as she typed it (small letters, spaces, hyphens, other digits); null when it is none. */
export function readReceiptCode(typed: string): string | null {
  const code = westernDigits(withoutInvisible(typed))
    .replace(/[\s\p{Pd}]/gu, '')
    .toUpperCase()
  return isReceiptCode(code) ? code : null
}
