import { createHmac } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { addressPrefix } from '@/domain/addressPrefix'
import { env } from '@/env'

/**
 * The visitor's address prefix. The server in front writes the header anew, so nobody can claim
 * another's; behind a trusted proxy the last address is the one that the proxy saw.
 */
export function addressOf(req: PayloadRequest): string | null {
  const last = req.headers.get('x-forwarded-for')?.split(',').at(-1)
  return last === undefined ? null : addressPrefix(last)
}

/** Counted without being kept: nobody can read an address or a number out of the table. */
export const sealed = (text: string): string =>
  createHmac('sha256', env.PAYLOAD_SECRET).update(text).digest('base64url').slice(0, 22)
