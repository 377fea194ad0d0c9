import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Find, FindArgs, PaginatedDocs } from 'payload'
import { standsAlone } from './inTransaction'
import { planFor, totalColumn, type Plan } from './listPlan'
import { isPageOf, pageOf } from './page'
import { namesFor } from './prepared'

type Row = Readonly<Record<string, unknown>>

/**
 * Reads a list of plain fields by one statement that is made once for each question: Payload makes
 * two or three of them anew each time, which takes longer than PostgreSQL does. Whatever is more than
 * such a list, or stands in a transaction, is read by `find`, which is Payload's own.
 */
export function rememberingLists(adapter: PostgresAdapter, find: Find): Find {
  const plans = new Map<string, Plan | null>()
  const planOf = (args: FindArgs): Plan | null => {
    const key = keyOf(args)
    if (key === undefined) return null
    const before = plans.get(key)
    if (before !== undefined) return before
    if (plans.size >= mostPlans) plans.clear()
    const made = planFor(adapter.payload, args)
    plans.set(key, made)
    return made
  }
  const nameOf = namesFor('list', mostNames)
  return async <Doc>(args: FindArgs): Promise<PaginatedDocs<Doc>> => {
    const plan = planOf(args)
    if (plan === null) return find<Doc>(args)
    const { text, values } = plan
    const { rows } = await adapter.pool.query<Row>({ text, values, ...nameOf(text) })
    const listed = { plan, args }
    const found = pageIn(rows, listed)
    if (found === undefined || !isPageOf<Doc>(found)) return find<Doc>(args)
    listedIn.set(found, listed)
    return found
  }
}

/** A list that was read by one statement. */
export type Listed = Readonly<{ plan: Plan; args: FindArgs }>

/** By which statement a page was read, if by one alone. */
export const listedAs = (page: object): Listed | undefined => listedIn.get(page)

const listedIn = new WeakMap<object, Listed>()

/**
 * The page that the rows of a list's statement are.
 * @returns undefined where they do not tell: no row of a page behind the last says how many there are
 */
export function pageIn(
  rows: readonly Row[],
  { plan, args }: Listed,
): PaginatedDocs<Row> | undefined {
  const { limit = 0, page = 1, pagination } = args
  if (rows.length === 0 && page > 1) return undefined
  const total = pagination === false ? null : Number(rows[0]?.[totalColumn] ?? 0)
  return pageOf({ docs: rows.map(plan.shape), limit, page, total })
}

/** Questions that are remembered: one that is asked with other values is another one. */
const mostPlans = 500
/** Statements that each connection knows by name, which it does as long as it lives. */
const mostNames = 100

/** In signs: what is longer is nobody's everyday question. */
const longestKey = 2_000

/** What tells questions apart, if the question is one that can be told by what stands in it. */
function keyOf({ req, joins, ...asked }: FindArgs): string | undefined {
  const isJoined = joins !== undefined && joins !== false && Object.keys(joins).length > 0
  const { limit = 0, page = 1, select } = asked
  const isPage = limit > 0 && page > 0 && select !== undefined
  if (!standsAlone(req) || isJoined || !isPage || !isText(asked)) return undefined
  const key = JSON.stringify(asked)
  return key.length > longestKey ? undefined : key
}

/** Whether JSON tells it whole. */
function isText(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (Array.isArray(value)) return value.every(isText)
  if (typeof value !== 'object') return value === undefined
  const kind: unknown = Object.getPrototypeOf(value)
  return (kind === null || kind === Object.prototype) && Object.values(value).every(isText)
}
