import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Front } from './front'
import { asAnyone } from './anonymous'
import { send, type Answer } from './answer'
import { finished } from './finished'
import { sendKept } from './sendKept'
import { captured } from './capture'
import { finishPage, isHtml } from './finishPage'
import { dataPolicy, publicPolicy } from './headers'
import { pathOf } from './kinds'

/** Styles and scripts of a build, which never change. A missing one is answered with a page. */
export async function answerAsset(
  front: Front,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { handle, settings, assets } = front
  if (settings.NODE_ENV === 'development') return handle(request, response)
  const url = pathOf(request.url ?? '/')
  const kept = assets.get(url)
  if (kept !== undefined) return sendKept(request, response, kept, forEver)
  const answer = isOfBuild(url) ? await captured(handle, asAnyone(url, settings)) : missing
  if (answer.status !== 200 || isHtml(answer)) return sendMissing(request, response, answer)
  const done = await finished(answer, Date.now())
  assets.put(url, done)
  sendKept(request, response, done, forEver)
}

/** Their address holds the hash of what they are. */
const forEver = {
  'cache-control': 'public, max-age=31536000, immutable',
  'content-security-policy': dataPolicy,
}

/** The framework has other addresses, none of which this product uses. */
function isOfBuild(url: string): boolean {
  return /^\/_next\/static\/[\w./~-]+$/.test(url)
}

const missing: Answer = { status: 404, headers: {}, body: Buffer.alloc(0) }

function sendMissing(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  response.setHeader('Content-Security-Policy', publicPolicy)
  response.setHeader('Cache-Control', 'no-store')
  send(request, response, finishPage(request, answer))
}
