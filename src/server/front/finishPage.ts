import type { IncomingMessage } from 'node:http'
import { without, type Answer } from './answer'
import { logFault } from './logFault'
import { pageStatus } from './pageStatus'
import { localeOf, plainPage, type FormSent, type Plain } from './plainPage'
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

/**
 * Makes of Next's answer the one that the public gets; an answer without a readable page gets ours.
 * @param form what she sent, to be given back where it could not be stored
 */
export function finishPage(request: IncomingMessage, answer: Answer, form?: FormSent): Answer {
  // Next forbids to keep any page; whether data may be kept, its own route says.
  const headers = without(answer.headers, isHtml(answer) ? [...dropped, 'cache-control'] : dropped)
  const problem = problemOf(answer, form !== undefined)
  if (problem === 'fault') return faultAnswer(request, answer, form)
  if (problem !== undefined) return inWords(request, { problem, status: answer.status, form })
  if (!isHtml(answer)) return { ...answer, headers }
  const { status, html } = pageStatus(stripScripts(answer.body.toString('utf8')))
  return { status: status ?? answer.status, headers, body: Buffer.from(html) }
}

/** Next's own page for an error is empty without script, and its refusals are bare text. */
function problemOf(answer: Answer, isForm: boolean): Problem | undefined {
  const { status } = answer
  if (status >= 500) return 'fault'
  if (status === 429 && isForm) return 'tooMany'
  if (status < 400 || (isHtml(answer) && !answer.body.includes('__next_error__'))) return undefined
  if (status === 404 || status === 410) return 'notFound'
  // Next knows a form's action no longer.
  if (status === 409) return 'formTooOld'
  return status === 413 ? 'tooLarge' : 'refused'
}

function faultAnswer(request: IncomingMessage, answer: Answer, form?: FormSent): Answer {
  return inWords(request, {
    problem: form === undefined ? 'fault' : 'notSaved',
    status: answer.status,
    reference: logFault(request, answer),
    form,
  })
}

/** A page of ours. */
export function inWords(
  { url = '/' }: IncomingMessage,
  { status, ...plain }: Omit<Plain, 'locale'> & { readonly status: number },
): Answer {
  return {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: Buffer.from(plainPage({ ...plain, locale: localeOf(url) })),
  }
}

/** A page that was asked for and is there, which is a visit. */
export function isShownPage(answer: Answer): boolean {
  return answer.status === 200 && isHtml(answer)
}

export function isHtml({ headers }: Answer): boolean {
  return String(headers['content-type']).startsWith('text/html')
}
