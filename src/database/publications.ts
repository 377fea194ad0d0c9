import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import type { Channel, PublicationFailure, PublicationState } from '../domain/choices/publishing'
import { transactionOf } from './lock'

/**
 * A story's place on each channel as two who work at once see it: the story's hook, in the request's
 * transaction, and whoever speaks with Facebook, each of whose statements is one of its own. Every
 * step is judged by the row as it then stands, never by what was read before.
 */

/**
 * Takes the story off the channels that it no longer has. What never left is removed; what is there,
 * or may be, is to be removed, and what is under way as soon as it is over.
 */
export async function takeOff(
  req: PayloadRequest,
  story: string,
  kept: readonly Channel[],
): Promise<void> {
  const list = sql.join(
    [...kept, 'none'].map((channel) => sql`${channel}`),
    sql`, `,
  )
  const database = (await transactionOf(req)) ?? req.payload.db.drizzle
  await database.execute(
    sql`UPDATE publications SET
        next_try_at = CASE WHEN state = 'sending' THEN next_try_at END,
        failure = NULL,
        state = CASE
          WHEN channel = 'site' OR (state = 'queued' AND coalesce(attempts, 0) = 0)
          THEN 'removed' ELSE 'removing' END::enum_publications_state,
        attempts = CASE WHEN state = 'sending' THEN attempts ELSE 0 END,
        updated_at = now()
      WHERE story_id = record_id(${story}) AND channel::text NOT IN (${list})
        AND state NOT IN ('removing', 'removed')`,
  )
}

/** Gives the story back the channels that it was taken off. What once stood there is looked for first. */
export async function putBack(
  req: PayloadRequest,
  story: string,
  channels: readonly Channel[],
): Promise<void> {
  if (channels.length === 0) return
  const list = sql.join(
    channels.map((channel) => sql`${channel}`),
    sql`, `,
  )
  const database = (await transactionOf(req)) ?? req.payload.db.drizzle
  await database.execute(
    sql`UPDATE publications SET attempts = 1, next_try_at = NULL, failure = NULL,
        reference = NULL, photo = NULL, address = NULL, recipient = NULL, updated_at = now(),
        state = CASE WHEN channel = 'site' THEN 'published' ELSE 'queued' END::enum_publications_state
      WHERE story_id = record_id(${story}) AND channel::text IN (${list}) AND state = 'removed'`,
  )
}

/** The channels that the program itself serves. */
export type Served = 'facebook' | 'newspaper'

type Taking = Readonly<{ channel: Served; now: Date; lease: Date }>

/**
 * Takes one row of a channel that is due, and writes that it is under way until `lease`. What is to
 * go out becomes `sending`; what is to be removed keeps its state. A newspaper's row is nobody's
 * before staff have said whom it goes to.
 *
 * A row whose sender was never heard of again is looked for on Facebook; a letter cannot be, so that
 * staff decide.
 * @returns its id
 */
export async function takePublication(
  payload: Payload,
  { channel, now, lease }: Taking,
): Promise<string | null> {
  await run(
    payload,
    sql`UPDATE publications SET failure = 'unknown',
        state = CASE WHEN channel = 'facebook' THEN 'queued' ELSE 'failed' END::enum_publications_state
      WHERE channel::text = ${channel} AND state = 'sending' AND next_try_at <= ${iso(now)}`,
  )
  const [row] = await run(
    payload,
    sql`UPDATE publications SET attempts = coalesce(attempts, 0) + 1, updated_at = ${iso(now)},
        state = CASE WHEN state = 'queued' THEN 'sending' ELSE state::text END::enum_publications_state,
        next_try_at = ${iso(lease)}
      WHERE id = (
        SELECT id FROM publications
        WHERE channel::text = ${channel} AND (channel = 'facebook' OR recipient IS NOT NULL) AND (
          (state IN ('queued', 'removing') AND (next_try_at IS NULL OR next_try_at <= ${iso(now)}))
          OR (state = 'removed' AND next_try_at <= ${iso(now)}))
        ORDER BY state = 'queued', next_try_at NULLS FIRST, id LIMIT 1 FOR UPDATE SKIP LOCKED)
      RETURNING id::text`,
  )
  const id = row?.['id']
  return typeof id === 'string' ? id : null
}

