import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'

const kept = [
  'host',
  'accept',
  'accept-language',
  'user-agent',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
]

/**
 * The request for a public page as anyone would make it: without what a log-in, a browser's router
 * or a cache has added, and without the visitor's connection.
 */
export function anonymous(request: IncomingMessage): IncomingMessage {
  const copy = new IncomingMessage(new Socket())
  copy.method = 'GET'
  copy.url = request.url
  copy.headers = Object.fromEntries(
    kept.flatMap((name) => {
      const value = request.headers[name]
      return value === undefined ? [] : [[name, value]]
    }),
  )
  const cookie = siteCookies(request)
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
