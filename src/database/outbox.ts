import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import type {
  MessageFailure,
  MessageMedium,
  MessagePurpose,
  MessageState,
} from '../domain/choices/messages'
import { transactionOf } from './lock'

/**
 * The outbox as those who empty it see it. Each statement is a transaction of its own: of two at once
 * one takes a row, and what was taken is known to be under way before anything leaves.
 */

type Taking = Readonly<{
  now: Date
  /** Whether it is night: then only what may go at night is due. */
  quiet: boolean
  lease: Date
  media: readonly MessageMedium[]
}>

/** Takes one row that is due, and writes that it is being sent until `lease`. */
export async function takeDue(
  payload: Payload,
  { now, quiet, lease, media }: Taking,
): Promise<string | null> {
  if (media.length === 0) return null
  const list = sql.join(
    media.map((medium) => sql`${medium}`),
    sql`, `,
  )
  const [row] = await run(
    payload,
    sql`UPDATE messages SET state = 'sending', attempts = coalesce(attempts, 0) + 1,
        next_try_at = ${iso(lease)}, updated_at = ${iso(now)}
      WHERE id = (
        SELECT id FROM messages
        WHERE message_is_due(messages, ${iso(now)}::timestamptz, ${quiet})
          AND medium IN (${list})
        ORDER BY next_try_at NULLS FIRST, id LIMIT 1 FOR UPDATE SKIP LOCKED)
      RETURNING id::text`,
  )
  const id = row?.['id']
  return typeof id === 'string' ? id : null
}

export type Outcome = Readonly<{
  state: MessageState
  failure?: MessageFailure
  reference?: string
  recipient?: string
  sentAt?: Date
  nextTryAt?: Date
}>

/** Writes what became of a row that was being sent, unless somebody else has judged it since. */
export async function settle(payload: Payload, id: string, outcome: Outcome): Promise<void> {
  const { state, failure, reference, recipient, sentAt, nextTryAt } = outcome
  await run(
    payload,
    sql`UPDATE messages SET state = ${state}, failure = ${failure ?? null},
        reference = coalesce(${reference ?? null}, reference),
        recipient = coalesce(${recipient ?? null}, recipient),
        sent_at = ${iso(sentAt)}, next_try_at = ${iso(nextTryAt)}, updated_at = now()
      WHERE id = record_id(${id}) AND state = 'sending'`,
  )
}

/** Whoever took these is gone: whether they left the house, nobody knows. */
export async function sweepAbandoned(payload: Payload, now: Date): Promise<number> {
  const swept = await run(
    payload,
    sql`UPDATE messages SET state = 'unknown', failure = 'interrupted', next_try_at = NULL,
        updated_at = now()
      WHERE state = 'sending' AND next_try_at <= ${iso(now)} RETURNING 1`,
  )
  return swept.length
}

/**
 * Takes back what is queued about an evening and has not left, in the request's transaction.
 * @returns its keys, the oldest first
 */
export async function dropQueued(
  req: PayloadRequest,
  session: string,
  purposes: readonly MessagePurpose[],
): Promise<readonly string[]> {
  const list = sql.join(
    purposes.map((purpose) => sql`${purpose}`),
    sql`, `,
  )
  const database = (await transactionOf(req)) ?? req.payload.db.drizzle
  const { rows } = await database.execute(
    sql`WITH dropped AS (
        UPDATE messages SET state = 'dropped', failure = 'timeChanged', next_try_at = NULL,
          updated_at = now()
        WHERE session_id = record_id(${session}) AND state = 'queued' AND purpose IN (${list})
        RETURNING key, created_at)
      SELECT coalesce(key, '') AS key FROM dropped ORDER BY created_at`,
  )
  return rows.map((row) => String(row['key']))
}

/**
 * Takes back what has not left, by the messages' ids: of somebody who regrets and a service that
 * sends at the same moment one is first. @returns how many were taken back
 */
export async function undoQueued(req: PayloadRequest, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0
  const list = sql.join(
    ids.map((id) => sql`record_id(${id})`),
    sql`, `,
  )
  const database = (await transactionOf(req)) ?? req.payload.db.drizzle
  const { rows } = await database.execute(
    sql`UPDATE messages SET state = 'undone', failure = NULL, next_try_at = NULL, updated_at = now()
      WHERE id IN (${list}) AND state = 'queued' RETURNING 1`,
  )
  return rows.length
}

/** Takes back a woman's link that has not left, in the request's transaction. */
export async function undoQueuedLink(req: PayloadRequest, applicant: string): Promise<void> {
  const database = (await transactionOf(req)) ?? req.payload.db.drizzle
  await database.execute(
    sql`UPDATE messages SET state = 'undone', failure = NULL, next_try_at = NULL, updated_at = now()
      WHERE applicant_id = record_id(${applicant}) AND purpose = 'privateLink' AND state = 'queued'`,
  )
}

/** Puts back what failed or is unknown, because a person said so. @returns whether it was */
export async function queueAgain(
  req: PayloadRequest,
  id: string,
  to: Readonly<{ medium: MessageMedium; recipient: string; at: Date }>,
): Promise<boolean> {
  const database = (await transactionOf(req)) ?? req.payload.db.drizzle
  const { rows } = await database.execute(
    sql`UPDATE messages SET state = 'queued', attempts = 0, failure = NULL,
        medium = ${to.medium}, recipient = ${to.recipient}, next_try_at = ${iso(to.at)},
        updated_at = now()
      WHERE id = record_id(${id}) AND state IN ('failed', 'unknown', 'filed') RETURNING 1`,
  )
  return rows.length > 0
}

const iso = (moment: Date | undefined): string | null => moment?.toISOString() ?? null

async function run(
  { db }: Payload,
  statement: ReturnType<typeof sql>,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return (await db.drizzle.execute(statement)).rows
}
