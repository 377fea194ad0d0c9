import { TOTP } from 'otpauth'

/** What a telephone shows: now, or so many half minutes later. */
export const codeOf = (secret: string, halfMinutes = 0): string =>
  new TOTP({ secret }).generate({ timestamp: Date.now() + halfMinutes * 30_000 })
