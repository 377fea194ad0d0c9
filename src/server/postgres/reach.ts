import { realpathSync } from 'node:fs'
import { Client } from 'pg'
import { codeOf } from '../codeOf'
import { addressOf, type Note } from './note'

/**
 * - `yes`: the noted PostgreSQL answers and serves the noted files
 * - `soon`: it is starting up or shutting down
 * - `no`: nothing, or something else, answers there
 */
export type Answer = 'yes' | 'soon' | 'no'

/** Finds a PostgreSQL by speaking to it: a process number proves nothing after a crash. */
export async function reach(note: Note): Promise<Answer> {
  const client = new Client({
    connectionString: addressOf(note, 'postgres'),
    connectionTimeoutMillis: 3000,
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ data_directory: string }>('show data_directory')
    return rows[0]?.data_directory === realpathSync(note.cluster) ? 'yes' : 'no'
  } catch (error) {
    // 57P03: starting up or shutting down.
    return codeOf(error) === '57P03' ? 'soon' : 'no'
  } finally {
    await client.end().catch(() => undefined)
  }
}
