import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { z } from 'zod'
import { prefixOf } from './apiLimit'
import type { Front } from './front'
import { jsonOf } from '../jsonOf'

/**
 * Has something made for whoever asks that is kept for nobody. Strangers of one address are answered in
 * turn, as the public's pages are not counted; an account is answered at once.
 */
export const inTurn = <Made>(
  { turns, hasAccount }: Pick<Front, 'turns' | 'hasAccount'>,
  request: IncomingMessage,
  make: () => Promise<Made>,
): Promise<Made> =>
  hasAccount(request) ? make() : turns.take(prefixOf(request), async () => make())

/**
 * Tells whether a request brings what this product gave an account when it logged in, and has not run
 * out. Whether that log-in counts still, Payload finds out.
 */
export function accountsBy(secret: string): (request: IncomingMessage) => boolean {
  // As Payload makes its own of it.
  const key = createHash('sha256').update(secret).digest('hex').slice(0, 32)
  return ({ headers }) => {
    const [, token = ''] = /(?:^|;)\s*payload-token=([^;]+)/.exec(headers.cookie ?? '') ?? []
    return isSigned(token, key)
  }
}

function isSigned(token: string, key: string): boolean {
  const [head = '', claims = '', signature = ''] = token.split('.')
  const expected = createHmac('sha256', key).update(`${head}.${claims}`).digest()
  const given = Buffer.from(signature, 'base64url')
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false
  const read = ends.safeParse(jsonOf(Buffer.from(claims, 'base64url').toString()))
  return read.success && read.data.exp * 1000 > Date.now()
}

const ends = z.object({ exp: z.number() })
