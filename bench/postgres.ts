import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openFolder } from '../src/server/folder'
import { openEmbedded, type Embedded } from '../src/server/postgres/embedded'

/** A PostgreSQL of the run's own, as careful with what it writes as one that serves. */
export async function startPostgres(): Promise<Embedded> {
  const folder = join(tmpdir(), `bench-${randomBytes(4).toString('hex')}`)
  openFolder(folder)
  const postgres = await openEmbedded(folder)
  const stop = async () => {
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { ...postgres, stop }
}
