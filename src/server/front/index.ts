import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Front } from './front'
import { answerAdmin } from './admin'
import { answerApi } from './api'
import { answerAsset } from './asset'
import { answerHealth } from './health'
import { commonHeaders } from './headers'
import { kindOf } from './kinds'
import { answerPlainStyle } from './plainStyle'
import { answerPublic } from './publicPage'
import { refusal } from './refusal'
import { refuse } from './refuse'
import { forgetForwarding } from './forwarding'

/**
 * What every request meets first: it is refused if it is malformed or too large, and answered by
 * Next under the headers that its kind of address calls for.
 */
export function createFront(front: Front): RequestListener {
  return (request, response) => {
    answer(front, request, response).catch((error: unknown) => {
      console.error('A request could not be answered:', error)
      response.destroy()
    })
  }
}

async function answer(
  front: Front,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { settings } = front
  for (const [name, value] of commonHeaders(settings)) response.setHeader(name, value)
  if (!front.isReady()) response.setHeader('Connection', 'close')
  forgetForwarding(request, settings)
  const refused = refusal(request)
  if (refused !== undefined) return refuse(request, response, refused)
  const kind = kindOf(request.url ?? '/')
  if (kind === 'health') return answerHealth(front, request, response)
  if (kind === 'style') return answerPlainStyle(request, response)
  if (kind === 'asset') return answerAsset(front, request, response)
  if (kind === 'admin') return answerAdmin(front, request, response)
  if (kind === 'api') return answerApi(front, request, response)
  return answerPublic(front, request, response)
}
