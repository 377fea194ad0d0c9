import config from '@payload-config'
import { createPayloadRequest } from 'payload'

/**
 * Lets only accounts through where the server in front says that the strangers of this address have
 * asked enough for now. It is what knows their words, and says them instead of this answer.
 */
export function unlessStrangersWait<Args extends readonly unknown[]>(
  handler: (request: Request, ...args: Args) => Promise<Response>,
): (request: Request, ...args: Args) => Promise<Response> {
  return async (request, ...args) => {
    if (request.headers.get('x-strangers-wait') === null) return handler(request, ...args)
    const { user } = await createPayloadRequest({ canSetHeaders: true, config, request })
    return user === null ? new Response(null, { status: 429 }) : handler(request, ...args)
  }
}
