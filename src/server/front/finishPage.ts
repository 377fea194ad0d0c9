import type { IncomingMessage } from 'node:http'
import { without, type Answer } from './answer'
import { logFault } from './logFault'
import { pageStatus } from './pageStatus'
import { localeOf, plainPage } from './plainPage'
import type { Problem } from './plainWords'
import { stripScripts } from './stripScripts'

/** Next's headers that say nothing to a visitor, or will no longer be true. */
const dropped = [
  'content-length',
  'connection',
  'date',
  'etag',
  'keep-alive',
  'link',
  'transfer-encoding',
  'vary',
  'x-nextjs-cache',
  'x-nextjs-prerender',
  'x-nextjs-stale-time',
  'x-powered-by',
]

/** Makes of Next's answer the one that the public gets; an answer without a readable page gets ours. */
export function finishPage(request: IncomingMessage, answer: Answer): Answer {
  // Next forbids to keep any page; whether data may be kept, its own route says.
  const headers = without(answer.headers, isHtml(answer) ? [...dropped, 'cache-control'] : dropped)
  const problem = problemOf(answer)
  if (problem !== undefined) return inWords(request, answer, problem)
  if (!isHtml(answer)) return { ...answer, headers }
  const { status, html } = pageStatus(stripScripts(answer.body.toString('utf8')))
  return { status: status ?? answer.status, headers, body: Buffer.from(html) }
}

/** Next's own page for an error is empty without script, and its refusals are bare text. */
function problemOf(answer: Answer): Problem | undefined {
  const { status } = answer
  if (status >= 500) return 'fault'
  if (status < 400 || (isHtml(answer) && !answer.body.includes('__next_error__'))) return undefined
  if (status === 404 || status === 410) return 'notFound'
  // Next knows a form's action no longer.
  if (status === 409) return 'formTooOld'
  return status === 413 ? 'tooLarge' : 'refused'
}

function inWords(request: IncomingMessage, answer: Answer, problem: Problem): Answer {
  const reference = problem === 'fault' ? logFault(request, answer) : undefined
  return {
    status: answer.status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: Buffer.from(plainPage({ problem, locale: localeOf(request.url ?? '/'), reference })),
  }
}

export function isHtml({ headers }: Answer): boolean {
  return String(headers['content-type']).startsWith('text/html')
}
