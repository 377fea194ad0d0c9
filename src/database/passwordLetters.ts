import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { passwordPurposes, type PasswordPurpose } from '../domain/passwordLinks'
import { transactionOf } from './lock'

/**
 * Asks for a letter, whoever’s address it is, with the same one statement. Asked for again while it
 * waits, it is still one letter, and is tried at once.
 */
export async function askForLetter(
  email: string,
  purpose: PasswordPurpose,
  req: PayloadRequest,
): Promise<void> {
  const database = (await transactionOf(req)) ?? req.payload.db.drizzle
  await database.execute(
    sql`INSERT INTO password_letters (email, purpose, attempts, next_try_at)
      VALUES (${email}, ${purpose}, 0, now())
      ON CONFLICT (email, purpose) DO UPDATE
        SET attempts = 0, next_try_at = now(), failure = NULL, updated_at = now()`,
  )
}

const taken = z.object({
  id: z.string(),
  email: z.string(),
  purpose: z.enum(passwordPurposes),
  attempts: z.coerce.number(),
})
export type TakenLetter = z.infer<typeof taken>

/** Takes one letter that is due, for nobody else until `lease`; whoever took it and is gone has it sent anew. */
export async function takeLetter(
  { db }: Payload,
  { now, lease }: Readonly<{ now: Date; lease: Date }>,
): Promise<TakenLetter | undefined> {
  const at = now.toISOString()
  const { rows } = await db.drizzle.execute(
    sql`UPDATE password_letters SET taken_until = ${lease.toISOString()}, attempts = attempts + 1
      WHERE id = (
        SELECT id FROM password_letters
        WHERE next_try_at <= ${at} AND (taken_until IS NULL OR taken_until <= ${at})
        ORDER BY next_try_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
      RETURNING id::text AS id, email, purpose, attempts`,
  )
  return rows.length === 0 ? undefined : taken.parse(rows[0])
}

/** It has left, or goes to nobody. */
export async function dropLetter({ db }: Payload, id: string): Promise<void> {
  await db.drizzle.execute(sql`DELETE FROM password_letters WHERE id = record_id(${id})`)
}

/** It has not left: it is tried again, or, with no time for that, given up. */
export async function putLetterBack(
  { db }: Payload,
  id: string,
  { failure, nextTryAt }: Readonly<{ failure: string; nextTryAt: Date | null }>,
): Promise<void> {
  await db.drizzle.execute(
    sql`UPDATE password_letters SET taken_until = NULL, failure = ${failure},
        next_try_at = ${nextTryAt?.toISOString() ?? null}, updated_at = now()
      WHERE id = record_id(${id})`,
  )
}
