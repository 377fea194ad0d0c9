import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { absoluteEnd, idleEnd, secondStepWait, seenEvery } from '@/domain/signIn'
import type { Role } from '@/domain/choices/people'
import { shaped, tableOf } from './listPlan'
import { transactionOf, type Within } from './lock'
import { isPlain } from './plainFields'
import { ask, askWithin, type Prepared } from './prepared'
import { together } from './together'

type Statement = ReturnType<typeof sql>
type Row = Readonly<Record<string, unknown>>
type Database = Pick<Payload['db']['drizzle'], 'execute'>

const isAlive = `token_hash IS NULL
  AND seen_at > now() - make_interval(secs => ${idleEnd})
  AND began_at > now() - make_interval(secs => ${absoluteEnd})`
const isWaiting = sql`began_at > now() - make_interval(secs => ${secondStepWait})`

export type SignIn = Readonly<{ id: string; createdAt: string; expiresAt: string }>

/**
 * The log-ins of an account that have neither idled nor run out, and have passed `least` steps, and
 * both where the account has set up a second one.
 */
export async function aliveSignIns(
  account: string,
  least: 1 | 2,
  req: PayloadRequest,
): Promise<SignIn[]> {
  const isWithin = (await transactionOf(req)) !== undefined
  const which = [account, least] as const
  return signInsOf(isWithin ? await askWithin(alive, which, req) : await asked(which, req))
}

/** One page asks the same for several of its parts. */
const asked = together((all: readonly (readonly [string, 1 | 2])[], req) => {
  const known = new Map<string, Promise<readonly unknown[]>>()
  return Promise.all(
    all.map((which) => {
      const key = which.join(' ')
      const rows = known.get(key) ?? ask(alive, which, req)
      known.set(key, rows)
      return rows
    }),
  )
})

/**
 * What is shown of an account, with its log-ins that are alive: one statement, for each request of
 * staff begins with it. @param twoSteps the roles that must have passed two
 */
export async function accountWithSignIns(
  account: string,
  twoSteps: readonly Role[],
  req: Within,
): Promise<Readonly<{ account: Row; signIns: SignIn[] }> | undefined> {
  const { statement, shape } = whole(req.payload)
  const [row] = z.array(wholeRow).parse(await askWithin(statement, [account, twoSteps], req))
  return row && { account: shape(row), signIns: signInsOf(row['sign-ins']) }
}

const wholeRow = z.record(z.string(), z.unknown())

function whole({ collections, db }: Payload) {
  const shown = collections.users.config.flattenedFields.filter(isPlain)
  const fields = new Map(shown.map((field) => [field.name, field]))
  const table = tableOf(db, 'users')
  const columns = ['id', ...fields.keys()].flatMap((name) =>
    table?.[name] === undefined ? [] : [`users."${table[name].name}" AS "${name}"`],
  )
  const text = `
SELECT ${columns.join(', ')}, (
  SELECT coalesce(json_agg(one), '[]') FROM (
    ${aliveOf('users.id', leastOf('$2'))}
  ) AS one
) AS "sign-ins"
FROM users WHERE id = $1::uuid`
  return { statement: { name: 'account with sign-ins', text }, shape: shaped(fields) }
}

const signInsOf = (rows: unknown): SignIn[] =>
  z
    .array(stored)
    .parse(rows)
    .map(({ id, began, ends, unseen }) => {
      const signIn = {
        id,
        createdAt: new Date(began).toISOString(),
        expiresAt: new Date(ends).toISOString(),
      }
      if (unseen) unseenFor.add(signIn)
      return signIn
    })

const stored = z.object({
  id: z.string(),
  began: z.string(),
  ends: z.string(),
  unseen: z.boolean(),
})

/** Those that were found unseen for so long that their use is to be written down. */
const unseenFor = new WeakSet<object>()

const aliveOf = (account: string, least: string) => `
SELECT id::text AS id, began_at::text AS began,
  (began_at + make_interval(secs => ${absoluteEnd}))::text AS ends,
  seen_at < now() - make_interval(secs => ${seenEvery}) AS unseen
FROM sign_ins
WHERE account_id = ${account} AND ${isAlive}
  AND steps >= CASE WHEN EXISTS (
    SELECT 1 FROM second_factors f WHERE f.account_id = sign_ins.account_id AND f.secret IS NOT NULL
  ) THEN 2 ELSE ${least} END`

/** How many steps the role of an account asks for. */
const leastOf = (twoSteps: string) =>
  `CASE WHEN users.role::text = ANY (${twoSteps}) THEN 2 ELSE 1 END`

const alive: Prepared = { name: 'alive sign-ins', text: aliveOf('$1::uuid', '$2::int') }

/**
 * SQL for one row if the log-in `$signIn` of `$account` counts, and that account is open and has `$role`.
 * It tells of the log-in whether its use is to be noted.
 */
