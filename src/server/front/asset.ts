import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Front } from './front'
import { send, type Answer } from './answer'
import { captured } from './capture'
import { finishPage, isHtml } from './finishPage'
import { publicPolicy } from './headers'

/** Styles and scripts of a build, which never change. A missing one is answered with a page. */
export async function answerAsset(
  { handle, settings }: Front,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (settings.NODE_ENV === 'development') return handle(request, response)
  const answer = isOfBuild(request) ? await captured(handle, request) : missing
  if (answer.status < 400 && !isHtml(answer)) return send(request, response, answer)
  response.setHeader('Content-Security-Policy', publicPolicy)
  response.setHeader('Cache-Control', 'no-store')
  send(request, response, finishPage(request, answer))
}

/** The framework has other addresses, none of which this product uses. */
function isOfBuild({ url = '' }: IncomingMessage): boolean {
  return url.startsWith('/_next/static/')
}

const missing: Answer = { status: 404, headers: {}, body: Buffer.alloc(0) }
