import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Settings } from '../../settings'
import { lineOf } from '../../log'
import { isFromProxy } from './forwarding'
import { pathOf } from './kinds'

/** A name that a proxy of the operator's may have given; nothing that could mean more than a name. */
const harmless = /^[\w-]{8,64}$/

/** The name under which a request stands in the log, and is told to whoever asked. */
export function nameOf(request: IncomingMessage, settings: Settings): string {
  const given = request.headers['x-request-id']
  const isTaken =
    typeof given === 'string' && harmless.test(given) && isFromProxy(request, settings)
  return isTaken ? given : randomUUID()
}

/** Writes a line about each request once it is answered: never who asked, nor what was typed. */
export function noteAnswer(id: string, request: IncomingMessage, response: ServerResponse): void {
  const begun = performance.now()
  response.once('close', () => {
    const line = lineOf('info', [
      {
        request: id,
        method: request.method,
        route: pathOf(request.url ?? '/'),
        status: response.writableFinished ? response.statusCode : 'broken off',
        ms: Math.round(performance.now() - begun),
      },
    ])
    process.stdout.write(`${line}\n`)
  })
}
