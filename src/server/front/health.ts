import type { IncomingMessage, ServerResponse } from 'node:http'
import { Client } from 'pg'
import type { Front } from './front'

/**
 * `/health/live`: the process answers, and under which name. `/health/ready`: it may be sent
 * visitors, as its database answers and it is not stopping.
 */
export async function answerHealth(
  { isReady, databaseUrl, instance }: Front,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const live = request.url?.startsWith('/health/live') === true
  const good = live || (isReady() && (await answers(databaseUrl)))
  response.writeHead(good ? 200 : 503, {
    'Content-Type': 'application/json',
    'Cache-Control': 'no-store',
  })
  const body = live ? { status: 'live', instance } : { status: good ? 'ready' : 'not ready' }
  response.end(request.method === 'HEAD' ? undefined : JSON.stringify(body))
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: 2000,
    query_timeout: 2000,
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}
