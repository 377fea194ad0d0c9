import type { IncomingMessage, ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { asking, isPersonal } from './anonymous'
import { answerApi } from './api'
import { countQuestion, sendWait } from './apiLimit'
import { addressOf, sendFound } from './found'
import { freeAddress, isFreeQuestion } from './freeQuestion'
import type { Front } from './front'
import { dataPolicy } from './headers'

/** What is the same for everyone is answered from what is kept, all else by the API itself. */
export async function answerGraphQL(
  front: Front,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const address = keptFor(front, request)
  if (address !== undefined) return answerKept(front, request, response, address)
  if (!mayBeFree(front, request)) return answerApi(front, request, response)
  const body = await text(request)
  const free = addressOfFree(front, body)
  if (free === undefined) return answerApi(front, asking(request, body), response)
  return answerKept(front, request, response, free)
}

async function answerKept(
  front: Front,
  request: IncomingMessage,
  response: ServerResponse,
  address: string,
): Promise<void> {
  response.setHeader('Content-Security-Policy', dataPolicy)
  // What is kept costs nothing; whoever makes up variables has each drawn.
  if (front.kept.given(address) === undefined && countQuestion(front, request) !== 'may')
    return sendWait(request, response)
  sendFound(front, request, response, await front.kept.ask(address))
}

/** A question that is asked by its address, and by nobody in particular. */
function keptFor(front: Front, request: IncomingMessage): string | undefined {
  const { settings } = front
  const { method, url = '/' } = request
  if (settings.NODE_ENV === 'development' || (method !== 'GET' && method !== 'HEAD'))
    return undefined
  return isPersonal(request) ? undefined : addressOf(front, url)
}

/** A question in words, by nobody in particular. What it asks for stands in its body. */
function mayBeFree({ settings }: Front, request: IncomingMessage): boolean {
  const { method, url, headers } = request
  if (settings.NODE_ENV === 'development' || isPersonal(request)) return false
  return isFreeQuestion(method, url, headers['content-type'])
}

/** To take a question apart costs more than to look it up. */
function addressOfFree({ addresses }: Front, body: string): string | undefined {
  const before = addresses.get(body)
  if (before !== undefined) return before.address
  const address = freeAddress(body)
  if (address !== undefined)
    addresses.put(body, { address, size: 100 + body.length + address.length })
  return address
}
