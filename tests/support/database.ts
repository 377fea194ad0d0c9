import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { inject } from 'vitest'

export type FreshDatabase = {
  readonly url: string
  /** Removes it once its connections have ended; what is still in use goes with the run. */
  readonly drop: () => Promise<void>
}

/**
 * A database of its own for a test file, a clone of a migrated template: `empty` of content, or
 * `seeded` with the programme's facts. Set it before Payload's config is first imported:
 * `vi.stubEnv('DATABASE_URL', url)`.
 */
export async function freshDatabase(
  template: 'empty' | 'seeded' = 'empty',
): Promise<FreshDatabase> {
  await dropAbandoned()
  const name = `${prefix}${process.pid}_${randomBytes(6).toString('hex')}`
  await run(`create database ${name} template ${template} strategy file_copy`)
  const url = new URL(inject('postgres'))
  url.pathname = `/${name}`
  return { url: url.href, drop: () => dropUnused(name) }
}

const prefix = 'test_'

/**
 * Never by force: Payload keeps a connection after its end, and cutting that fails the test. What is
 * still in use is dropped once its process is gone, and at the latest with the run.
 */
async function dropUnused(name: string): Promise<void> {
  const users = await run(`select 1 from pg_stat_activity where datname = '${name}'`)
  // Another worker may be dropping it too.
  if (users.length === 0) await run(`drop database if exists ${name}`).catch(() => undefined)
}

async function dropAbandoned(): Promise<void> {
  const databases = await run(`select datname from pg_database where datname like '${prefix}%'`)
  for (const { datname } of databases)
    if (!isAlive(Number(datname.split('_')[1]))) await dropUnused(datname)
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

async function run(statement: string): Promise<readonly { readonly datname: string }[]> {
  const client = new Client({ connectionString: inject('postgres') })
  await client.connect()
  try {
    return (await client.query<{ datname: string }>(statement)).rows
  } finally {
    await client.end()
  }
}
