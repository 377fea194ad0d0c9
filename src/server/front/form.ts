import { IncomingMessage, type ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { buffer } from 'node:stream/consumers'
import type { Front } from './front'
import { send, without, type Answer } from './answer'
import { siteCookies, withoutRouting } from './anonymous'
import { drawn } from './drawn'
import { localeOf, plainPage } from './plainPage'
import type { Problem } from './plainWords'

/**
 * A form of the public site. Next gets a copy of it; where Next fails, or there were too many tries,
 * she gets her answers back on a page with a button that sends them again.
 */
export async function answerForm(
  front: Front,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await buffer(request)
  const answer = await drawn(front, request, copyOf(request, body))
  const problem = problemOf(answer)
  response.setHeader('Cache-Control', 'no-store')
  if (problem === undefined)
    return send(request, response, {
      ...answer,
      headers: without(answer.headers, ['cache-control']),
    })
  response.setHeader('Retry-After', '60')
  send(request, response, {
    status: answer.status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: Buffer.from(
      plainPage({
        problem,
        locale: localeOf(request.url ?? '/'),
        form: { action: request.url ?? '/', fields: [...new URLSearchParams(body.toString())] },
      }),
    ),
  })
}

function problemOf({ status }: Answer): Problem | undefined {
  if (status === 429) return 'tooMany'
  return status >= 500 ? 'notSaved' : undefined
}

function copyOf(request: IncomingMessage, body: Buffer): IncomingMessage {
  const copy = new IncomingMessage(new Socket())
  copy.method = request.method
  copy.url = request.url
  copy.headers = { ...withoutRouting(request).headers, cookie: siteCookies(request) }
  copy.push(body)
  copy.push(null)
  return copy
}
