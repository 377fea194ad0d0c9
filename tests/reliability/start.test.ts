import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkVersion } from '../../src/server/database'
import { openEmbedded } from '../../src/server/postgres/embedded'
import { openFolder } from '../../src/server/folder'
import { freePort } from '../../src/server/postgres/launch'
import { ask, noteOf, postgresPid } from '../support/cluster'
import { startPostgres, temporaryFolder } from '../support/postgres'
import { runProduct, startProduct, type Ended, type Product } from '../support/product'

const secret = 'of the tests and of nothing else whatever'

describe('while the product runs', () => {
  const DATA_DIR = temporaryFolder()
  let product: Product
  beforeAll(async () => {
    product = await startProduct({ settings: { DATA_DIR } })
  })
  afterAll(async () => {
    await product.end()
    rmSync(DATA_DIR, { recursive: true, force: true })
  })

  it('has said where to go and how to become the first administrator', () => {
    expect(product.output()).toContain(`${product.url}/admin`)
    expect(product.output()).toContain(
      'npm run account -- create --role admin --email you@example.org',
    )
  })

  it('a second start on its data folder says where it is, and leaves it alone', async () => {
    const { code, output } = await endOf({ DATA_DIR })
    expect(code).toBe(1)
    expect(output).toBe(
      `The product is already running at ${product.url} on the data folder ${DATA_DIR}: use that, stop it first, or set DATA_DIR and PORT to others.\n`,
    )
    await expect
      .poll(async () => (await fetch(`${product.url}/health/ready`)).status, { timeout: 60_000 })
      .toBe(200)
  })

  it('another start on its port says which to try', async () => {
    const PORT = new URL(product.url).port
    const { code, output } = await endOf({ PORT })
    expect({ code, output }).toEqual({
      code: 1,
      output: `Port ${PORT} is in use by another program: stop that, or set PORT to a free one, such as PORT=${Number(PORT) + 1} npm start.\n`,
    })
  })

  it('what is kept of how many women there are is counted anew, now and then and at each start', async () => {
    const wrong = (lines: number) =>
      ask(
        DATA_DIR,
        `INSERT INTO row_counts SELECT 'applicants', 1 FROM generate_series(1, ${lines})`,
      )
    const kept = () =>
      ask(
        DATA_DIR,
        'SELECT counted, sum(change)::int AS kept FROM row_counts GROUP BY 1 ORDER BY 1',
      )
    const right = [
      { counted: 'applicants', kept: 0 },
      { counted: 'stories', kept: 0 },
    ]
    expect(await kept()).toEqual(right)
    await wrong(64)
    await expect.poll(kept, { timeout: 60_000 }).toEqual(right)
    await wrong(1)
    const work = await runProduct({ command: 'account', args: ['list'], settings: { DATA_DIR } })
    await work.ended
    expect(await kept()).toEqual(right)
  })

  it('work from the command line uses its database and leaves it running', async () => {
    const before = postgresPid(DATA_DIR)
    const work = await runProduct({ command: 'account', args: ['list'], settings: { DATA_DIR } })
    expect((await work.ended).code).toBe(0)
    expect(postgresPid(DATA_DIR)).toBe(before)
    await expect
      .poll(async () => (await fetch(`${product.url}/health/ready`)).status, { timeout: 60_000 })
      .toBe(200)
  })
})

