import { parseCookies, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { isStaff } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import type { Heard } from '@/apiDoors'
import type { Asking } from '@/database/listAgain'
import { ownSignIn } from '@/hooks/signIn/accounts'
import { rolesOfTwoSteps } from '@/hooks/signIn/strategy'
import { Known } from '../known'

type Asker = Readonly<{
  asking: Asking
  /** Those of an answer to her. */
  headers: Headers
  /** When the token of her log-in runs out. */
  ends: number
}>

/**
 * Whose log-in came with such a request. That its token is good was found out when it came first, and
 * what says the same is as good; whether the log-in counts still is for the database to say.
 */
export function knownAsker(said: string): Asker | undefined {
  const asker = known.get(said)
  return asker !== undefined && asker.ends > Date.now() ? asker : undefined
}

/** Remembers who asks, if it is one of staff with a log-in. */
export function keepAsker(req: PayloadRequest, headers: Headers): Asking | undefined {
  const said = saidBy(req)
  const viewer = viewerOf(req.user)
  const own = ownSignIn(req)
  if (said === undefined || said.length > longest) return undefined
  if (viewer === null || !isStaff(viewer) || own === undefined) return undefined
  const ends = endOfToken(req)
  if (ends === undefined) return undefined
  const asking = { ...own, role: viewer.role, twoSteps: rolesOfTwoSteps }
  known.keep(said, { asking, headers, ends })
  return asking
}

const known = new Known<Asker>(200)
/** In signs. */
const longest = 4_000

/**
 * All that is looked at of a request besides what was sent, to find a log-in and to answer it; undefined
 * where that is more than is looked at here.
 */
export function saidBy({ headers, method, url = '' }: Heard): string | undefined {
  const cookie = headers.get('Cookie')
  if (method !== 'POST' || url.includes('?')) return undefined
  if (cookie === null || headers.get('Authorization') !== null) return undefined
  const others = ['Content-Type', 'Origin', 'Sec-Fetch-Site'].map((name) => headers.get(name))
  return JSON.stringify([cookie, ...others])
}

/** Of a token that was found to be good; another cannot be taken apart. */
function endOfToken({ headers, payload }: PayloadRequest): number | undefined {
  const token = parseCookies(headers).get(`${payload.config.cookiePrefix}-token`)
  const said = token?.split('.')[1]
  if (said === undefined) return undefined
  const read = claims.safeParse(JSON.parse(Buffer.from(said, 'base64url').toString('utf8')))
  return read.success ? read.data.exp * 1000 : undefined
}

const claims = z.object({ exp: z.number() })
