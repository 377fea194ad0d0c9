import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http'
import { apiDoors, type ApiDoors, type Heard } from '../../apiDoors'
import { send, type Answer } from './answer'
import { bodyOf } from './bodyOf'
import type { Handle } from './handle'
import { isFile, pathOf } from './kinds'

/**
 * Has the API answer by itself once Next has loaded it. Next's router, its request and its response
 * took longer than most answers: a refused question cost ten milliseconds, nine of them there
 * (docs/decisions/0046). Whatever is not plainly a request of the API's goes the way through Next.
 */
export function throughDoors(next: Handle, port: number): Handle {
  const withoutNext = (request: IncomingMessage) => {
    const door = isPlainly(request) ? doorFor(request) : undefined
    return door?.(request, `http://localhost:${port}${request.url}`)
  }
  const handle: Handle = async (request, response) => {
    const answer = await withoutNext(request)
    return answer === undefined ? next(request, response) : send(request, response, answer)
  }
  return Object.assign(handle, { withoutNext })
}

/** Next tells a HEAD from a GET, and reads and sends files bit by bit. */
function isPlainly({ method = '', url = '/', headers }: IncomingMessage): boolean {
  const path = pathOf(url)
  return (
    methods.includes(method) &&
    plain.test(path) &&
    !isFile(url) &&
    Number(headers['content-length'] ?? 0) <= largest
  )
}

const methods = ['DELETE', 'GET', 'PATCH', 'POST', 'PUT']
/** No other spelling of a path: Next sends each to where it belongs. */
const plain = /^\/api(\/[\w-]+)+$/
/** In bytes, of what is held in memory whole. */
const largest = 100_000

/** Next names its requests by the machine itself and its port, whatever name they came by. */
type Door = (request: IncomingMessage, name: string) => Promise<Answer>

function doorFor({ url = '/' }: IncomingMessage): Door | undefined {
  const { graphql, rest } = apiDoors()
  if (pathOf(url) === '/api/graphql') return graphql && throughGraphQL(graphql)
  return rest && throughRest(rest)
}

const throughGraphQL =
  (door: ApiDoors['graphql']): Door =>
  async (request, name) => {
    const { method = 'GET' } = request
    const sent = method === 'GET' ? '' : asText.decode(await bodyOf(request))
    const made = () => new Request(name, { method, headers: headersOf(request) })
    return told(async () => {
      const { status, headers, body } = await door(heard(request), sent, made)
      return { status, headers: plainly(headers), body: Buffer.from(body) }
    })
  }

const heard = ({ method = 'GET', url = '/', headers }: IncomingMessage): Heard => ({
  method,
  url,
  headers: { get: (name) => headers[name.toLowerCase()]?.toString() ?? null },
})

const asText = new TextDecoder()

const throughRest =
  (door: ApiDoors['rest']): Door =>
  async (request, name) => {
    const { method = 'GET', url = '/' } = request
    // A body that does not say how large it is has been refused before.
    const body = method === 'GET' ? null : new Uint8Array(await bodyOf(request))
    const asked = new Request(name, { method, headers: headersOf(request), body })
    return told(async () => {
      const answer = await door(asked, pathOf(url).split('/').slice(2))
      const body = Buffer.from(await answer.arrayBuffer())
      return { status: answer.status, headers: plainly(answer.headers), body }
    })
  }

function headersOf({ headers }: IncomingMessage): [string, string][] {
  return Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
  )
}

/** Each cookie is a header of its own. */
function plainly(headers: Headers): OutgoingHttpHeaders {
  const cookies = headers.getSetCookie()
  return {
    ...Object.fromEntries(headers),
    ...(cookies.length > 0 && { 'set-cookie': cookies }),
  }
}

/** A fault is told once here; what is said of it is the business of whoever sends it. */
async function told(answering: () => Promise<Answer>): Promise<Answer> {
  try {
    return await answering()
  } catch (error) {
    console.error(error)
    return { status: 500, headers: {}, body: Buffer.alloc(0) }
  }
}
