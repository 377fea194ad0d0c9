import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Front } from './front'
import { dataPolicy } from './headers'

/**
 * `/health/live`: the process answers, and under which name. `/health/ready`: it may be sent
 * visitors, as every part that it needs is in order and it is not stopping; which is not, is said.
 */
export async function answerHealth(
  front: Front,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const live = request.url?.startsWith('/health/live') === true
  const { good, body } = live
    ? { good: true, body: { status: 'live', instance: front.instance } }
    : await readiness(front)
  response.writeHead(good ? 200 : 503, {
    'Content-Type': 'application/json',
    'Cache-Control': 'no-store',
    'Content-Security-Policy': dataPolicy,
  })
  response.end(request.method === 'HEAD' ? undefined : JSON.stringify(body))
}

async function readiness({ isReady, isWarm, standing }: Front) {
  // Whoever asks while it stops is to send nobody more, whatever the parts are like.
  if (!isReady()) return { good: false, body: { status: 'stopping' } }
  if (!isWarm()) return { good: false, body: { status: 'starting' } }
  const parts = await standing()
  const good = Object.values(parts).every((part) => part === 'ok')
  return { good, body: { status: good ? 'ready' : 'not ready', parts } }
}
