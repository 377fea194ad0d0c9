import { Client } from 'pg'
import { askedOnce } from '../askedOnce'

const patience = 2000

/**
 * Tells whether the database answers within two seconds. Where that time itself was noticed late,
 * this process had heard nothing meanwhile, and asks once more.
 */
export const reachability = (url: string): (() => Promise<boolean>) =>
  askedOnce(async () => {
    const begun = performance.now()
    if (await isReachable(url)) return true
    const wasDeaf = performance.now() - begun > patience + 250
    return wasDeaf && isReachable(url)
  })

async function isReachable(connectionString: string): Promise<boolean> {
  const client = new Client({
    connectionString,
    connectionTimeoutMillis: patience,
    query_timeout: patience,
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
