import { sql } from '@payloadcms/db-postgres'
import { buildQuery } from '@payloadcms/drizzle'
import type { CountArgs, Payload } from 'payload'
import { z } from 'zod'
import { inWords } from './constraintWords'
import { standsAlone } from './inTransaction'
import { countOf, isDrizzle, tableNameOf, tableOf } from './listPlan'
import { together } from './together'

/**
 * The same product, which counts by one statement all that it is asked to count in one moment. It stands
 * where Payload has asked who may count what, and asks the database.
 */
export function countingAtOnce(payload: Payload): Payload {
  const join = together(countAll)
  const count = async (asked: CountArgs) => ({ totalDocs: await join(asked, { payload }) })
  return but(payload, 'db', but(payload.db, 'count', count))
}

/** The same, but for one of its parts. */
const but = <Whole extends object>(whole: Whole, part: keyof Whole, other: unknown): Whole =>
  new Proxy(whole, {
    get: (target, name): unknown => (name === part ? other : Reflect.get(target, name, target)),
  })

type Part = ReturnType<typeof sql>

async function countAll(
  asked: readonly CountArgs[],
  { payload }: Readonly<{ payload: Payload }>,
): Promise<readonly number[]> {
  const all = asked.map((one) => ({ one, part: partOf(one, payload) }))
  const counts = await countParts(
    all.flatMap(({ part }) => part ?? []),
    payload,
  )
  return Promise.all(
    all.map(
      async ({ one, part }) =>
        (part && counts.get(part)) ?? (await payload.db.count(one)).totalDocs,
    ),
  )
}

/** What is counted, in words of Payload's; null where it takes more than the collection's own table. */
function partOf(
  { collection, locale, req, where = {} }: CountArgs,
  { collections, db }: Payload,
): Part | null {
  const { flattenedFields: fields, slug } = collections[collection].config
  const tableName = tableNameOf(db, slug)
  const table = tableName === undefined ? undefined : tableOf(db, tableName)
  if (tableName === undefined || table === undefined || !isDrizzle(db) || !standsAlone(req))
    return null
  const asked = { adapter: db, fields, tableName, where, ...(locale ? { locale } : {}) }
  const found = buildQuery(asked)
  if (found.joins.length > 0) return null
  return sql`(${countOf(db, { table, tableName, where: found.where })})`
}

const answer = z.tuple([z.object({ counts: z.array(z.int()) })])

async function countParts(
  parts: readonly Part[],
  { db }: Payload,
): Promise<ReadonlyMap<Part, number>> {
  if (parts.length === 0) return new Map()
  try {
    const all = sql`SELECT ARRAY[${sql.join([...parts], sql`, `)}] AS counts`
    const [{ counts }] = answer.parse((await db.drizzle.execute(all)).rows)
    return new Map(
      parts.flatMap((part, index) => counts.slice(index, index + 1).map((count) => [part, count])),
    )
  } catch (error) {
    throw inWords(error, undefined)
  }
}
