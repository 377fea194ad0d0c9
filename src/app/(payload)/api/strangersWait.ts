import type { Heard } from '@/apiDoors'
import config from '@payload-config'
import { createPayloadRequest } from 'payload'

/**
 * Whether a request has to wait: the server in front says that the strangers of this address have
 * asked enough for now, and no account asks. It is what knows their words, and says them instead of
 * the answer, whose status is 429.
 */
export async function hasToWait({ headers }: Heard, made: () => Request): Promise<boolean> {
  if (headers.get('x-strangers-wait') === null) return false
  const { user } = await createPayloadRequest({ canSetHeaders: true, config, request: made() })
  return user === null
}

/** Answers nobody who has to wait. */
export function unlessStrangersWait<Args extends readonly unknown[]>(
  handler: (request: Request, ...args: Args) => Promise<Response>,
): (request: Request, ...args: Args) => Promise<Response> {
  return async (request, ...args) =>
    (await hasToWait(request, () => request))
      ? new Response(null, { status: 429 })
      : handler(request, ...args)
}
