import { randomBytes } from 'node:crypto'
import { readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { processName } from '../../src/server/bootstrap/lock.mjs'
import { openFolder } from '../../src/server/folder'
import { openEmbedded, type Embedded } from '../../src/server/postgres/embedded'
import { ask } from './cluster'

const prefix = 'bydelsmodre-tests-'

/** A PostgreSQL of the tests' own, in a folder of its own, that bears so many connections, a hundred unless told. */
export async function startPostgres(connections?: number): Promise<Embedded> {
  await clearAbandoned()
  const folder = temporaryFolder()
  openFolder(folder)
  if (connections !== undefined) {
    const first = await openEmbedded(folder, { durability: 'none' })
    await ask(folder, `ALTER SYSTEM SET max_connections = ${connections}`)
    await first.stop()
  }
  const postgres = await openEmbedded(folder, { durability: 'none' })
  const stop = async () => {
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { ...postgres, stop }
}

/** A name for a folder that this process' tests may make and leave behind. */
export function temporaryFolder(): string {
  const name = `${prefix}${processName(process.pid)}-${randomBytes(4).toString('hex')}`
  return join(tmpdir(), name)
}

/** Tests that were killed could not stop theirs. */
async function clearAbandoned(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((one) => one.startsWith(prefix))) {
    const [pid = '', started = ''] = name.slice(prefix.length).split('-')
    if (processName(Number(pid)) === `${pid}-${started}`) continue
    const folder = join(tmpdir(), name)
    if (readdirSync(folder).includes('postgres.json'))
      await openEmbedded(folder).then(({ stop }) => stop())
    rmSync(folder, { recursive: true, force: true })
  }
}
