import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { openFolder } from '../../src/server/folder'
import { freePort } from '../../src/server/postgres/launch'
import { openEmbedded } from '../../src/server/postgres/embedded'
import { runTask } from '../../src/server/task'
import { makeAccount, tokenOf } from './accounts'
import { openNet, type Net } from './net'
import { temporaryFolder } from './postgres'
import { startProduct, type Product } from './product'

export type Instance = {
  readonly url: string
  /** Its line to the database. */
  readonly line: Net
  /** Everything that it has written in its log, also before it was killed. */
  readonly said: () => string
  readonly kill: () => Promise<void>
  readonly start: () => Promise<void>
}

export type TwoInstances = {
  readonly instances: readonly [Instance, Instance]
  /** Asks the database past the product. */
  readonly ask: (sql: string, values?: readonly unknown[]) => Promise<readonly Row[]>
  /** Does what is due now, as a third worker beside the two. */
  readonly due: () => Promise<void>
  readonly token: string
  /** The data folders of the instances. */
  readonly homes: readonly string[]
  readonly end: () => Promise<void>
}

type Row = Readonly<Record<string, unknown>>

/** Two instances on one database, which each reaches by a line of its own, with the same uploaded files. */
export async function twoInstances(given: Readonly<Record<string, string>>): Promise<TwoInstances> {
  const [folder, files] = [temporaryFolder(), temporaryFolder()]
  openFolder(folder)
  const homes = [homeWith(files), homeWith(files), homeWith(files)] as const
  const postgres = await openEmbedded(folder, { durability: 'none' })
  const settings = {
    PAYLOAD_SECRET: 'of two instances that share one database',
    ...given,
  }
  const own = { ...settings, DATABASE_URL: postgres.url, DATA_DIR: homes[2] }
  const instances = [
    await startInstance({ ...settings, DATA_DIR: homes[0] }, postgres.url),
    await startInstance({ ...settings, DATA_DIR: homes[1] }, postgres.url),
  ] as const
  const ask = async (sql: string, values: readonly unknown[] = []) => {
    const client = new Client({ connectionString: postgres.url })
    await client.connect()
    try {
      return (await client.query<Row>(sql, [...values])).rows
    } finally {
      await client.end()
    }
  }
  const database = { url: postgres.url, secret: settings.PAYLOAD_SECRET, embedded: undefined }
  // oxlint-disable-next-line node/no-process-env -- handed on, not read
  const environment = { ...process.env, ...own }
  return {
    instances,
    ask,
    due: async () => {
      await runTask(process.cwd(), ['due'], database, environment)
    },
    homes: homes.slice(0, 2),
    token: await tokenOf(instances[0].url, await makeAccount('coordinator', own)),
    end: async () => {
      await Promise.all(instances.map(({ kill }) => kill()))
      for (const { line } of instances) line.end()
      await postgres.stop()
      for (const one of [folder, files, ...homes]) rmSync(one, { recursive: true, force: true })
    },
  }
}

/** A data folder is one server's; the uploads in it are shared, as on a disk of several machines. */
function homeWith(files: string): string {
  const home = temporaryFolder()
  openFolder(home)
  for (const kept of ['media', 'films']) {
    mkdirSync(join(files, kept), { recursive: true })
    symlinkSync(join(files, kept), join(home, kept))
  }
  return home
}

async function startInstance(
  settings: Readonly<Record<string, string>>,
  database: string,
): Promise<Instance> {
  const line = await openNet()
  line.lead(database)
  const address = new URL(database)
  address.host = new URL(line.url).host
  const PORT = String(await freePort())
  const begin = () => startProduct({ settings: { ...settings, PORT, DATABASE_URL: address.href } })
  let product: Product = await begin()
  let before = ''
  return {
    url: product.url,
    line,
    said: () => before + product.output(),
    kill: async () => {
      await product.end('SIGKILL')
    },
    start: async () => {
      before += product.output()
      product = await begin()
    },
  }
}
