import config from '@payload-config'
import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { faultOf } from './soundQuestion'

/**
 * Answers one GraphQL request. The HTTP route and the public site's own client both come through
 * here, so the site has no door that a stranger lacks.
 */
export async function handleGraphQL(request: Request): Promise<Response> {
  // Payload would look for files in it; operations are JSON.
  const isForm = (request.headers.get('Content-Type') ?? '').includes('multipart/')
  const message = isForm ? 'The body is no JSON.' : faultOf(await request.clone().text())
  return message === undefined
    ? answer(request)
    : Response.json({ errors: [{ message, extensions: { statusCode: 400 } }] }, { status: 400 })
}

const answer: (request: Request) => Promise<Response> = GRAPHQL_POST(config)
