import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Front } from './front'
import { tallyPolicy } from './headers'
import { pathOf } from './kinds'
import { phoneFile } from './rollCall'
import { sendKept } from './sendKept'

/** The tally's script and worker. The worker may keep the pages of any language, wherever it lies itself. */
export async function answerTally(
  front: Front,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = pathOf(request.url ?? '/')
  const name = path === '/samtale/app.js' ? 'tally.js' : 'tally-worker.js'
  const kept = await phoneFile(front, { path, name, type: 'text/javascript; charset=utf-8' })
  response.setHeader('Service-Worker-Allowed', '/')
  // What a worker may reach, its own answer says and not the page's.
  response.setHeader('Content-Security-Policy', tallyPolicy)
  sendKept(request, response, kept, { 'cache-control': 'no-cache' })
}

/** The pages that run it: the tally behind her link, and the empty one that her phone keeps. */
export const isTally = (url: string): boolean =>
  /^\/[^/]+\/min-side\/(uden-net|[^/]+\/samtale)$/.test(pathOf(url))
