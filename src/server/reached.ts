import { Client } from 'pg'

/** Milliseconds. */
const patience = 2000

/**
 * A connection on which the database has answered within two seconds; undefined where it has not.
 * Where that time itself was noticed late, this process had heard nothing meanwhile, and asks once
 * more. Whoever gets a connection ends it.
 */
export async function reached(url: string): Promise<Client | undefined> {
  const begun = performance.now()
  const client = await answering(url)
  const wasDeaf = performance.now() - begun > patience + 250
  return client ?? (wasDeaf ? answering(url) : undefined)
}

async function answering(connectionString: string): Promise<Client | undefined> {
  const client = new Client({
    connectionString,
    connectionTimeoutMillis: patience,
    query_timeout: patience,
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('select 1')
    return client
  } catch {
    leave(client)
    return undefined
  }
}

/** Ends a connection, which may be broken already; nobody waits for its goodbye. */
export function leave(client: Client): void {
  void client.end().catch(() => undefined)
}
