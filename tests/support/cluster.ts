import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { addressOf, readNote, type Note } from '../../src/server/postgres/note'

/** The process number of a data folder's PostgreSQL, as it noted it itself. */
export function postgresPid(folder: string): number {
  return Number(readFileSync(join(noteOf(folder).cluster, 'postmaster.pid'), 'utf8').split('\n')[0])
}

/**
 * Has a data folder's PostgreSQL do nothing more, as on a machine that is stuck: whoever is connected
 * waits, and so does whoever would be. @returns what lets it go on
 */
export async function freeze(folder: string): Promise<() => void> {
  const asked = await ask<{ pid: number }>(
    folder,
    'select pid from pg_stat_activity where pid <> pg_backend_pid()',
  )
  const pids = [postgresPid(folder), ...asked.map(({ pid }) => pid)]
  for (const pid of pids) process.kill(pid, 'SIGSTOP')
  return () => {
    for (const pid of pids) process.kill(pid, 'SIGCONT')
  }
}

/** Asks a data folder's running database, past the product. */
export async function ask<Row extends object>(
  folder: string,
  sql: string,
): Promise<readonly Row[]> {
  const client = new Client({ connectionString: addressOf(noteOf(folder)) })
  await client.connect()
  try {
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end()
  }
}

export function noteOf(folder: string): Note {
  const note = readNote(folder)
  if (note === undefined) throw new Error(`${folder} has no database yet`)
  return note
}