describe('what is wrong is said in one sentence, with exit code 1', () => {
  it('all settings at once', async () => {
    const { code, output } = await endOf({
      PORT: '0',
      SERVER_URL: 'x',
      DATABASE_URL: 'postgres://h/d',
    })
    expect(code).toBe(1)
    expect(output.trim().split('\n')).toEqual([
      'PORT must be a whole number from 1 to 65535.',
      'SERVER_URL must be an http or https address without a path, such as https://example.org.',
      'PAYLOAD_SECRET is needed with DATABASE_URL: at least 32 bytes, the same on every instance.',
    ])
  })

  it('a data folder that cannot be', async () => {
    const file = temporaryFolder()
    writeFileSync(file, '')
    const DATA_DIR = join(file, 'data')
    const { code, output } = await endOf({ DATA_DIR })
    expect(code).toBe(1)
    expect(output).toBe(
      `The data folder ${DATA_DIR} cannot be written (ENOTDIR): give this user the right to, or set DATA_DIR to another folder.\n`,
    )
    rmSync(file)
  })

  it('a database that does not answer, without its password', async () => {
    const port = await freePort()
    const DATABASE_URL = `postgres://someone:hidden@127.0.0.1:${port}/name`
    const { code, output } = await endOf({ DATABASE_URL, PAYLOAD_SECRET: secret })
    expect(code).toBe(1)
    expect(output).toBe(
      `The database 127.0.0.1:${port}/name cannot be reached (ECONNREFUSED): start it, or correct DATABASE_URL.\n`,
    )
  })

  it('a database that is too old', () => {
    expect(() => checkVersion(149_999)).toThrow('The database is PostgreSQL 14, and 15 or newer')
    expect(() => checkVersion(150_000)).not.toThrow()
  })

  it('a Node that is too old, before anything else is read', () => {
    const older = (version: string) =>
      `data:text/javascript,Object.defineProperty(process, 'versions', { value: { node: '${version}' } })`
    const run = (version: string) =>
      spawnSync(
        process.execPath,
        ['--import', older(version), 'src/server/bootstrap.mjs', 'nothing'],
        {
          encoding: 'utf8',
        },
      )
    for (const version of ['18.20.4', '20.18.3', '4.0.0']) {
      const { status, stderr } = run(version)
      expect(status).toBe(1)
      expect(stderr).toBe(
        `Node 20.19 or newer is needed and this is Node ${version}: install a newer one from https://nodejs.org and give the command again.\n`,
      )
    }
    expect(run('20.19.0').stderr).toMatch(/^There is no command nothing/)
  })

  it('a database whose files are gone is not begun anew', async () => {
    const DATA_DIR = temporaryFolder()
    openFolder(DATA_DIR)
    const postgres = await openEmbedded(DATA_DIR)
    await postgres.stop()
    rmSync(noteOf(DATA_DIR).cluster, { recursive: true })
    const { code, output } = await endOf({ DATA_DIR })
    expect(code).toBe(1)
    expect(output).toMatch(/^The database's files are no longer in .*: put them back, or remove /)
    rmSync(DATA_DIR, { recursive: true })
  })
})

describe('what a crash may leave', () => {
  it('a pid file whose number another program has by now', async () => {
    const DATA_DIR = temporaryFolder()
    openFolder(DATA_DIR)
    const first = await openEmbedded(DATA_DIR)
    await first.stop()
    const pidFile = join(noteOf(DATA_DIR).cluster, 'postmaster.pid')
    writeFileSync(
      pidFile,
      `${process.pid}\n${noteOf(DATA_DIR).cluster}\n1\n5432\n\n127.0.0.1\n0 0\nready   \n`,
    )
    const second = await openEmbedded(DATA_DIR)
    expect(second.startedHere).toBe(true)
    await second.stop()
    rmSync(DATA_DIR, { recursive: true })
  })

  it('locks of processes that are gone, and a database half made', async () => {
    const DATA_DIR = temporaryFolder()
    openFolder(DATA_DIR)
    mkdirSync(join(DATA_DIR, 'postgres.lock'))
    writeFileSync(join(DATA_DIR, 'postgres.lock', '4194305-1'), '')
    mkdirSync(join(DATA_DIR, 'postgres.part'))
    writeFileSync(join(DATA_DIR, 'postgres.part', 'half'), '')
    const postgres = await openEmbedded(DATA_DIR)
    expect(await ask(DATA_DIR, 'select 1 as one')).toEqual([{ one: 1 }])
    await postgres.stop()
    rmSync(DATA_DIR, { recursive: true })
  })
})

it('a port that another program takes just then is left to it', async () => {
  const DATA_DIR = temporaryFolder()
  openFolder(DATA_DIR)
  const other = createServer()
  // PostgreSQL has been called by now, and has yet to take its port.
  const meanwhile = () => void other.listen(noteOf(DATA_DIR).port, '127.0.0.1')
  const postgres = await openEmbedded(DATA_DIR, { durability: 'none', meanwhile })
  expect(other.listening).toBe(true)
  expect(await ask(DATA_DIR, 'select 1 as one')).toEqual([{ one: 1 }])
  other.close()
  await postgres.stop()
  rmSync(DATA_DIR, { recursive: true })
})

it('a moved data folder keeps its database', async () => {
  const from = temporaryFolder()
  openFolder(from)
  const before = await openEmbedded(from)
  await ask(from, 'create table kept (id int)')
  await before.stop()
  const to = temporaryFolder()
  spawnSync('mv', [from, to])
  const after = await openEmbedded(to)
  expect(await ask(to, 'select * from kept')).toEqual([])
  await after.stop()
  rmSync(to, { recursive: true })
})

it('two instances that start at once on an empty database of the operator’s own both serve', async () => {
  const postgres = await startPostgres()
  const settings = { DATABASE_URL: postgres.url, PAYLOAD_SECRET: secret }
  const products = await Promise.all([startProduct({ settings }), startProduct({ settings })])
  for (const { url } of products) expect((await fetch(`${url}/api/stories`)).status).toBe(200)
  await Promise.all(products.map(({ end }) => end()))
  await postgres.stop()
})

it('a port that is taken while it starts is noticed when it listens', async () => {
  const port = await freePort()
  const product = await runProduct({ settings: { PORT: String(port) } })
  await expect.poll(() => product.output(), { timeout: 60_000 }).toContain('Starting the database')
  const taker = createServer()
  await new Promise<void>((listening) => taker.listen(port, '127.0.0.1', listening))
  const { code, output } = await product.ended
  taker.close()
  expect(code).toBe(1)
  expect(output).toContain(`Port ${port} is in use by another program`)
})

async function endOf(settings: Readonly<Record<string, string>>): Promise<Ended> {
  const { ended } = await runProduct({ settings })
  return ended
}
