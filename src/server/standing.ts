import type { Client } from 'pg'
import { askedOnce } from './askedOnce'
import { areApplied } from './migrations'
import { leave, reached } from './reached'

/** How each part stands that the product needs; what could not be asked is `unknown`. */
export type Standing = Readonly<{
  database: 'ok' | 'away'
  /** `pending`: this version has migrations that the database lacks. */
  migrations: 'ok' | 'pending' | 'unknown'
  /** `silent`: for a minute no instance has looked whether a message or a post is due. */
  worker: 'ok' | 'silent' | 'unknown'
}>

/** Six looks of the worker's. */
const silence = '60 seconds'

/** Tells how the parts stand, and of a database that does not answer within some two seconds. */
export const standingOf = (url: string, migrations: readonly string[]): (() => Promise<Standing>) =>
  askedOnce(() => look(url, migrations))

async function look(url: string, names: readonly string[]): Promise<Standing> {
  const client = await reached(url)
  if (client === undefined) return { database: 'away', migrations: 'unknown', worker: 'unknown' }
  try {
    return {
      database: 'ok',
      migrations: await known(areApplied(client, names), 'pending'),
      worker: await known(isHeard(client), 'silent'),
    }
  } finally {
    leave(client)
  }
}

async function isHeard(client: Client): Promise<boolean> {
  const { rows } = await client.query(
    'select 1 from worker_beats where beat_at > now() - $1::interval',
    [silence],
  )
  return rows.length > 0
}

async function known<Word extends string>(
  asking: Promise<boolean>,
  otherwise: Word,
): Promise<'ok' | Word | 'unknown'> {
  return asking.then<'ok' | Word, 'unknown'>(
    (isGood) => (isGood ? 'ok' : otherwise),
    () => 'unknown',
  )
}
