import { Socket } from 'node:net'
import { Client } from 'pg'

/** Milliseconds, to be let in and to take leave. */
const door = 2000

/**
 * Asks something on a connection of its own, which is ended after it. Nobody waits for a database that
 * has gone without a word: neither for its answer nor, with that in hand, for its goodbye.
 * @param patience milliseconds for each answer; for the connection it is two seconds
 * @throws what PostgreSQL answers
 */
export async function briefly<Answer>(
  { url, patience }: Readonly<{ url: string; patience: number }>,
  work: (client: Client) => Promise<Answer>,
): Promise<Answer> {
  const socket = new Socket()
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: door,
    query_timeout: patience,
    stream: () => socket,
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return await work(client)
  } finally {
    const goodbye = setTimeout(() => socket.destroy(), door)
    await client.end().catch(() => undefined)
    clearTimeout(goodbye)
  }
}
