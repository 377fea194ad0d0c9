import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import type { Front } from './front'
import { anonymous, isPersonal } from './anonymous'
import { send } from './answer'
import { drawn } from './drawn'
import { isHtml } from './finishPage'
import { answerForm } from './form'
import { publicPolicy } from './headers'
import type { Found } from './kept'
import { keptAddress } from './keptAddress'
import { isPrivate } from './privateAddress'
import { sendKept } from './sendKept'

/** Answers for what the public reads. A form passes as it came, a page is asked for as anyone would. */
export async function answerPublic(
  front: Front,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // Live reloading needs the framework's scripts; what a page is without them, a build shows.
  if (front.settings.NODE_ENV === 'development') return front.handle(request, response)
  response.setHeader('Content-Security-Policy', publicPolicy)
  delete request.headers['content-security-policy']
  if (isPrivate(request.url ?? '/')) {
    response.setHeader('Referrer-Policy', 'no-referrer')
    response.setHeader('X-Robots-Tag', 'noindex, nofollow')
  }
  if (request.method === 'POST') return answerForm(front, request, response)
  const found = await find(front, request)
  const answer = found.how === 'none' ? found.drawn.answer : found.kept.answer
  if (answer.status === 200 && isHtml(answer)) front.visits.count(request)
  if (found.how !== 'none') return sendKept(request, response, found.kept, saidOf(found))
  send(request, response, {
    ...answer,
    headers: { ...answer.headers, 'cache-control': 'no-store' },
  })
}

/** What everyone gets, or what is drawn for this visitor and kept by nobody. */
async function find(front: Front, request: IncomingMessage): Promise<Found> {
  const address = keptAddress(request.url ?? '/')
  if (address !== undefined && !isPersonal(request)) return front.kept.ask(address)
  const own = await drawn(front, anonymous(request))
  // Nothing of hers is in what everyone gets, and it is better than nothing.
  const last =
    own.kind === 'away' && address !== undefined ? front.kept.lastKnown(address) : undefined
  return last ?? { drawn: own, how: 'none' }
}

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
function saidOf({ kept, how }: Extract<Found, { kept: unknown }>): OutgoingHttpHeaders {
  if (how === 'hit') return { ...forEveryone, 'cache-status': 'bydelsmodre; hit' }
  if (how === 'miss') return { ...forEveryone, 'cache-status': 'bydelsmodre; fwd=miss' }
  return {
    'cache-control': 'no-store',
    'cache-status': 'bydelsmodre; hit; detail=database-away',
    warning: '110 - "Response is Stale"',
    age: String(Math.max(1, Math.round((Date.now() - kept.at) / 1000))),
  }
}
