import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { transactionOf } from './lock'

type Row = Readonly<Record<string, unknown>>

// Whoever changes more than one row here holds the account's row before (`lockRow`), as whatever changes
// the account does: else they would wait for each other.

/** Sealed, as they are stored: what holds, and what was shown and waits for its first code. */
export type StoredFactor = Readonly<{ secret: string | null; newSecret: string | null }>

export async function factorOf(account: string, req: PayloadRequest): Promise<StoredFactor> {
  const [row] = await run(
    sql`SELECT secret, new_secret FROM second_factors WHERE account_id = record_id(${account})`,
    req,
  )
  return { secret: textOrNull(row?.['secret']), newSecret: textOrNull(row?.['new_secret']) }
}

/**
 * Keeps what is shown in place of whatever was shown before: that may have been shown to somebody
 * else who knew the password.
 */
export async function keepNewSecret(
  account: string,
  secret: string,
  req: PayloadRequest,
): Promise<void> {
  await run(
    sql`INSERT INTO second_factors (account_id, new_secret) VALUES (${account}::uuid, ${secret})
      ON CONFLICT (account_id) DO UPDATE SET new_secret = excluded.new_secret`,
    req,
  )
}

/** From now on the new one holds, and the code that confirmed it is used. @returns whether it still waited */
export async function confirmSecret(
  account: string,
  given: Readonly<{ secret: string; step: number }>,
  req: PayloadRequest,
): Promise<boolean> {
  const changed = await run(
    sql`UPDATE second_factors
      SET secret = new_secret, new_secret = NULL, last_step = ${given.step}, confirmed_at = now()
      WHERE account_id = record_id(${account}) AND new_secret = ${given.secret} RETURNING 1`,
    req,
  )
  return changed.length > 0
}

/** Uses a code up. Of two at once one finds it used. @returns whether it was still to be used */
export async function spendStep(
  account: string,
  step: number,
  req: PayloadRequest,
): Promise<boolean> {
  const changed = await run(
    sql`UPDATE second_factors SET last_step = ${step}
      WHERE account_id = record_id(${account}) AND coalesce(last_step, 0) < ${step} RETURNING 1`,
    req,
  )
  return changed.length > 0
}

/** Uses a recovery code up, once. */
export async function spendRecoveryCode(
  account: string,
  codeHash: string,
  req: PayloadRequest,
): Promise<boolean> {
  const gone = await run(
    sql`DELETE FROM recovery_codes
      WHERE account_id = record_id(${account}) AND code_hash = ${codeHash} RETURNING 1`,
    req,
  )
  return gone.length > 0
}

/** These, and none of the earlier ones. */
export async function replaceRecoveryCodes(
  account: string,
  hashes: readonly string[],
  req: PayloadRequest,
): Promise<void> {
  await run(sql`DELETE FROM recovery_codes WHERE account_id = record_id(${account})`, req)
  for (const hash of hashes)
    await run(
      sql`INSERT INTO recovery_codes (account_id, code_hash) VALUES (${account}::uuid, ${hash})`,
      req,
    )
}

/** Takes the second step away, with its codes. @returns whether there was one */
export async function dropFactor(account: string, req: PayloadRequest): Promise<boolean> {
  await run(sql`DELETE FROM recovery_codes WHERE account_id = record_id(${account})`, req)
  const gone = await run(
    sql`DELETE FROM second_factors WHERE account_id = record_id(${account}) RETURNING secret`,
    req,
  )
  return textOrNull(gone[0]?.['secret']) !== null
}

async function run(
  statement: ReturnType<typeof sql>,
  req: PayloadRequest,
): Promise<readonly Row[]> {
  const database = (await transactionOf(req)) ?? req.payload.db.drizzle
  return (await database.execute(statement)).rows
}

const textOrNull = (value: unknown) => (typeof value === 'string' ? value : null)
