import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { heardSignIns } from '../../domain/signInCookies'
import { underRequest } from '../../requestId'
import type { Settings } from '../../settings'
import type { Front, FrontOptions } from './front'
import { answerAdmin } from './admin'
import { asAnyone } from './anonymous'
import { answerApi } from './api'
import { answerAsset } from './asset'
import { drawn } from './drawn'
import { answerHealth } from './health'
import { answerGraphQL } from './graphql'
import { commonHeaders } from './headers'
import { KeptAnswers } from './kept'
import { kindOf } from './kinds'
import { answerPlainStyle } from './plainStyle'
import { answerPublic } from './publicPage'
import { nameOf, noteAnswer } from './named'
import { isQuestion } from './question'
import { answerRollCall } from './rollCall'
import { answerTally } from './tally'
import { refusal } from './refusal'
import { refuse } from './refuse'
import { forgetForwarding } from './forwarding'
import { Store } from './store'
import { answerSwiftly } from './swift'
import { answerWordsSwiftly, mayBeAskedAgain } from './swiftQuestion'

/**
 * What every request meets first: it is refused if it is malformed or too large, and answered by
 * Next under the headers that its kind of address calls for.
 */
export function createFront({ listening, ...options }: FrontOptions): RequestListener {
  const draw = (address: string) => drawn(options, asAnyone(address, options.settings))
  const kept = new KeptAnswers({ draw, listening })
  const front: Front = {
    ...options,
    kept,
    addresses: new Store(roomForAddresses),
    headers: new WeakMap(),
    assets: new Store(roomForAssets),
  }
  const { settings } = options
  return (request, response) => {
    const id = nameOf(request, settings)
    hearSignIns(request, settings)
    if (settings.REQUEST_LOG) noteAnswer(id, request, response)
    if (answerSwiftly(front, id, { request, response })) return
    if (!mayBeAskedAgain(front, request)) return answerAtLength(front, id, { request, response })
    answerWordsSwiftly(front, id, { request, response }).then(
      (isAnswered) => {
        if (!isAnswered) answerAtLength(front, id, { request, response })
      },
      () => response.destroy(),
    )
  }
}

/** Everything behind here looks for log-ins under one name. */
function hearSignIns({ headers }: IncomingMessage, { SERVER_URL }: Settings): void {
  const { cookie } = headers
  if (cookie !== undefined && SERVER_URL.startsWith('https:')) headers.cookie = heardSignIns(cookie)
}

function answerAtLength(
  front: Front,
  id: string,
  { request, response }: { readonly request: IncomingMessage; readonly response: ServerResponse },
): void {
  response.setHeader('X-Request-Id', id)
  underRequest(id, () => {
    answer(front, request, response).catch((error: unknown) => {
      // Whoever leaves in the midst of sending a form is no fault.
      if (request.complete) console.error('A request could not be answered:', error)
      response.destroy()
    })
  })
}

/** Bytes: a build's styles and scripts, the admin's too, in every encoding. */
const roomForAssets = 16_000_000
/** Bytes: what is asked for is spelt in few ways, and what strangers make up must not fill the memory. */
const roomForAddresses = 2_000_000

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
  if (kind === 'rollCall') return answerRollCall(front, request, response)
  if (kind === 'tally') return answerTally(front, request, response)
  if (kind === 'admin') return answerAdmin(front, request, response)
  if (isQuestion(request.url ?? '/')) return answerGraphQL(front, request, response)
  if (kind === 'api') return answerApi(front, request, response)
  return answerPublic(front, request, response)
}
