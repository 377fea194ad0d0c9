import { Client } from 'pg'
import type { Settings } from '../settings'
import { Fault } from '../fault'
import { codeOf } from './codeOf'
import { keptSecret } from './folder'
import { openEmbedded } from './postgres/embedded'

export type Database = {
  readonly url: string
  readonly secret: string
  /** Undefined for a PostgreSQL of the operator's own, which is not ours to stop. */
  readonly embedded:
    { readonly startedHere: boolean; readonly stop: () => Promise<void> } | undefined
}

/**
 * The PostgreSQL named by the settings, or the data folder's own, found or started.
 * @param meanwhile called when there is nothing to do but wait for one that starts
 * @throws Fault when it cannot be reached or is older than 15
 */
export async function openDatabase(settings: Settings, meanwhile?: () => void): Promise<Database> {
  const { DATABASE_URL, PAYLOAD_SECRET, DATA_DIR } = settings
  const secret = PAYLOAD_SECRET ?? keptSecret(DATA_DIR)
  if (DATABASE_URL !== undefined) {
    await checkReachable(DATABASE_URL)
    return { url: DATABASE_URL, secret, embedded: undefined }
  }
  const { url, ...embedded } = await openEmbedded(DATA_DIR, { meanwhile })
  return { url, secret, embedded }
}

/** @throws Fault for a version of PostgreSQL, as in `server_version_num`, that is too old */
export function checkVersion(version: number): void {
  if (version < 150_000)
    throw new Fault(
      `The database is PostgreSQL ${Math.floor(version / 10_000)}, and 15 or newer is needed: upgrade it, or leave DATABASE_URL out to use the embedded one.`,
    )
}

async function checkReachable(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ version: number }>(
      "select current_setting('server_version_num')::int as version",
    )
    checkVersion(rows[0]?.version ?? 0)
  } catch (error) {
    if (error instanceof Fault) throw error
    throw new Fault(unreachable(url, error), { cause: error })
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Never the address itself, which holds the password. */
function unreachable(url: string, error: unknown): string {
  const { hostname, port, pathname } = new URL(url)
  const where = `${hostname}:${port === '' ? 5432 : port}${pathname}`
  const reason = codeOf(error) ?? (error instanceof Error ? error.message : 'no answer')
  return `The database ${where} cannot be reached (${reason}): start it, or correct DATABASE_URL.`
}
