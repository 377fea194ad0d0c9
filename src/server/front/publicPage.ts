import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Front } from './front'
import { anonymous } from './anonymous'
import { send, type Answer } from './answer'
import { drawn } from './drawn'
import { isHtml } from './finishPage'
import { answerForm } from './form'
import { publicPolicy } from './headers'
import { isKept } from './kept'
import { keepableKey } from './keepable'
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
  if (request.method === 'POST') return answerForm(front, request, response)
  const key = keepableKey(request.url ?? '/')
  if (key === undefined) return answerOne(front, request, response)
  return answerEveryone(front, request, response, key)
}

/** A page of one visitor's: drawn for her, and kept by nobody. */
async function answerOne(
  front: Front,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const answer = await drawn(front, request, anonymous(request, 'with the cookies of the site'))
  send(request, response, {
    ...answer,
    headers: { ...answer.headers, 'cache-control': 'no-store' },
  })
}

/** A page that is the same for everyone, whoever asks and whatever her browser holds. */
async function answerEveryone(
  front: Front,
  request: IncomingMessage,
  response: ServerResponse,
  key: string,
): Promise<void> {
  const { kept, visits } = front
  const found =
    kept.fresh(key, Date.now()) ??
    (await kept.draw(key, () => drawn(front, request, anonymous(request, 'alone')), mayBeKept))
  if (isKept(found)) {
    if (found.answer.status === 200 && isHtml(found.answer)) visits.count(request)
    return sendKept(request, response, found)
  }
  const last = found.status === 503 ? kept.lastKnown(key) : undefined
  if (last !== undefined) return sendKept(request, response, last, true)
  send(request, response, {
    ...found,
    headers: { ...found.headers, 'cache-control': 'no-store' },
  })
}

/** Pages that are there or are gone for good, and what else says of itself that all may have it. */
function mayBeKept(answer: Answer): boolean {
  const { status, headers } = answer
  if (headers['set-cookie'] !== undefined || (status !== 200 && status !== 410)) return false
  return isHtml(answer) || String(headers['cache-control']).includes('public')
}
