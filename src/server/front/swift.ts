import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { chooseEncoding, type Encoding } from './encodings'
import type { KeptAnswer } from './finished'
import { isShownPage } from './finishPage'
import type { Front } from './front'

/**
 * Gives again what was given before at exactly this address, if it may still be given and nothing in
 * the request would change it, which is most of what the public asks for. Everything about the
 * address and the headers was decided the long way round, when it was answered first. Only the
 * request's name is of each.
 * @returns false if that way has to be gone
 */
export function answerSwiftly(
  front: Front,
  id: string,
  { request, response }: { readonly request: IncomingMessage; readonly response: ServerResponse },
): boolean {
  const { method, url = '' } = request
  if (method !== 'GET' || !front.isReady() || !isPlain(request)) return false
  const known = front.addresses.get(url)
  return known !== undefined && giveAgain(front, known.address, { id, request, response })
}

/** Gives what is kept for an address with the headers with which it was given before, if it was. */
export function giveAgain(
  front: Front,
  address: string,
  {
    id,
    request,
    response,
  }: {
    readonly id: string
    readonly request: IncomingMessage
    readonly response: ServerResponse
  },
): boolean {
  const kept = front.kept.given(address)
  const encoding = encodingOf(request)
  const headers = kept && front.headers.get(kept)?.get(encoding)
  if (kept === undefined || headers === undefined) return false
  if (isShownPage(kept.answer)) front.visits.count(request)
  response.writeHead(kept.answer.status, [...headers, 'X-Request-Id', id])
  response.end(kept.bodies[encoding])
  return true
}

/** Remembers with what headers a kept answer has just been given, for the next who asks alike. */
export function keepHeaders(
  front: Front,
  request: IncomingMessage,
  response: ServerResponse,
  kept: KeptAnswer,
): void {
  if (!front.isReady() || !isPlain(request)) return
  const headers = Object.entries(response.getHeaders()).flatMap(([name, value]) =>
    value === undefined || name === 'x-request-id' ? [] : [name, String(value)],
  )
  const known = front.headers.get(kept) ?? new Map<Encoding, readonly string[]>()
  front.headers.set(kept, known.set(encodingOf(request), headers))
}

/** Asked by nobody in particular, for the whole of it. What is kept is asked for by GET, or by POST in words. */
export function isPlain({ method, headers }: IncomingMessage): boolean {
  return (
    (method === 'GET' ? !hasBody(headers) : method === 'POST') &&
    special.every((name) => headers[name] === undefined)
  )
}

const hasBody = (headers: IncomingHttpHeaders) =>
  headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined

const special = ['authorization', 'cookie', 'if-none-match'] as const

const encodingOf = ({ headers }: IncomingMessage): Encoding =>
  chooseEncoding(headers['accept-encoding']?.toString())
