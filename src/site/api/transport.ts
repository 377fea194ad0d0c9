import { headers } from 'next/headers'
import { apiDoors } from '@/apiDoors'

/**
 * The site's `fetch`: hands the request to the API in the same process. Of the visitor's own request
 * only her address goes along, by which tries are counted; no cookie and no authorization, so a page
 * shows what a stranger may read.
 */
export const transport: typeof fetch = async (input, init) => {
  const request = new Request(input, init)
  const address = (await headers()).get('x-forwarded-for')
  if (address !== null) request.headers.set('x-forwarded-for', address)
  return (await graphql())(request)
}

/**
 * Likewise with the log-in of whoever asks, as her browser sent it: for staff's preview, which no
 * cache ever sees. The API decides what she may read.
 */
export const viewersTransport: typeof fetch = async (input, init) => {
  const request = new Request(input, init)
  const own = await headers()
  for (const name of ['cookie', 'origin', 'sec-fetch-site', 'x-forwarded-for']) {
    const value = own.get(name)
    if (value !== null) request.headers.set(name, value)
  }
  return (await graphql())(request)
}

/**
 * The API as its own route has loaded it, which a start does first. Bundled with the pages it would
 * be loaded a second time, with Payload's settings and its schema; so it is only where the door is
 * not open, as while somebody develops.
 */
async function graphql(): Promise<(request: Request) => Promise<Response>> {
  const { graphql: door } = apiDoors()
  if (door === undefined) return (await import('@/graphql/handler')).handleGraphQL
  return async (request) => {
    const { body, ...rest } = await door(request, await request.text(), () => request)
    return new Response(body, rest)
  }
}
