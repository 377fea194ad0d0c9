import type { IncomingMessage, ServerResponse } from 'node:http'
import { isPersonal } from './anonymous'
import { answerApi } from './api'
import { countQuestion, sendWait } from './apiLimit'
import { addressOf, sendFound } from './found'
import type { Front } from './front'
import { dataPolicy } from './headers'

/** What is the same for everyone is answered from what is kept, all else by the API itself. */
export async function answerGraphQL(
  front: Front,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const address = keptFor(front, request)
  if (address === undefined) return answerApi(front, request, response)
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
