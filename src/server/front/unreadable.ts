import { ServerResponse, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Settings } from '../../settings'
import { codeOf } from '../codeOf'
import { commonHeaders, dataPolicy } from './headers'

/**
 * Refuses, under the headers of every other answer, what Node can read no request in, and ends its
 * connection. Into an answer that has begun nothing is written.
 */
export function refuseUnreadable(
  settings: Settings,
): (error: Error, socket: Readonly<Duplex>) => void {
  const headers = [
    ...commonHeaders(settings),
    ['Content-Security-Policy', dataPolicy],
    ['Cache-Control', 'no-store'],
    ['Content-Length', '0'],
    ['Connection', 'close'],
  ].map(([name, value]) => `${name}: ${value}\r\n`)
  return (error, socket) => {
    if (!socket.writable || isAnswering(socket)) {
      socket.destroy()
      return
    }
    const status = statuses.get(codeOf(error) ?? '') ?? 400
    const first = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n`
    // Whoever never ends her side would keep the connection.
    socket.end(`${first}${headers.join('')}\r\n`, () => socket.destroy())
  }
}

const statuses: ReadonlyMap<string, number> = new Map([
  ['ERR_HTTP_REQUEST_TIMEOUT', 408],
  ['HPE_CHUNK_EXTENSIONS_OVERFLOW', 413],
  ['HPE_HEADER_OVERFLOW', 431],
])

/** Node tells nobody which answer a connection is busy with, and keeps it there. */
function isAnswering(socket: Readonly<Duplex>): boolean {
  const answer: unknown = Reflect.get(socket, '_httpMessage')
  return answer instanceof ServerResponse && answer.headersSent
}
