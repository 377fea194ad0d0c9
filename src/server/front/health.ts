import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Front } from './front'

/**
 * `/health/live`: the process answers, and under which name. `/health/ready`: it may be sent
 * visitors, as its database answers and it is not stopping.
 */
export async function answerHealth(
  { isReady, isReachable, instance }: Front,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const live = request.url?.startsWith('/health/live') === true
  const good = live || (isReady() && (await isReachable()))
  response.writeHead(good ? 200 : 503, {
    'Content-Type': 'application/json',
    'Cache-Control': 'no-store',
  })
  const body = live ? { status: 'live', instance } : { status: good ? 'ready' : 'not ready' }
  response.end(request.method === 'HEAD' ? undefined : JSON.stringify(body))
}
