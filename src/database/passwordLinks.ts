import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { passwordLinkHours, type PasswordPurpose } from '../domain/passwordLinks'
import { transactionOf } from './lock'

type Row = Readonly<Record<string, unknown>>
type Database = Pick<Payload['db']['drizzle'], 'execute'>

type Link = Readonly<{ account: string; purpose: PasswordPurpose; tokenHash: string }>

/**
 * Gives an account its link in the place of the one before, in one statement. Under the account’s own
 * row, so that closing it ends the link also at the same moment. @returns whether it is open
 */
export async function openPasswordLink(link: Link, req: PayloadRequest): Promise<boolean> {
  const { account, purpose, tokenHash } = link
  const opened = await run(
    sql`INSERT INTO password_links (account_id, purpose, token_hash, expires_at)
      SELECT id, ${purpose}::enum_password_links_purpose, ${tokenHash}, now() + make_interval(hours => ${passwordLinkHours[purpose]})
      FROM users WHERE id = record_id(${account}) AND disabled IS NOT TRUE FOR UPDATE
      ON CONFLICT (account_id) DO UPDATE SET purpose = excluded.purpose,
        token_hash = excluded.token_hash, expires_at = excluded.expires_at, updated_at = now()
      RETURNING 1`,
    req,
  )
  return opened.length > 0
}

/** Whose password this link chooses. */
export async function holderOfLink(
  tokenHash: string,
  req: PayloadRequest,
): Promise<string | undefined> {
  const [row] = await run(
    sql`SELECT account_id::text AS account FROM password_links
      WHERE token_hash = ${tokenHash} AND expires_at > now()`,
    req,
  )
  const account = row?.['account']
  return typeof account === 'string' ? account : undefined
}

/**
 * Uses the link up, in the request’s transaction: of two at once one is told that she may. The account’s
 * row is held first, as by whatever else ends the link.
 */
export async function spendPasswordLink(
  account: string,
  tokenHash: string,
  req: PayloadRequest,
): Promise<boolean> {
  const open = await run(
    sql`SELECT 1 FROM users WHERE id = record_id(${account}) AND disabled IS NOT TRUE FOR UPDATE`,
    req,
  )
  if (open.length === 0) return false
  const spent = await run(
    sql`DELETE FROM password_links
      WHERE token_hash = ${tokenHash} AND account_id = record_id(${account}) AND expires_at > now()
      RETURNING 1`,
    req,
  )
  return spent.length > 0
}

/** Links that have run out, and letters that were given up long enough ago for everybody to have seen it. */
export async function forgetPasswordLinks(req: PayloadRequest): Promise<void> {
  await run(sql`DELETE FROM password_links WHERE expires_at <= now()`, req)
  await run(
    sql`DELETE FROM password_letters WHERE updated_at <= now() - make_interval(hours => ${passwordLinkHours.invited})`,
    req,
  )
}

async function run(
  statement: ReturnType<typeof sql>,
  req: PayloadRequest,
): Promise<readonly Row[]> {
  const database: Database = (await transactionOf(req)) ?? req.payload.db.drizzle
  return (await database.execute(statement)).rows
}
