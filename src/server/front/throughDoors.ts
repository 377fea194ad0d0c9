import type { IncomingMessage } from 'node:http'
import { apiDoor, type ApiDoor } from '../../apiDoors'
import { bodyOf } from './bodyOf'
import type { Handle } from './handle'
import { pathOf } from './kinds'

/**
 * Has the API answer by itself once Next has loaded it. Next's router, its request and its response
 * took longer than most answers: a refused question cost ten milliseconds, nine of them there
 * (docs/decisions/0046). Whatever is not plainly a request of the API's goes the way through Next.
 */
export function throughDoors(next: Handle, port: number): Handle {
  return async (request, response) => {
    const found = doorFor(request)
    if (found === undefined) return next(request, response)
    const { door, segments } = found
    const answer = await door(await webRequest(request, port), segments).catch(faultOf)
    for (const [name, value] of answer.headers) response.appendHeader(name, value)
    response.writeHead(answer.status)
    response.end(Buffer.from(await answer.arrayBuffer()))
  }
}

type Found = { readonly door: ApiDoor; readonly segments: readonly string[] }

/** Next tells a HEAD from a GET, and reads and sends files bit by bit. */
function doorFor({ method = '', url = '/', headers }: IncomingMessage): Found | undefined {
  const path = pathOf(url)
  if (!methods.includes(method) || !plain.test(path) || files.test(path)) return undefined
  if (Number(headers['content-length'] ?? 0) > largest) return undefined
  const segments = path.split('/').slice(2)
  const door = apiDoor(path === '/api/graphql' ? 'graphql' : 'rest')
  return door && { door, segments }
}

const methods = ['DELETE', 'GET', 'PATCH', 'POST', 'PUT']
/** No other spelling of a path: Next sends each to where it belongs. */
const plain = /^\/api(\/[\w-]+)+$/
/** In bytes, of what is held in memory whole. */
const largest = 100_000
const files = /^\/api\/[\w-]+\/file\//

/** Next names its requests by the machine itself and its port, whatever name they came by. */
async function webRequest(request: IncomingMessage, port: number): Promise<Request> {
  const { method = 'GET', url = '/' } = request
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers))
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined) headers.append(name, one)
  // A body that does not say how large it is has been refused before.
  const body = method === 'GET' ? null : new Uint8Array(await bodyOf(request))
  return new Request(`http://localhost:${port}${url}`, { method, headers, body })
}

/** Told once here; what is said of it is the business of whoever sends it. */
function faultOf(error: unknown): Response {
  console.error(error)
  return new Response(null, { status: 500 })
}
