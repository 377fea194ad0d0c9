import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'

/** Where the product is: the same for everyone. */
const ofPlace = ['host', 'x-forwarded-host', 'x-forwarded-proto']
/** What a page of one visitor's may depend on. */
const ofVisitor = ['accept', 'accept-language', 'user-agent', 'x-forwarded-for']

/**
 * The request for a public page without what a log-in, a browser's router or a cache has added, and
 * without the visitor's connection. `alone` is as anyone at all would ask: nothing of this visitor
 * goes along, so that the answer is good for every other.
 */
export function anonymous(
  request: IncomingMessage,
  as: 'alone' | 'with the cookies of the site',
): IncomingMessage {
  const copy = new IncomingMessage(new Socket())
  copy.method = 'GET'
  copy.url = request.url
  const names = as === 'alone' ? ofPlace : [...ofPlace, ...ofVisitor]
  copy.headers = Object.fromEntries(
    names.flatMap((name) => {
      const value = request.headers[name]
      return value === undefined ? [] : [[name, value]]
    }),
  )
  const cookie = as === 'alone' ? '' : siteCookies(request)
  if (cookie !== '') copy.headers.cookie = cookie
  copy.push(null)
  return copy
}

/** Payload's, and Next's own; the prefix that binds a cookie to its host is the site's. */
const foreign = /^(payload-|__(?!Host-))/

/** A visitor's cookies of the public site. Log-ins and Next's previews are of no concern there. */
export function siteCookies(request: IncomingMessage): string {
  return (request.headers.cookie ?? '')
    .split(/;\s*/)
    .filter((cookie) => cookie !== '' && !foreign.test(cookie))
    .join('; ')
}

/** What would make Next take a form for something of its own; the site's forms are plain ones. */
export function withoutRouting(request: IncomingMessage): IncomingMessage {
  for (const name of Object.keys(request.headers))
    if (name === 'rsc' || name.startsWith('next-') || name.startsWith('x-nextjs-'))
      request.headers[name] = undefined
  return request
}
