import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { isKnownTag } from '../../domain/entityTags'
import { send } from './answer'
import { chooseEncoding, type Encoding } from './encodings'
import type { KeptAnswer } from './finished'

/** Sends a kept answer in the encoding that the visitor understands, or says that she has it already. */
export function sendKept(
  request: IncomingMessage,
  response: ServerResponse,
  kept: KeptAnswer,
  said: OutgoingHttpHeaders,
): void {
  const { answer, bodies } = kept
  const encoding = chooseEncoding(header(request, 'accept-encoding'))
  const isPacked = bodies[encoding] !== bodies.identity
  const headers = {
    ...answer.headers,
    ...said,
    etag: etagOf(kept, isPacked ? encoding : 'identity'),
    vary: 'Accept-Encoding',
  }
  if (request.method !== 'POST' && answer.status === 200 && isKnown(request, kept))
    return send(request, response, { ...answer, status: 304, headers })
  send(request, response, {
    ...answer,
    headers: isPacked ? { ...headers, 'content-encoding': encoding } : headers,
    body: bodies[encoding],
  })
}

/** A strong name for each form of the content (RFC 9110, 8.8.3). */
const etagOf = ({ etag }: KeptAnswer, encoding: Encoding) =>
  encoding === 'identity' ? `"${etag}"` : `"${etag}-${encoding}"`

/** Any form of the same content will do. */
const isKnown = (request: IncomingMessage, { etag }: KeptAnswer): boolean =>
  isKnownTag(
    header(request, 'if-none-match') ?? '',
    (tag) => /^"([\w-]{27})(?:-br|-gzip)?"$/.exec(tag)?.[1] === etag,
  )

function header(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name]
  return typeof value === 'string' ? value : undefined
}
