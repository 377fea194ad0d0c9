import { Client } from 'pg'

/**
 * Asks something on a connection of its own, which is ended after it.
 * @param patience milliseconds for the answer; for the connection it is two seconds
 * @throws what PostgreSQL answers
 */
export async function briefly(
  { url, patience }: Readonly<{ url: string; patience: number }>,
  work: (client: Client) => Promise<unknown>,
): Promise<void> {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: 2000,
    query_timeout: patience,
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await work(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}
