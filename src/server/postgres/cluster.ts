import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { Fault } from '../../fault'
import { say, step } from '../say'
import { canEnter, type Identity } from './identity'

/**
 * Where a new cluster's files go: into the data folder, or, when the user that PostgreSQL runs as
 * may not enter that, under /var/lib.
 */
export function placeForCluster(folder: string, identity: Identity | undefined): string {
  if (canEnter(folder, identity)) return join(folder, 'postgres')
  const all = '/var/lib/bydelsmodre'
  const place = join(all, randomBytes(8).toString('hex'))
  mkdirSync(place, { recursive: true })
  // Whatever root's umask says.
  for (const path of [all, place]) chmodSync(path, 0o711)
  say(`Only root may enter ${folder}, so the database's files are put in ${place}.`)
  return join(place, 'postgres')
}

/** Makes an empty cluster unless it is there. One that was broken off is made anew. */
export async function makeCluster(
  programs: string,
  cluster: string,
  password: string,
  identity: Identity | undefined,
): Promise<void> {
  if (existsSync(cluster)) return
  await step('Making the database', async () => {
    const part = `${cluster}.part`
    const passwordFile = `${cluster}.password`
    mkdirSync(dirname(cluster), { recursive: true })
    rmSync(part, { recursive: true, force: true })
    mkdirSync(part, { mode: 0o700 })
    writeFileSync(passwordFile, password, { mode: 0o600 })
    if (identity !== undefined)
      for (const path of [part, passwordFile]) chownSync(path, identity.uid, identity.gid)
    try {
      initialise(programs, part, passwordFile, identity)
    } finally {
      rmSync(passwordFile)
    }
    renameSync(part, cluster)
  })
}

function initialise(
  programs: string,
  folder: string,
  passwordFile: string,
  identity: Identity | undefined,
): void {
  const options = [
    `--pgdata=${folder}`,
    '--username=bydelsmodre',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // PostgreSQL's own C.UTF-8 is the same on every system; the system's may be missing.
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--no-instructions',
  ]
  const { status, stderr } = spawnSync(join(programs, 'bin', 'initdb'), options, {
    ...identity,
    cwd: '/',
    encoding: 'utf8',
  })
  if (status !== 0) throw new Fault(`The database could not be made in ${folder}: ${stderr.trim()}`)
}
