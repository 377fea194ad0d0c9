import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { Client } from 'pg'
import { handleEndpoints, type Payload } from 'payload'
import { afterAll, onTestFinished, vi } from 'vitest'
import { freshDatabase } from '../support/database'
import { at } from '../support/json'
import { temporaryFolder } from '../support/postgres'

/** What the demo shows is kept here. */
const folder = temporaryFolder()
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Payload, silent, on a database of the file's own. Ask once in a file: Payload stays open. */
export async function openPayload(template: 'empty' | 'seeded'): Promise<Payload> {
  const { url } = await freshDatabase(template)
  vi.stubEnv('DATABASE_URL', url)
  vi.stubEnv('DATA_DIR', folder)
  const { default: config } = await import('@payload-config')
  const { getPayload } = await import('payload')
  const payload = await getPayload({ config })
  payload.logger.level = 'silent'
  return payload
}

/** Who comes in with that password: the role, or `refused`. */
export async function logIn(email: string, password: string): Promise<unknown> {
  const { default: config } = await import('@payload-config')
  const request = new Request(`${(await config).serverURL}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  const answer = await handleEndpoints({ config, request })
  return answer.status === 200 ? at(await answer.json(), 'user', 'role') : 'refused'
}

/** One line for each table: its name, its number of rows and a mark of all that stands in them. */
export async function contents(query: Ask): Promise<readonly string[]> {
  const tables = await query(
    "select tablename as value from pg_tables where schemaname = 'public' order by 1",
  )
  const lines: string[] = []
  for (const table of tables) {
    const [line] = await query(
      `select count(*) || ' ' || md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as value from "${table}" t`,
    )
    lines.push(`${table} ${line}`)
  }
  return lines
}

/** Asks for one column named `value`. */
export type Ask = (statement: string) => Promise<readonly string[]>

export function asking(payload: Payload): Ask {
  return async (statement) => valuesOf(await payload.db.pool.query(statement))
}

/** A connection apart from Payload's, closed when the test is over. */
export async function connect(url: string): Promise<Ask> {
  const client = new Client({ connectionString: url })
  await client.connect()
  onTestFinished(() => client.end())
  return async (statement) => valuesOf(await client.query(statement))
}

/** Runs a task as the server does, on the database at `url`. */
export function startTask(
  url: string,
  args: readonly string[],
  input = '',
  settings: Readonly<Record<string, string>> = {},
) {
  const child = spawn(process.execPath, ['--conditions=production', '.build/tasks.mjs', ...args], {
    // oxlint-disable-next-line node/no-process-env -- handed on, not read
    env: { ...process.env, DATABASE_URL: url, ...settings },
    stdio: 'pipe',
  })
  child.stdin.end(input)
  let [output, faults] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (faults += chunk.toString()))
  const ended = new Promise<{ code: number | null; output: string; faults: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, output, faults }))
  })
  return { ended, kill: () => child.kill('SIGKILL') }
}

function valuesOf({ rows }: { rows: { value?: unknown }[] }): readonly string[] {
  return rows.map(({ value }) => String(value))
}
