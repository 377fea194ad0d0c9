import type { OutgoingHttpHeaders } from 'node:http'
import type { Found } from './kept'

/**
 * Caches in between may keep an answer for half a minute, so that what is withdrawn is gone from
 * them within one. Browsers ask each time, which costs a 304: an old answer while a new one is
 * fetched is for the caches of RFC 9213 only, or an editor would not see what she has just changed.
 */
const forEveryone = {
  'cache-control': 'public, max-age=0, s-maxage=30',
  'cdn-cache-control': 'public, max-age=30, stale-while-revalidate=10',
}

/** While the database is away: nobody else shall keep what may no longer be true. */
export function saidOf({ kept, how }: Extract<Found, { kept: unknown }>): OutgoingHttpHeaders {
  if (how === 'hit') return { ...forEveryone, 'cache-status': 'bydelsmodre; hit' }
  if (how === 'miss') return { ...forEveryone, 'cache-status': 'bydelsmodre; fwd=miss' }
  return {
    'cache-control': 'no-store',
    'cache-status': 'bydelsmodre; hit; detail=database-away',
    warning: '110 - "Response is Stale"',
    age: String(Math.max(1, Math.round((Date.now() - kept.at) / 1000))),
  }
}
