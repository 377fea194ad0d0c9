import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Front, Handle } from './front'
import { anonymous, siteCookies, withoutRouting } from './anonymous'
import { send, type Answer } from './answer'
import { captured } from './capture'
import { publicPolicy } from './headers'
import { logFault } from './logFault'
import { localeOf, plainPage } from './plainPage'
import { finishPage } from './finishPage'

/** Answers for what the public reads. A form passes as it came, a page is asked for as anyone would. */
export async function answerPublic(
  { handle, settings }: Front,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // Live reloading needs the framework's scripts; what a page is without them, a build shows.
  if (settings.NODE_ENV === 'development') return handle(request, response)
  response.setHeader('Content-Security-Policy', publicPolicy)
  delete request.headers['content-security-policy']
  const isForm = request.method === 'POST'
  const answer = await finished(
    handle,
    request,
    isForm ? withoutRouting(request) : anonymous(request),
  )
  if (isForm || siteCookies(request) !== '' || !mayBeKept(answer)) {
    response.setHeader('Cache-Control', 'no-store')
    return send(request, response, withoutCaching(answer))
  }
  sendKept(request, response, answer)
}

/** The page as the public gets it: the place where a cache of finished answers fits in. */
async function finished(
  handle: Handle,
  request: IncomingMessage,
  asked: IncomingMessage,
): Promise<Answer> {
  try {
    return finishPage(request, await captured(handle, asked))
  } catch (error) {
    console.error(error)
    const reference = logFault(request, { status: 500, body: Buffer.alloc(0) })
    const page = plainPage('fault', localeOf(request.url ?? '/'), reference)
    return {
      status: 500,
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: Buffer.from(page),
    }
  }
}

function mayBeKept({ status, headers }: Answer): boolean {
  return status === 200 && headers['set-cookie'] === undefined
}

function withoutCaching(answer: Answer): Answer {
  return { ...answer, headers: { ...answer.headers, 'cache-control': 'no-store' } }
}

function sendKept(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  const etag = `"${createHash('sha256').update(answer.body).digest('base64url').slice(0, 27)}"`
  const headers = { ...answer.headers, etag, 'cache-control': 'public, max-age=0, must-revalidate' }
  const known = request.headers['if-none-match']?.split(/,\s*/).includes(etag) === true
  send(request, response, known ? { ...answer, status: 304, headers } : { ...answer, headers })
}
