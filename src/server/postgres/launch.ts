import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, renameSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { Fault } from '../../fault'
import { tail } from '../say'
import type { Identity } from './identity'
import { removeStalePid } from './leftovers'
import type { Note } from './note'
import { pidLines } from './pidFile'
import { reach } from './reach'

export type Durability = 'kept' | 'none'

export type Cluster = {
  readonly programs: string
  readonly identity: Identity | undefined
  readonly note: Note
  readonly log: string
  readonly durability: Durability
}

/**
 * Starts PostgreSQL on its noted port and waits until it answers. What a killed one has left is
 * given half a minute to go: its children notice only when they next look up.
 * @param moved gives the note for another try, on another port where somebody has taken this one
 * @returns the note of the one that answers
 */
export async function launch(given: Cluster, moved: (note: Note) => Promise<Note>): Promise<Note> {
  const until = Date.now() + 30_000
  let cluster = given
  for (;;) {
    removeStalePid(cluster.note.cluster)
    const ended = await launchOnce(cluster)
    if (ended === undefined) return cluster.note
    if (Date.now() > until)
      throw new Fault(
        `${tail(cluster.log, 8)}\nPostgreSQL does not start: see above and ${cluster.log}.`,
      )
    await delay(250)
    cluster = { ...cluster, note: await moved(cluster.note) }
  }
}

/** A port of this machine that is free: the wished-for one if it is. */
export async function freePort(wish = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => (wish === 0 ? reject(error) : resolve(freePort())))
    probe.listen(wish, '127.0.0.1', () => {
      const address = probe.address()
      const port = address !== null && typeof address === 'object' ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}

/** @returns undefined once it answers, or its exit code if it ended instead */
async function launchOnce(cluster: Cluster): Promise<number | undefined> {
  const child = start(cluster)
  let ended: number | undefined
  child.once('exit', (code) => {
    ended = code ?? 1
  })
  // Left alone by Ctrl-C and by the end of this process; it is stopped by name.
  child.unref()
  while (ended === undefined) {
    await delay(25)
    // Its own ready mark costs nothing to read; a refused connection fills its log.
    if (isMarkedReady(cluster.note.cluster) && (await reach(cluster.note)) === 'yes')
      return undefined
  }
  return ended
}

function start(cluster: Cluster): ReturnType<typeof spawn> {
  const { programs, identity, note, log } = cluster
  if (existsSync(log) && statSync(log).size > 5_000_000) renameSync(log, `${log}.old`)
  const output = openSync(log, 'a', 0o600)
  try {
    return spawn(join(programs, 'bin', 'postgres'), ['-D', note.cluster, ...settings(cluster)], {
      ...identity,
      cwd: '/',
      detached: true,
      stdio: ['ignore', output, output],
    })
  } finally {
    closeSync(output)
  }
}

function settings({ note, durability }: Cluster): readonly string[] {
  const named = {
    listen_addresses: '127.0.0.1',
    port: note.port,
    unix_socket_directories: hasRoomForSocket(note.cluster) ? note.cluster : '',
    fsync: durability === 'kept' ? 'on' : 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // A statement or a detail in the log could hold a person's name or telephone.
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
  }
  return Object.entries(named).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

/** The system allows a socket's path 107 bytes, some 103 elsewhere. */
function hasRoomForSocket(folder: string): boolean {
  return Buffer.byteLength(join(folder, '.s.PGSQL.65535')) < 100
}

function isMarkedReady(cluster: string): boolean {
  return pidLines(cluster)[7]?.trim() === 'ready'
}