export const askingStill = `
SELECT live.unseen FROM users, LATERAL (${aliveOf('users.id', leastOf('$twoSteps'))}) AS live
WHERE users.id = $account::uuid AND users.role::text = $role AND users.disabled IS NOT TRUE
  AND live.id = $signIn`

type Begun = Readonly<{
  account: string
  /** The password's hash that was found right: another one by now begins nothing. */
  hash: string
  steps: 1 | 2
  browser: string
  /** Where the second step is waited for. */
  tokenHash?: string
}>

/**
 * Begins a log-in, unless the account was closed or its password changed in this moment: the row of
 * the account is held meanwhile. @returns its id
 */
export async function beginSignIn(begun: Begun, req: PayloadRequest): Promise<string | undefined> {
  const [row] = await run(
    sql`INSERT INTO sign_ins (account_id, steps, token_hash, began_at, seen_at, browser)
      SELECT id, ${begun.steps}::int, ${begun.tokenHash ?? null}, now(), now(), ${begun.browser}
      FROM users
      WHERE id = record_id(${begun.account}) AND hash = ${begun.hash} AND disabled IS NOT TRUE
      FOR SHARE
      RETURNING id::text AS id`,
    req,
  )
  return textIn(row, 'id')
}

/** Whose second step this opens. */
export async function halfSignIn(
  tokenHash: string,
  req: PayloadRequest,
): Promise<string | undefined> {
  const [row] = await run(
    sql`SELECT account_id::text AS account FROM sign_ins
      WHERE token_hash = ${tokenHash} AND ${isWaiting}`,
    req,
  )
  return textIn(row, 'account')
}

/**
 * Holds the account whose second step this opens, in the request's transaction and before anything else
 * of it: a change of the account ends either the half log-in or the whole one.
 */
export async function holdAccountOf(tokenHash: string, req: PayloadRequest): Promise<void> {
  await run(
    sql`SELECT 1 FROM users WHERE disabled IS NOT TRUE
      AND id = (SELECT account_id FROM sign_ins WHERE token_hash = ${tokenHash}) FOR SHARE`,
    req,
  )
}

/** Makes a whole log-in of a half one, once, while its account is held. @returns the new id */
export async function completeSignIn(
  tokenHash: string,
  browser: string,
  req: PayloadRequest,
): Promise<string | undefined> {
  const [row] = await run(
    sql`WITH half AS (
        DELETE FROM sign_ins WHERE token_hash = ${tokenHash} AND ${isWaiting} RETURNING account_id)
      INSERT INTO sign_ins (account_id, steps, began_at, seen_at, browser)
      SELECT account_id, 2, now(), now(), ${browser} FROM half RETURNING id::text AS id`,
    req,
  )
  return textIn(row, 'id')
}

/**
 * Notes that a log-in is used, once a minute at most.
 * @param signIn as it was found alive
 */
export async function noteSeen(signIn: Readonly<{ id: string }>, payload: Payload): Promise<void> {
  if (unseenFor.has(signIn)) await noteUse(signIn.id, payload)
}

/** The same for one that was found unseen for so long. */
export async function noteUse(id: string, { db }: Payload): Promise<void> {
  await db.drizzle.execute(
    sql`UPDATE sign_ins SET seen_at = now()
      WHERE id = record_id(${id}) AND seen_at < now() - make_interval(secs => ${seenEvery})`,
  )
}

/** The second step was set up in this one. */
export async function raiseSignIn(id: string, req: PayloadRequest): Promise<void> {
  await run(sql`UPDATE sign_ins SET steps = 2 WHERE id = record_id(${id})`, req)
}

type Which = Readonly<{ only: string } | { but: string | undefined }>

/** Ends log-ins of an account, half ones too. @returns how many */
export async function endSignIns(
  account: string,
  which: Which,
  req: PayloadRequest,
): Promise<number> {
  const chosen =
    'only' in which
      ? sql`id = record_id(${which.only})`
      : sql`id::text IS DISTINCT FROM ${which.but ?? null}`
  const ended = await run(
    sql`DELETE FROM sign_ins WHERE account_id = record_id(${account}) AND ${chosen} RETURNING 1`,
    req,
  )
  return ended.length
}

/** Lets this one live on when the account's password changes in the same transaction. */
export async function spareSignIn(id: string, req: PayloadRequest): Promise<void> {
  await run(sql`SELECT set_config('bydelsmodre.spared_sign_in', ${id}, true)`, req)
}

/** Those that are over. */
export async function forgetSignIns(req: PayloadRequest): Promise<void> {
  await run(sql`DELETE FROM sign_ins WHERE NOT (${sql.raw(isAlive)}) AND NOT (${isWaiting})`, req)
}

async function run(statement: Statement, req: PayloadRequest): Promise<readonly Row[]> {
  const database: Database = (await transactionOf(req)) ?? req.payload.db.drizzle
  return (await database.execute(statement)).rows
}

function textIn(row: Row | undefined, name: string): string | undefined {
  const value = row?.[name]
  return typeof value === 'string' ? value : undefined
}
