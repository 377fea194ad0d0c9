import type { IncomingMessage, ServerResponse } from 'node:http'
import { kindOf } from './kinds'
import { localeOf, plainPage } from './plainPage'
import type { Problem } from './plainWords'
import type { Refusal } from './refusal'
import { dataPolicy, publicPolicy } from './headers'

/** Refuses a request in words, and ends its connection, as its body will not be read. */
export function refuse(request: IncomingMessage, response: ServerResponse, status: Refusal): void {
  const url = request.url ?? '/'
  response.setHeader('Connection', 'close')
  response.setHeader('Cache-Control', 'no-store')
  if (kindOf(url) === 'api') {
    response.setHeader('Content-Security-Policy', dataPolicy)
    response.writeHead(status, { 'Content-Type': 'application/json' })
    response.end(JSON.stringify({ errors: [{ message: sentences[status] }] }))
    return
  }
  const page = plainPage({ problem: problems[status], locale: localeOf(url) })
  response.setHeader('Content-Security-Policy', publicPolicy)
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' })
  response.end(request.method === 'HEAD' ? undefined : page)
}

const problems = {
  400: 'malformed',
  403: 'refused',
  405: 'refused',
  411: 'refused',
  413: 'tooLarge',
  415: 'refused',
} satisfies Record<Refusal, Problem>

const sentences = {
  400: 'The address is malformed.',
  403: 'This may not be sent from another site.',
  405: 'This method is not allowed here.',
  411: 'The length of the body must be given.',
  413: 'The body is too large.',
  415: 'This kind of body is not taken here.',
} satisfies Record<Refusal, string>
