import type { ServerResponse } from 'node:http'
import { lengthHeader } from '../../domain/keptFiles'

/**
 * Says how long a file is, or the part of one that is sent. Next leaves that out of what a route
 * answers, and iPhones play no film of which they are not told.
 */
export function tellLength(response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response)
  response.writeHead = (status: number, ...rest: unknown[]) => {
    const length = response.getHeader(lengthHeader)
    response.removeHeader(lengthHeader)
    if (length !== undefined) response.setHeader('Content-Length', length)
    Reflect.apply(writeHead, response, [status, ...rest])
    return response
  }
}
