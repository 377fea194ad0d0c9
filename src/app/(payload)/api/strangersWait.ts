import type { Heard } from '@/apiDoors'
import { strangersWait } from '@/domain/betweenParts'
import { largestForm } from '@/domain/keptFiles'
import config from '@payload-config'
import { createPayloadRequest } from 'payload'

/**
 * Whether a request has to wait: the server in front says that the strangers of this address have
 * asked enough for now, and no account asks. It is what knows their words, and says them instead of
 * the answer, whose status is 429.
 */
export async function hasToWait(heard: Heard, made: () => Request): Promise<boolean> {
  return haveToWait(heard) && (await strangerIn(made())) !== undefined
}

/**
 * Answers nobody who has to wait, and takes no file from a stranger: she is told so before it is read,
 * or a few of them would fill the memory.
 */
export function unlessStrangersWait<Args extends readonly unknown[]>(
  handler: (request: Request, ...args: Args) => Promise<Response>,
): (request: Request, ...args: Args) => Promise<Response> {
  return async (request, ...args) => {
    const waits = haveToWait(request)
    const stranger = waits || isFile(request) ? await strangerIn(request) : undefined
    if (stranger === undefined) return handler(request, ...args)
    if (waits) return new Response(null, { status: 429 })
    const message = stranger.t('error:notAllowedToPerformAction')
    return Response.json({ errors: [{ message }] }, { status: 403 })
  }
}

const haveToWait = ({ headers }: Heard) => headers.get(strangersWait) !== null

const isFile = ({ headers }: Heard) => Number(headers.get('content-length') ?? 0) > largestForm

/** Who asks, unless an account does. */
async function strangerIn(request: Request) {
  const asking = await createPayloadRequest({ canSetHeaders: true, config, request })
  return asking.user === null ? asking : undefined
}
