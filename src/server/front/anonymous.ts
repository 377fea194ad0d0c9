import type { IncomingMessage } from 'node:http'
import type { Settings } from '../../settings'
import { asking } from './bodyOf'
import { freeQuestion } from './freeQuestion'
import { pathOf } from './kinds'

/** What a page of one visitor's may depend on. */
const ofVisitor = [
  'host',
  'accept',
  'accept-language',
  'user-agent',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
]

/** Next puts title and language links into the head for sure only if it is told a name. */
const unnamed = 'bydelsmodre'

/**
 * The request for one visitor's page: without what a log-in, a browser's router or a cache has added,
 * and without her connection.
 */
export function anonymous(request: IncomingMessage): IncomingMessage {
  const copy = asking({ method: 'GET', url: request.url })
  copy.headers = Object.fromEntries(
    ofVisitor.flatMap((name) => {
      const value = request.headers[name]
      return value === undefined ? [] : [[name, value]]
    }),
  )
  copy.headers['user-agent'] ??= unnamed
  const cookie = siteCookies(request)
  if (cookie !== '') copy.headers.cookie = cookie
  return copy
}

/**
 * The request for what is everyone's. Nothing of whoever happens to ask first goes along, not even
 * the name under which she reached the server, so that the answer is good for every other.
 */
export function asAnyone(address: string, { SERVER_URL }: Settings): IncomingMessage {
  const free = freeQuestion(address)
  const copy =
    free === undefined
      ? asking({ method: 'GET', url: address })
      : asking({ method: 'POST', url: pathOf(address) }, free.body)
  const { host, protocol } = new URL(SERVER_URL)
  copy.headers = {
    host,
    accept: '*/*',
    'user-agent': unnamed,
    'x-forwarded-proto': protocol.slice(0, -1),
    ...(free && {
      'accept-language': free.language,
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(free.body)),
    }),
  }
  return copy
}

/** Read by the address `/` only. */
const language = /^(__Host-)?sprog=/

/** Whether an answer may be this visitor's own: she is logged in, or has begun something here. */
export function isPersonal(request: IncomingMessage): boolean {
  return claimsAccount(request) || cookiesOf(request).some((one) => !language.test(one))
}

/** Whether a request says that an account sends it, which the API finds out. */
export const claimsAccount = ({ headers }: IncomingMessage): boolean =>
  headers.authorization !== undefined || /(^|;)\s*payload-token=/.test(headers.cookie ?? '')

/** A visitor's cookies of the public site. Log-ins and Next's previews are of no concern there. */
export function siteCookies(request: IncomingMessage): string {
  return cookiesOf(request).join('; ')
}

/**
 * Payload's, Next's own, and what statistics of the whole domain leave behind; the prefix that binds
 * a cookie to its host is the site's.
 */
const foreign = /^(payload-|_(?!_Host-))/

function cookiesOf(request: IncomingMessage): readonly string[] {
  return (request.headers.cookie ?? '')
    .split(/;\s*/)
    .filter((cookie) => cookie !== '' && !foreign.test(cookie))
}

/** What would make Next take a form for something of its own; the site's forms are plain ones. */
export function withoutRouting(request: IncomingMessage): IncomingMessage {
  for (const name of Object.keys(request.headers))
    if (name === 'rsc' || name.startsWith('next-') || name.startsWith('x-nextjs-'))
      request.headers[name] = undefined
  return request
}
