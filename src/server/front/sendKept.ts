import type { IncomingMessage, ServerResponse } from 'node:http'
import { send } from './answer'
import { chooseEncoding, type Encoding } from './encodings'
import type { KeptAnswer } from './kept'

/**
 * Browsers ask each time, which costs a 304; a cache of the operator's in between may answer for half
 * a minute, and for another half while it asks. So what is withdrawn is gone within a minute there.
 */
const policy = 'public, max-age=0, s-maxage=30, stale-while-revalidate=30, must-revalidate'

/** While the database is away: nobody else shall keep what may no longer be true. */
const stalePolicy = 'public, max-age=0, must-revalidate, no-transform'

/** Sends a kept answer in the encoding that the visitor understands, or says that she has it already. */
export function sendKept(
  request: IncomingMessage,
  response: ServerResponse,
  kept: KeptAnswer,
  isStale = false,
): void {
  const { answer, bodies } = kept
  const encoding = chooseEncoding(header(request, 'accept-encoding'))
  const headers = {
    ...answer.headers,
    etag: etagOf(kept, encoding),
    vary: 'Accept-Encoding',
    'cache-control': isStale ? stalePolicy : policy,
    ...(isStale ? { warning: '110 - "Response is Stale"' } : {}),
    ...(encoding === 'identity' || bodies[encoding] === bodies.identity
      ? {}
      : { 'content-encoding': encoding }),
  }
  if (answer.status === 200 && isKnown(request, kept))
    return send(request, response, { ...answer, status: 304, headers })
  send(request, response, { ...answer, headers, body: bodies[encoding] })
}

/** A strong name for each form of the content (RFC 9110, 8.8.3). */
const etagOf = ({ etag }: KeptAnswer, encoding: Encoding) =>
  encoding === 'identity' ? `"${etag}"` : `"${etag}-${encoding}"`

function isKnown(request: IncomingMessage, { etag }: KeptAnswer): boolean {
  const known = header(request, 'if-none-match') ?? ''
  return known.split(/\s*,\s*/).some((one) => /^(W\/)?"([\w-]{27})/.exec(one)?.[2] === etag)
}

function header(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name]
  return typeof value === 'string' ? value : undefined
}
