import { openApiDoor } from '@/apiDoors'
import config from '@payload-config'
import {
  REST_DELETE,
  REST_GET,
  REST_OPTIONS,
  REST_PATCH,
  REST_POST,
  REST_PUT,
} from '@payloadcms/next/routes'
import { unlessStrangersWait } from '../strangersWait'

const post = REST_POST(config)

const get = unlessStrangersWait(REST_GET(config))

export const GET = get
export const DELETE = unlessStrangersWait(REST_DELETE(config))
export const PATCH = unlessStrangersWait(REST_PATCH(config))
export const PUT = unlessStrangersWait(REST_PUT(config))
export const OPTIONS = REST_OPTIONS(config)

/** A question sent as POST is read before Payload minds its errors: a broken one would be a 500. */
export const POST = unlessStrangersWait(
  async (request: Request, args: Parameters<typeof post>[1]) => {
    try {
      return await post(request, args)
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
      return Response.json({ errors: [{ message: 'The body is no JSON.' }] }, { status: 400 })
    }
  },
)

/** What a GET would answer, without its body: Payload knows no HEAD, and would find nothing. */
export async function HEAD(
  { url, headers }: Request,
  args: Parameters<typeof post>[1],
): Promise<Response> {
  const answer = await get(new Request(url, { headers }), args)
  await answer.body?.cancel()
  return new Response(null, answer)
}

const byMethod = new Map([
  ['GET', GET],
  ['DELETE', DELETE],
  ['PATCH', PATCH],
  ['POST', POST],
  ['PUT', PUT],
])

openApiDoor('rest', (request, segments) => {
  const answer = byMethod.get(request.method) ?? GET
  return answer(request, { params: Promise.resolve({ slug: [...segments] }) })
})
