import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

export type Identity = { readonly uid: number; readonly gid: number }

/** PostgreSQL refuses to run as root: who it runs as then. Undefined: as whoever runs this. */
export function postgresIdentity(): Identity | undefined {
  if (process.getuid?.() !== 0) return undefined
  const users = readFileSync('/etc/passwd', 'utf8')
  return find(users, 'postgres') ?? find(users, 'nobody') ?? { uid: 65_534, gid: 65_534 }
}

/** Whether that user can pass through every folder down to this one. */
export function canEnter(folder: string, identity: Identity | undefined): boolean {
  if (identity === undefined) return true
  const asked = spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], { ...identity, cwd: '/' })
  return asked.status === 0
}

function find(users: string, name: string): Identity | undefined {
  const found = new RegExp(`^${name}:[^:]*:(\\d+):(\\d+):`, 'm').exec(users)
  return found === null ? undefined : { uid: Number(found[1]), gid: Number(found[2]) }
}
