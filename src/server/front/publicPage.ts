import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Front } from './front'
import { anonymous, isPersonal } from './anonymous'
import { drawn } from './drawn'
import { isShownPage } from './finishPage'
import { answerForm } from './form'
import { addressOf, sendFound } from './found'
import { publicPolicy, tallyPolicy } from './headers'
import type { Found } from './kept'
import { inTurn } from './inTurn'
import { isPrivate } from './privateAddress'
import { isTally } from './tally'

/** Answers for what the public reads. A form passes as it came, a page is asked for as anyone would. */
export async function answerPublic(
  front: Front,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // Live reloading needs the framework's scripts; what a page is without them, a build shows.
  if (front.settings.NODE_ENV === 'development') return front.handle(request, response)
  const policy = isTally(request.url ?? '/') ? tallyPolicy : publicPolicy
  response.setHeader('Content-Security-Policy', policy)
  delete request.headers['content-security-policy']
  if (isPrivate(request.url ?? '/')) {
    response.setHeader('Referrer-Policy', 'no-referrer')
    response.setHeader('X-Robots-Tag', 'noindex, nofollow')
  }
  if (request.method === 'POST') return answerForm(front, request, response)
  const found = await find(front, request)
  const answer = found.how === 'none' ? found.drawn.answer : found.kept.answer
  if (isShownPage(answer)) front.visits.count(request)
  sendFound(front, request, response, found)
}

/** What everyone gets, or what is drawn for this visitor and kept by nobody. */
async function find(front: Front, request: IncomingMessage): Promise<Found> {
  const address = addressOf(front, request.url ?? '/')
  if (address !== undefined && !isPersonal(request)) return keptFor(front, request, address)
  const own = await inTurn(front, request, () => drawn(front, anonymous(request)))
  // Nothing of hers is in what everyone gets, and it is better than nothing.
  const last =
    own.kind === 'away' && address !== undefined ? front.kept.lastKnown(address) : undefined
  return last ?? { drawn: own, how: 'none' }
}

const keptFor = (front: Front, request: IncomingMessage, address: string): Promise<Found> =>
  front.kept.isAtHand(address)
    ? front.kept.ask(address)
    : inTurn(front, request, () => front.kept.ask(address))
