import { Client } from 'pg'
import { askedOnce } from '../askedOnce'

/** Tells whether the database answers within two seconds. */
export const reachability = (url: string): (() => Promise<boolean>) =>
  askedOnce(() => isReachable(url))

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
