import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'

/** A finished answer, which may be changed, kept, and sent any number of times. */
export type Answer = {
  readonly status: number
  readonly headers: OutgoingHttpHeaders
  readonly body: Buffer
}

/**
 * Sends an answer over what the response already says about headers. Whoever is to ask again is told
 * when: after a minute, unless the answer knows it better.
 */
export function send(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  if (answer.status === 429 || answer.status === 503) response.setHeader('Retry-After', '60')
  for (const [name, value] of Object.entries(answer.headers))
    if (value !== undefined) response.setHeader(name, value)
  const bodyless = answer.status === 204 || answer.status === 304
  // Next answers HEAD without the body whose length it says.
  if (!bodyless && (request.method !== 'HEAD' || answer.body.length > 0))
    response.setHeader('Content-Length', answer.body.length)
  response.writeHead(answer.status)
  response.end(bodyless || request.method === 'HEAD' ? undefined : answer.body)
}

/** The same answer without these headers. */
export function without(
  headers: OutgoingHttpHeaders,
  names: readonly string[],
): OutgoingHttpHeaders {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !names.includes(name.toLowerCase())),
  )
}
