import type { ServerResponse } from 'node:http'

/**
 * What says nothing of how long it may be kept is kept by nobody. Next sets no header that is already
 * there, so this one is set when its own are known.
 */
export function keptByNobodyUnlessSaid(response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response)
  response.writeHead = (status: number, ...rest: unknown[]) => {
    if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'no-store')
    Reflect.apply(writeHead, response, [status, ...rest])
    return response
  }
}
