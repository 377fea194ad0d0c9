import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Front } from './front'
import { send } from './answer'
import { siteCookies, withoutRouting } from './anonymous'
import { asking, bodyOf } from './bodyOf'
import { drawn } from './drawn'
import { inTurn } from './inTurn'

/**
 * A form of the public site. Next gets a copy of it; where Next fails, or there were too many tries,
 * she gets her answers back on a page with a button that sends them again.
 */
export async function answerForm(
  front: Front,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await bodyOf(request)
  const form = {
    action: ownAddress(request),
    fields: [...new URLSearchParams(body.toString())],
  }
  const { answer } = await inTurn(front, request, () => drawn(front, copyOf(request, body), form))
  send(request, response, {
    ...answer,
    headers: { ...answer.headers, 'cache-control': 'no-store' },
  })
}

/** Two slashes at the beginning would lead to another host. */
const ownAddress = ({ url = '/' }: IncomingMessage): string => url.replace(/^\/+/, '/')

function copyOf(request: IncomingMessage, body: Buffer): IncomingMessage {
  const headers = { ...withoutRouting(request).headers, cookie: siteCookies(request) }
  return asking({ method: request.method, url: request.url, headers }, body)
}
