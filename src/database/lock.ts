import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { inWords } from './constraintWords'

/**
 * Holds one row until the request's transaction ends, so that what is then read stays true. Takes
 * the weakest lock that excludes another writer: FOR UPDATE would dead-lock with the foreign keys
 * of rows that were inserted before.
 * @throws Error outside a transaction, where a lock would hold nothing.
 */
export async function lockRow(req: PayloadRequest, table: Lockable, id: string): Promise<void> {
  const named = sql.identifier(table)
  await run(req, sql`SELECT 1 FROM ${named} WHERE id = record_id(${id}) FOR NO KEY UPDATE`)
}

/**
 * Holds a record, or all of its kind in one order, from before it is read until what is made of it is
 * stored. As strongly as Payload's change of it does.
 */
export async function lockToChange(
  req: PayloadRequest,
  table: Lockable,
  id: string | undefined,
): Promise<void> {
  const which = id === undefined ? sql`true` : sql`id = record_id(${id})`
  await run(req, sql`SELECT 1 FROM ${sql.identifier(table)} WHERE ${which} ORDER BY id FOR UPDATE`)
}

export type Lockable =
  | 'activities'
  | 'agreements'
  | 'applicants'
  | 'call_backs'
  | 'consents'
  | 'expenses'
  | 'films'
  | 'grants'
  | 'media'
  | 'publications'
  | 'reallocations'
  | 'sessions'
  | 'sign_ups'
  | 'stories'
  | 'teachers'
  | 'teams'
  | 'users'

/**
 * Holds a row that is about to be changed, and answers where in its life cycle it stands now that
 * nobody else can move it. Payload changes a row by INSERT … ON CONFLICT, which takes FOR UPDATE;
 * a weaker lock, made stronger later, would dead-lock with rows that refer to it.
 */
export async function lockStep(
  req: PayloadRequest,
  table: Lockable,
  id: string,
): Promise<string | undefined> {
  const step = stepOf(table)
  const named = sql.identifier(table)
  const [row] = await run(
    req,
    sql`SELECT ${step}::text AS step FROM ${named} WHERE id = record_id(${id}) FOR UPDATE`,
  )
  const value = row?.['step']
  return typeof value === 'string' ? value : undefined
}

/** A record as it was read: where it stood in its life cycle, and when it was changed last. */
export type Read = Readonly<{ id: string; step: string; updatedAt: string }>

/** Likewise holds a row that still is what was read; false, where it is another by now. */
export async function lockRead(
  req: PayloadRequest,
  table: Lockable,
  { id, step, updatedAt }: Read,
): Promise<boolean> {
  const same = await run(
    req,
    sql`SELECT 1 FROM ${sql.identifier(table)} WHERE id = record_id(${id})
      AND ${stepOf(table)}::text = ${step} AND updated_at = ${updatedAt} FOR UPDATE`,
  )
  return same.length > 0
}

const stepOf = (table: Lockable) => sql.identifier(table === 'sign_ups' ? 'state' : 'status')

/**
 * What is let past one at a time: a change of administrators, a question of the municipality’s, the
 * making of one message, or what is done with one draft.
 */
type Matter = 'administrators' | 'questions' | `draft ${string}` | `message ${string}`

/**
 * Lets sessions change places: PostgreSQL looks for two at one time, and for a teacher in two places,
 * when the work is done and not after each change.
 */
export async function judgeAtTheEnd(req: PayloadRequest, work: () => Promise<void>): Promise<void> {
  await run(
    req,
    sql`SET CONSTRAINTS sessions_team_no_overlap, agreements_teacher_no_overlap DEFERRED`,
  )
  await work()
  await run(
    req,
    sql`SET CONSTRAINTS sessions_team_no_overlap, agreements_teacher_no_overlap IMMEDIATE`,
  )
}

/** Lets one transaction at a time past this point, whichever rows it touches. */
export async function oneAtATime(req: PayloadRequest, matter: Matter): Promise<void> {
  await run(req, sql`SELECT pg_advisory_xact_lock(hashtext(${matter}))`)
}

/** The next number of a sequence. It may leave gaps: a transaction that fails keeps its number. */
export async function nextNumber(req: PayloadRequest, sequence: 'diploma_serial'): Promise<number> {
  const [row] = await run(req, sql`SELECT nextval(${sequence})::int AS value`)
  const value = row?.['value']
  if (typeof value !== 'number') throw new Error(`Sequence ${sequence} gave no number`)
  return value
}

/** @throws APIError in words where PostgreSQL refuses, as when two requests wait for each other. */
async function run(
  req: PayloadRequest,
  statement: ReturnType<typeof sql>,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const database = await openTransaction(req)
  try {
    return (await database.execute(statement)).rows
  } catch (error) {
    throw inWords(error, req)
  }
}

type Database = Pick<Payload['db']['drizzle'], 'execute'>

async function openTransaction(req: PayloadRequest): Promise<Database> {
  const database = await transactionOf(req)
  if (database === undefined) throw new Error('No transaction is open')
  return database
}

/** All that tells of a request where in the database it is. */
export type Within = Pick<PayloadRequest, 'payload' | 'transactionID'>

/** The transaction that the request is in, if there is one. */
export async function transactionOf(req: Within): Promise<Database | undefined> {
  const id = (await req.transactionID) ?? ''
  const database = req.payload.db.sessions?.[id]?.db
  return isDatabase(database) ? database : undefined
}

function isDatabase(value: unknown): value is Database {
  return typeof value === 'object' && value !== null && 'execute' in value
}
