import type { IncomingMessage, ServerResponse } from 'node:http'
import { chooseLocale } from '../../domain/chooseLocale'
import { isPersonal } from './anonymous'
import { answerApi } from './api'
import { countAnyones, noteWork, sendWait } from './apiLimit'
import { addressOf, sendFound } from './found'
import { freeAddress, isDeed, isFreeQuestion } from './freeQuestion'
import { bodyOf } from './bodyOf'
import type { Front } from './front'
import { dataPolicy } from './headers'
import { wordsOf } from './swiftQuestion'

/** What is the same for everyone is answered from what is kept, all else by the API itself. */
export async function answerGraphQL(
  front: Front,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const address = keptFor(front, request)
  if (address !== undefined) return answerKept(front, request, response, address)
  if (!mayBeFree(front, request)) return answerApi(front, request, response)
  const body = (await bodyOf(request)).toString('utf8')
  const free = isDeed(body) ? undefined : addressOfFree(front, request, body)
  if (free === undefined) return answerApi(front, request, response)
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
  if (front.kept.given(address) !== undefined)
    return sendFound(front, request, response, await front.kept.ask(address))
  const wait = countAnyones(front, request)
  if (wait > 0) return sendWait(request, response, wait)
  const found = await noteWork(front, request, () => front.kept.ask(address))
  sendFound(front, request, response, found)
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
  if (settings.NODE_ENV === 'development' || isPersonal(request)) return false
  return isFreeQuestion(request)
}

/** To take a question apart costs more than to look it up. */
function addressOfFree(
  { addresses }: Front,
  request: IncomingMessage,
  body: string,
): string | undefined {
  const words = wordsOf(request, body)
  const before = addresses.get(words)
  if (before !== undefined) return before.address
  const acceptLanguage = request.headers['accept-language'] ?? null
  const language = chooseLocale({ remembered: undefined, acceptLanguage })
  const address = freeAddress({ body, language })
  if (address !== undefined)
    addresses.put(words, { address, size: 100 + words.length + address.length })
  return address
}
