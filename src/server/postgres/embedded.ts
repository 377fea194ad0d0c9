import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { Client } from 'pg'
import { Fault } from '../../fault'
import { withLock } from '../bootstrap/lock.mjs'
import { codeOf } from '../codeOf'
import { say, step } from '../say'
import { makeCluster, placeForCluster } from './cluster'
import { postgresIdentity } from './identity'
import { freePort, launch, type Durability } from './launch'
import { addressOf, newPassword, readNote, writeNote, type Note } from './note'
import { pidFileOf } from './pidFile'
import { postgresPrograms } from './programs'
import { reach } from './reach'

export type Embedded = {
  readonly url: string
  /** False when it was left running, or belongs to a product that runs now. */
  readonly startedHere: boolean
  /** Ends its connections and stops it, whoever started it. */
  readonly stop: () => Promise<void>
}

type Wishes = {
  /** `none` is for tests: faster, and lost if the machine stops. */
  readonly durability?: Durability
  /** `same`: on no other port than before, as connections are waiting for it there. */
  readonly port?: 'any' | 'same'
  /** Called while it starts, which leaves this process little to do. */
  readonly meanwhile?: (() => void) | undefined
}

/**
 * Finds or starts the PostgreSQL of a data folder. Two that try at once do so in turn.
 */
export async function openEmbedded(folder: string, wishes: Wishes = {}): Promise<Embedded> {
  const waiting = (): void => say('Another command is opening this database; waiting for it.')
  return withLock(join(folder, 'postgres.lock'), waiting, async () => {
    const kept = readNote(folder)
    const startedHere = kept === undefined || !(await isRunning(kept))
    const note = startedHere ? await startUp(folder, kept, wishes) : kept
    await makeDatabase(note)
    return { url: addressOf(note), startedHere, stop: () => stop(note.cluster) }
  })
}

/** Waits for one that is still recovering, or still stopping, before it answers. */
async function isRunning(note: Note): Promise<boolean> {
  const first = await reach(note)
  if (first !== 'soon') return first === 'yes'
  return step('Waiting for the database', async () => {
    for (;;) {
      await delay(100)
      const answer = await reach(note)
      if (answer !== 'soon') return answer === 'yes'
    }
  })
}

async function startUp(
  folder: string,
  kept: Note | undefined,
  { durability = 'kept', port = 'any', meanwhile }: Wishes,
): Promise<Note> {
  if (kept?.made === true && !existsSync(kept.cluster)) throw new Fault(missing(folder, kept))
  const identity = postgresIdentity()
  const programs = await postgresPrograms(identity)
  const first = {
    cluster: kept?.cluster ?? placeForCluster(folder, identity),
    password: kept?.password ?? newPassword(),
    port: kept !== undefined && port === 'same' ? kept.port : await freePort(kept?.port),
    made: kept?.made ?? false,
  }
  // Before the cluster exists: one whose password is lost could not be opened again.
  writeNote(folder, first)
  await makeCluster(programs, first.cluster, first.password, identity)
  const note = { ...first, made: true }
  writeNote(folder, note)
  const log = join(folder, 'postgres.log')
  // Between the finding of a free port and its use another program may take it.
  const moved = async (before: Note): Promise<Note> => {
    if (port === 'same') return before
    const now = { ...before, port: await freePort(before.port) }
    writeNote(folder, now)
    return now
  }
  return step('Starting the database', async () => {
    const launched = launch({ programs, identity, note, log, durability }, moved)
    meanwhile?.()
    return launched
  })
}

function missing(folder: string, { cluster }: Note): string {
  return `The database's files are no longer in ${cluster}: put them back, or remove ${join(folder, 'postgres.json')} to begin with an empty database.`
}

async function makeDatabase(note: Note): Promise<void> {
  if (await exists(note)) return
  const client = new Client({ connectionString: addressOf(note, 'postgres') })
  await client.connect()
  await client.query('create database bydelsmodre')
  await client.end()
}

async function exists(note: Note): Promise<boolean> {
  const client = new Client({ connectionString: addressOf(note) })
  try {
    await client.connect()
    return true
  } catch (error) {
    // 3D000: there is no database of this name.
    if (codeOf(error) === '3D000') return false
    throw error
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function stop(cluster: string): Promise<void> {
  if (!existsSync(pidFileOf(cluster))) return
  const identity = postgresIdentity()
  const program = join(await postgresPrograms(identity), 'bin', 'pg_ctl')
  spawnSync(program, ['stop', '-D', cluster, '-m', 'fast', '-s', '-t', '30'], {
    ...identity,
    cwd: '/',
  })
}
