import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { transactionOf } from './lock'

type Statement = ReturnType<typeof sql>

/** Lets this transaction, and no other, shorten the log and empty what is reported. */
export async function allowForgetting(logBefore: Date, req: PayloadRequest): Promise<void> {
  await run(sql`SELECT set_config('bydelsmodre.forgetting', ${logBefore.toISOString()}, true)`, req)
}

/**
 * Holds every woman's record until the night's work is done: whoever changes one meanwhile waits, and
 * what was changed just before is seen. Nothing is forgotten that has begun to live again.
 */
export async function holdApplicants(req: PayloadRequest): Promise<void> {
  await run(sql`SELECT 1 FROM applicants ORDER BY id FOR UPDATE`, req)
}

/** Takes the words out of the log lines about these records. */
export async function forgetReasons(documents: readonly string[], req: PayloadRequest) {
  if (documents.length === 0) return
  const list = sql.join(
    documents.map((one) => sql`${one}`),
    sql`, `,
  )
  await run(
    sql`UPDATE audit_events SET reason = NULL WHERE reason IS NOT NULL AND document IN (${list})`,
    req,
  )
}

/** Tries whose time has run out. */
export async function forgetTries(now: Date, req: PayloadRequest): Promise<void> {
  await run(sql`DELETE FROM rate_limits WHERE expire <= ${now.getTime()}`, req)
}

/** Takes the log-in of closed accounts with it, which no door of Payload's gives away. */
export async function forgetLogins(accounts: readonly string[], req: PayloadRequest) {
  for (const id of accounts) {
    for (const table of ['sign_ins', 'second_factors', 'recovery_codes', 'password_links'])
      await run(sql`DELETE FROM ${sql.identifier(table)} WHERE account_id = record_id(${id})`, req)
    await run(
      sql`UPDATE users SET hash = NULL, salt = NULL, reset_password_token = NULL WHERE id = record_id(${id})`,
      req,
    )
  }
}

async function run(statement: Statement, req: PayloadRequest): Promise<void> {
  const database = await transactionOf(req)
  if (database === undefined) throw new Error('Nothing is forgotten outside a transaction')
  await database.execute(statement)
}
