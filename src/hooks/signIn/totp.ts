import { createHmac, randomInt } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import { codeKind, recoveryAlphabet, recoveryCodes } from '@/domain/signIn'
import { env } from '@/env'

const period = 30

/** A new secret, as it is typed into a telephone that cannot read the QR code. */
export const newSecret = (): string => new Secret({ size: 20 }).base32

/** The address in the QR code, which names the product and the account to whoever has several. */
export const addressOfSecret = (secret: string, email: string): string =>
  totp(secret, email).toString()

/**
 * The half minute that these digits belong to: this one, or one beside it, as telephones' clocks
 * differ. Undefined for any other digits.
 */
export function stepOf(secret: string, digits: string, now: Date): number | undefined {
  // The library falls over letters that are longer in bytes than in signs.
  if (codeKind(digits) !== 'digits') return undefined
  const delta = totp(secret).validate({ token: digits, timestamp: now.getTime(), window: 1 })
  return delta === null ? undefined : Math.floor(now.getTime() / 1000 / period) + delta
}

/** Ten codes of ten signs, for who has lost her telephone. */
export function newRecoveryCodes(): readonly string[] {
  const sign = () => recoveryAlphabet[randomInt(recoveryAlphabet.length)]
  return Array.from({ length: recoveryCodes }, () => Array.from({ length: 10 }, sign).join(''))
}

/** Stored under the product's own secret: whoever has the database alone cannot try them out. */
export const hashOfCode = (code: string): string =>
  createHmac('sha256', env.PAYLOAD_SECRET).update(`recovery ${code}`).digest('hex')

function totp(secret: string, email = ''): TOTP {
  return new TOTP({
    issuer: 'Bydelsmødre',
    label: email,
    algorithm: 'SHA1',
    digits: 6,
    period,
    secret: Secret.fromBase32(secret),
  })
}
