import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import compression from 'compression'
import type { Front } from './front'
import { adminPolicy, previewPolicy } from './headers'
import { keptByNobodyUnlessSaid } from './keptByNobody'
import { inTurn } from './inTurn'
import { isPreview } from './kinds'
import { answerPanelCall, isPanelCall } from './panelCall'

/** A screen is two hundred kilobytes of text, of which a telephone should wait for a seventh. */
const packed = compression()

/** Staff's screens run only the scripts that this answer names by its nonce. */
export async function answerAdmin(
  front: Front,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { handle, settings } = front
  if (settings.NODE_ENV !== 'development' && isPreview(request.url ?? '/')) {
    response.setHeader('Content-Security-Policy', previewPolicy)
    response.setHeader('X-Frame-Options', 'SAMEORIGIN')
    response.setHeader('Cache-Control', 'no-store')
    response.setHeader('X-Robots-Tag', 'noindex, nofollow')
    delete request.headers['content-security-policy']
    return inTurn(front, request, () => handle(request, response))
  }
  keptByNobodyUnlessSaid(response)
  const nonce = randomBytes(16).toString('base64')
  const policy = adminPolicy(nonce, settings.NODE_ENV === 'development')
  // Next takes the nonce from the request, so one that a visitor sends must never reach it.
  request.headers['content-security-policy'] = policy
  response.setHeader('Content-Security-Policy', policy)
  await new Promise<void>((resolve) => {
    packed(request, response, resolve)
  })
  await inTurn(front, request, () =>
    isPanelCall(request) ? answerPanelCall(front, request, response) : handle(request, response),
  )
}
