import { isReceiptCode, receiptCode } from './receiptCode'

/** Short, so that it can be typed from the wall too: 17 to the fifth is more than a million. */
const length = 5

/**
 * A poster's code from random bytes, of the letters of a receipt code.
 * @throws RangeError when the bytes do not suffice: draw again.
 */
export function posterCode(randomBytes: Uint8Array): string {
  return receiptCode(randomBytes).slice(0, length)
}

/** The code that an address carries, as it is kept; null for anything else. */
export function readPosterCode(given: unknown): string | null {
  if (typeof given !== 'string') return null
  const code = given.toUpperCase()
  return isReceiptCode(code, length) ? code : null
}