/**
 * Asks for a story's row on the newspaper to be sent, and not before `leaves`; what was sent or is
 * under way stays as it is.
 * @returns whether it is asked for
 */
export async function askForNewspaper(
  req: PayloadRequest,
  story: string,
  { recipient, leaves }: { readonly recipient: string; readonly leaves: Date },
): Promise<boolean> {
  return changed(
    req,
    sql`UPDATE publications SET state = 'queued', recipient = ${recipient}, failure = NULL,
        next_try_at = ${iso(leaves)}, updated_at = now()
      WHERE story_id = record_id(${story}) AND channel = 'newspaper'
        AND state IN ('queued', 'failed', 'published')`,
  )
}

/** Takes the asking back, as long as nothing has left. @returns whether it was taken back */
export async function undoNewspaper(req: PayloadRequest, story: string): Promise<boolean> {
  return changed(
    req,
    sql`UPDATE publications SET recipient = NULL, next_try_at = NULL, updated_at = now()
      WHERE story_id = record_id(${story}) AND channel = 'newspaper' AND state = 'queued'
        AND recipient IS NOT NULL AND coalesce(attempts, 0) = 0`,
  )
}

/** What was printed may lie anywhere: when the story is taken off, somebody has to gather it in. */
export async function notePrinted(req: PayloadRequest, story: string): Promise<void> {
  await changed(
    req,
    sql`UPDATE publications SET attempts = greatest(coalesce(attempts, 0), 1), updated_at = now()
      WHERE story_id = record_id(${story}) AND channel = 'print'`,
  )
}

async function changed(req: PayloadRequest, statement: ReturnType<typeof sql>): Promise<boolean> {
  const database = (await transactionOf(req)) ?? req.payload.db.drizzle
  return ((await database.execute(statement)).rowCount ?? 0) > 0
}

export type PublicationOutcome = Readonly<{
  state: PublicationState
  failure?: PublicationFailure
  nextTryAt?: Date | null
  /** Facebook's own ids of the post and its picture; what is left out stays as it is. */
  reference?: string
  photo?: string
  address?: string
}>

/**
 * Writes what became of a row that was under way. If the story was taken off meanwhile, what was
 * learnt of the post is kept, and it is to be removed now. Whoever took longer than the lease was given
 * up for lost: what nobody knew is known then, and what others have done with the row since stands.
 */
export async function settlePublication(
  payload: Payload,
  { id, taken }: { readonly id: string; readonly taken: PublicationState },
  outcome: PublicationOutcome,
): Promise<void> {
  const { state, failure, nextTryAt, reference, photo, address } = outcome
  const isOurs =
    taken === 'sending'
      ? sql`(state = 'sending' OR (state = 'failed' AND failure = 'unknown'))`
      : sql`state::text = ${taken}`
  const isOff = sql`state IN ('removing', 'removed')`
  await run(
    payload,
    sql`UPDATE publications SET
        state = CASE WHEN ${isOurs} THEN ${state} WHEN ${isOff} THEN 'removing'
          ELSE state::text END::enum_publications_state,
        next_try_at = CASE WHEN ${isOurs} THEN ${iso(nextTryAt)}::timestamptz
          WHEN ${isOff} THEN NULL ELSE next_try_at END,
        failure = CASE WHEN ${isOurs} OR ${isOff} THEN ${failure ?? null} ELSE failure::text
          END::enum_publications_failure,
        reference = coalesce(${reference ?? null}, reference),
        photo = coalesce(${photo ?? null}, photo),
        address = coalesce(${address ?? null}, address),
        updated_at = now()
      WHERE id = record_id(${id})`,
  )
}

const iso = (moment: Date | null | undefined): string | null => moment?.toISOString() ?? null

async function run(
  { db }: Payload,
  statement: ReturnType<typeof sql>,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return (await db.drizzle.execute(statement)).rows
}
