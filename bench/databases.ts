import { spawnSync } from 'node:child_process'
import { Client } from 'pg'
import { productRows, stockRows } from './rows'

/** Makes a database of that name beside the one that the address names. @returns its address */
async function make(admin: string, name: string): Promise<string> {
  await query(admin, [`create database ${name}`])
  const url = new URL(admin)
  url.pathname = `/${name}`
  return url.href
}

/** The product's own database: its migrations, the programme's facts, one account, and the rows. */
export async function productDatabase(admin: string, rows: number): Promise<string> {
  const url = await make(admin, `product_${rows}`)
  task(url, ['prepare'])
  task(url, ['account', 'create', '--role', 'coordinator', '--email', email, '--password-stdin'])
  // The rules are not what is measured here; as its owner the bench may write past them.
  await query(url, [
    'set session_replication_role = replica',
    ...productRows(rows),
    'select renew_row_counts(0)',
    'analyze',
  ])
  return url
}

/** Payload's own tables as it makes them, with the two indexes that its lists need, and the same rows. */
export async function stockDatabase(admin: string, rows: number): Promise<string> {
  const url = await make(admin, `stock_${rows}`)
  run(['--conditions=production', '--import', 'tsx', 'bench/stock.ts'], url, {
    FILL: '1',
    // Only there does Payload make its tables without migrations.
    NODE_ENV: 'development',
  })
  await query(url, [...stockRows(rows), 'analyze'])
  return url
}

export const email = 'bench@example.org'
export const password = 'tolv grønne paraplyer'

const task = (url: string, args: readonly string[]) =>
  run(['--conditions=production', '.build/tasks.mjs', ...args], url, {})

function run(args: readonly string[], url: string, settings: Record<string, string>): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    input: password,
    env: {
      // oxlint-disable-next-line node/no-process-env -- handed on, not read
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: url,
      PAYLOAD_SECRET: secret,
      PORT: '1',
      ...settings,
    },
  })
  if (status !== 0) throw new Error(`${args.join(' ')}\n${stdout}\n${stderr}`)
}

export const secret = 'of the bench and of nothing else whatever'

async function query(url: string, statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
}

/** Lets PostgreSQL end what earlier work has left to do, so that it is not done beside the next. */
export async function bringToRest(url: string): Promise<void> {
  await query(url, ['vacuum (analyze)', 'checkpoint'])
}

/** How many rows a table holds. */
export async function countOf(url: string, table: string): Promise<number> {
  const client = new Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ count: string }>(`select count(*) from ${table}`)
  await client.end()
  return Number(rows[0]?.count)
}
