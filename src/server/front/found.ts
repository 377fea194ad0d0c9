import type { IncomingMessage, ServerResponse } from 'node:http'
import { send } from './answer'
import type { Front } from './front'
import type { Found } from './kept'
import { keptAddress } from './keptAddress'
import { keptQuestion } from './question'
import { saidOf } from './said'
import { sendKept } from './sendKept'
import { keepHeaders } from './swift'

/** The address under which an answer to this one may be kept. To take one apart costs more than to answer it. */
export function addressOf({ addresses }: Front, url: string): string | undefined {
  const before = addresses.get(url)
  if (before !== undefined) return before.address
  const address = keptQuestion(url) ?? keptAddress(url)
  if (address !== undefined)
    addresses.put(url, { address, size: 100 + url.length + address.length })
  return address
}

/** Sends what was found, kept or drawn for this visitor alone. */
export function sendFound(
  front: Front,
  request: IncomingMessage,
  response: ServerResponse,
  found: Found,
): void {
  if (found.how !== 'none') {
    sendKept(request, response, found.kept, saidTo(request, found))
    if (found.how === 'hit') keepHeaders(front, request, response, found.kept)
    return
  }
  const { answer } = found.drawn
  send(request, response, {
    ...answer,
    headers: { ...answer.headers, 'cache-control': 'no-store' },
  })
}

/** Who asks by POST is between no caches. */
function saidTo({ method }: IncomingMessage, found: Parameters<typeof saidOf>[0]) {
  const said = saidOf(found)
  const byNobody = { 'cache-control': 'no-store', 'cdn-cache-control': 'no-store' }
  return method === 'POST' ? { ...said, ...byNobody } : said
}
