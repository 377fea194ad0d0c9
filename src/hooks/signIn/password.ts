import { pbkdf2, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

/** As Payload stores a password: this name, and 32 bytes of 600 000 rounds. */
const prefix = 'pbkdf2-sha256-v1:'
const rounds = 600_000
const bytes = 32
const hashed = promisify(pbkdf2)

export type StoredPassword = Readonly<{ hash: string; salt: string }>

/**
 * Whether this is the account's password. Where there is no account the same work is done, so that
 * how long the answer takes tells nothing.
 */
export async function isPassword(
  password: string,
  stored: StoredPassword | undefined,
): Promise<boolean> {
  const found = await hashed(password, stored?.salt ?? 'nobody', rounds, bytes, 'sha256')
  const expected = Buffer.from(stored?.hash.slice(prefix.length) ?? '', 'hex')
  const isRight = expected.length === bytes && timingSafeEqual(found, expected)
  return isRight && stored?.hash.startsWith(prefix) === true
}
