import { Client } from 'pg'

/**
 * Tells whether the database answers within two seconds. Whoever asks meanwhile gets the same answer:
 * a hundred requests that wait are no reason for a hundred connections to what is slow already.
 */
export function reachability(url: string): () => Promise<boolean> {
  let asking: Promise<boolean> | undefined
  return () => {
    asking ??= isReachable(url).finally(() => {
      asking = undefined
    })
    return asking
  }
}

async function isReachable(connectionString: string): Promise<boolean> {
  const client = new Client({
    connectionString,
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
