import { westernDigits, withoutInvisible } from './digits'
import type { ProblemCode } from './problem'

/** Money is whole øre everywhere; kroner exist only on the way in and out. */
const largestOere = 99_999_999_999

/** '1.234,50 kr.' from 123450 øre. */
export function formatKroner(oere: number): string {
  return `${formatAmount(oere)} kr.`
}

/** '1.234,50' from 123450 øre. @throws RangeError when the sum is not whole øre. */
export function formatAmount(oere: number): string {
  if (!Number.isSafeInteger(oere)) throw new RangeError(`Not whole øre: ${oere}`)
  const digits = String(Math.abs(oere)).padStart(3, '0')
  const kroner = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, '.')
  return `${oere < 0 ? '-' : ''}${kroner},${digits.slice(-2)}`
}

/**
 * Reads an amount as Danes write it: '1.234,50', '1234,5', '1.234', '-250', with or without 'kr.'.
 * A point is only ever a thousands' mark: '1234.50' is refused and not guessed at.
 */
export function parseKroner(text: string): { oere: number } | { code: ProblemCode } {
  const plain = westernDigits(withoutInvisible(text))
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/−/g, '-')
    .replace(/^(kr\.?|dkk)|(kr\.?|dkk|,-)$/gi, '')
  const match = /^(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?$/.exec(plain)
  if (match === null) return { code: 'moneyForm' }
  const [, sign, whole = '', part = ''] = match
  const oere = Number(whole.replaceAll('.', '')) * 100 + Number(part.padEnd(2, '0'))
  if (oere > largestOere) return { code: 'amountTooLarge' }
  return { oere: sign === '-' && oere !== 0 ? -oere : oere }
}

/** @throws RangeError when one of them is not whole øre, or the sum is beyond exact numbers. */
export function sumOere(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => {
    const next = sum + amount
    if (!Number.isSafeInteger(amount) || !Number.isSafeInteger(next)) {
      throw new RangeError(`Not whole øre: ${amount}`)
    }
    return next
  }, 0)
}
