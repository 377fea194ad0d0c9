import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../src/server/postgres/launch'
import { bystander } from './bystander'
import { startServer, endServers, type Server } from './children'
import { compare, type Contender } from './compare'
import { bringToRest, countOf, productDatabase, secret, stockDatabase } from './databases'
import type { Shot } from './measure'
import { memoryOf } from './processTime'
import { printHeading, printRow } from './table'
import { free, kept, signUp, staffList } from './workloads'

type Run = {
  readonly admin: string
  readonly rows: number
  readonly seconds: number
  readonly rounds: number
}

type Servers = { readonly ours: Server; readonly stock: Server; readonly ceiling: Server }

/** One run over so many rows: every workload beside its peers, on the same machine in turn. */
export async function runWith({ admin, rows, seconds, rounds }: Run): Promise<void> {
  console.log(`\n=== ${rows} stories and as many women`)
  const databases = {
    ours: await productDatabase(admin, rows),
    stock: await stockDatabase(admin, rows),
  }
  const servers = await start(databases)
  const { ours, stock, ceiling } = servers
  const side = async (
    work: string,
    sides: readonly Contender[],
    connections: number,
    aims: Aims,
  ) => {
    printHeading(`${work}, c=${connections}`)
    const measured = await compare(sides, { connections, seconds }, rounds)
    const own = measured.get('ours')
    for (const [who, one] of measured)
      printRow({
        who,
        measured: one,
        ...(who !== 'ours' || own === undefined ? {} : againstFirst(measured, aims)),
      })
  }
  for (const [work, shot] of Object.entries(kept)) {
    const body = await bodyOf(ours, shot)
    const raw = { ...shot, path: `/raw/${encodeURIComponent(work)}` }
    await fetch(`${ceiling.url}${raw.path}`, { method: 'PUT', body })
    await side(
      `${work} (${body.length} B)`,
      [
        { who: 'ours', server: ours, shot },
        { who: 'raw node:http', server: ceiling, shot: raw },
      ],
      32,
      { 'raw node:http': 0.5 },
    )
  }
  for (const [work, shots] of Object.entries(free)) {
    await holdRecords(ours, shots.ours, shots.records.ours)
    await holdRecords(stock, shots.stock, shots.records.stock)
    await side(
      `${work}, nothing kept`,
      [
        { who: 'ours', server: ours, shot: shots.ours },
        { who: 'stock', server: stock, shot: shots.stock },
        { who: 'one SQL', server: ceiling, shot: { method: 'GET', path: '/stories' } },
      ],
      1,
      { stock: shots.aim },
    )
  }
  const list = await staffList(ours)
  for (const connections of [1, 16])
    await side(
      'list of women for staff',
      [
        { who: 'ours', server: ours, shot: list.ours },
        { who: 'stock', server: stock, shot: list.stock },
      ],
      connections,
      { stock: 2 },
    )
  // The lists have left hundreds of thousands of lines in the log.
  await bringToRest(databases.ours)
  const before = await countOf(databases.ours, 'applicants')
  await side(
    'a sign-up and a bare create',
    [
      { who: 'ours', server: ours, shot: signUp.ours },
      { who: 'stock', server: stock, shot: signUp.stock },
    ],
    16,
    { stock: 2 },
  )
  console.log(`  ${(await countOf(databases.ours, 'applicants')) - before} women signed up in it`)
  console.log(`\nMemory after it: ours ${memoryOf(ours.pid)} MB, stock ${memoryOf(stock.pid)} MB`)
  await bystander(await product({ databases, name: 'ours, with its usual rate' }), seconds * 4)
  await endServers()
}

type Aims = Readonly<Record<string, number>>

function againstFirst(measured: ReadonlyMap<string, { readonly rate: number }>, aims: Aims) {
  const [peer] = Object.entries(aims).flatMap(([who, target]) => {
    const rate = measured.get(who)?.rate
    return rate === undefined ? [] : [{ who, rate, target }]
  })
  return peer === undefined ? {} : { against: peer }
}

/** @throws Error unless so many records are in an answer, each told with its id */
async function holdRecords(server: Server, shot: Shot, records: number): Promise<void> {
  const text = new TextDecoder().decode(await bodyOf(server, shot))
  const found = text.split('"id":').length - 1
  if (found !== records)
    throw new Error(`${server.name}: ${found} records, not ${records}: ${text.slice(0, 300)}`)
}

async function bodyOf(
  { url }: Server,
  { method, path, headers, body }: Shot,
): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(`${url}${path}`, {
    method,
    headers: { ...headers, 'accept-encoding': 'identity' },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : body(0) }),
  })
  const told = new Uint8Array(await answer.arrayBuffer())
  const text = new TextDecoder().decode(told)
  if (answer.status !== 200 || text.includes('"errors"'))
    throw new Error(`${path}: ${answer.status} ${text.slice(0, 300)}`)
  return told
}

type Databases = { readonly ours: string; readonly stock: string }

async function product({
  databases,
  name,
  settings = {},
}: {
  readonly databases: Databases
  readonly name: string
  readonly settings?: Readonly<Record<string, string>>
}): Promise<Server> {
  return startServer({
    name,
    port: await freePort(),
    args: ['src/server/bootstrap.mjs', 'start'],
    settings: {
      DATABASE_URL: databases.ours,
      PAYLOAD_SECRET: secret,
      DATA_DIR: mkdtempSync(join(tmpdir(), 'bench-data-')),
      SIGN_UP_LIMIT: '1000000',
      ...settings,
    },
  })
}

async function start(databases: Databases): Promise<Servers> {
  const began = Date.now()
  const ours = await product({ databases, name: 'ours', settings: { API_LIMIT: '1000000' } })
  console.log(`Ready after ${((Date.now() - began) / 1000).toFixed(1)} s`)
  const program = (file: string) => ['--conditions=production', '--import', 'tsx', file]
  const stock = await startServer({
    name: 'stock',
    port: await freePort(),
    args: program('bench/stock.ts'),
    settings: { DATABASE_URL: databases.stock },
  })
  const ceiling = await startServer({
    name: 'ceiling',
    port: await freePort(),
    args: program('bench/ceiling.ts'),
    settings: { DATABASE_URL: databases.stock },
  })
  return { ours, stock, ceiling }
}
