import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Find, FindArgs, PaginatedDocs } from 'payload'
import { z } from 'zod'
import { standsAlone } from './inTransaction'
import { tableOf } from './listPlan'
import { isPageOf, pageOf, pageOfNone } from './page'
import { ask } from './prepared'
import { together } from './together'

/**
 * Answers what Payload's own screens ask on every page by statements that are known: how the viewer
 * likes to see it (six times for a record), and whether somebody else is writing in it. Payload makes
 * their SQL anew each time, over each table that may be meant. Whatever has another form, or stands in
 * a transaction, is for `find`, and so is who it is that writes.
 */
export function answeringScreens(adapter: PostgresAdapter, find: Find): Find {
  return async <Doc>(args: FindArgs): Promise<PaginatedDocs<Doc>> => {
    const page = isUsual(args) ? await answers[args.collection]?.(args, adapter) : undefined
    return page !== undefined && isPageOf<Doc>(page) ? page : find<Doc>(args)
  }
}

/** Nothing but conditions, on the first page, in the order that Payload chooses. */
const isUsual = ({ draftsEnabled, page, req, select, sort }: FindArgs): boolean =>
  standsAlone(req) && page === 1 && !draftsEnabled && select === undefined && sort === undefined

type Answer = (
  args: FindArgs,
  adapter: PostgresAdapter,
) => Promise<PaginatedDocs<unknown> | undefined>

const answers: Readonly<Record<string, Answer>> = {
  'payload-preferences': preferenceOf,
  'payload-locked-documents': nobodyWriting,
}

const ofViewer = z.strictObject({
  key: z.strictObject({ equals: z.string() }),
  'user.relationTo': z.strictObject({ equals: z.literal('users') }),
  'user.value': z.strictObject({ equals: z.uuid() }),
})

async function preferenceOf({ limit, where }: FindArgs, { payload }: PostgresAdapter) {
  const asked = ofViewer.safeParse(conditionsIn(where))
  if (!asked.success || limit !== 1) return undefined
  const { key, 'user.value': user } = asked.data
  const [newest, ...others] = await preference({ key: key.equals, user: user.equals }, { payload })
  // Payload keeps one of each, and counts them in its own way.
  if (others.length > 0) return undefined
  return newest === undefined ? pageOfNone(1) : pageOf({ docs: [newest], limit, page: 1, total: 1 })
}

type Asked = Readonly<{ key: string; user: string }>

const preferences = {
  name: 'preferences',
  text: `
SELECT p.id::text AS id, r.users_id::text AS user, p.key, p.value,
  p.updated_at AS updated, p.created_at AS created
FROM payload_preferences_rels r JOIN payload_preferences p ON p.id = r.parent_id
WHERE r.path = 'user' AND r.users_id = ANY ($1::uuid[]) AND p.key = ANY ($2)`,
}

const stored = z
  .object({
    id: z.string(),
    user: z.string(),
    key: z.string(),
    value: z.unknown(),
    updated: z.date(),
    created: z.date(),
  })
  .transform(({ id, user, key, value, updated, created }) => ({
    id,
    key,
    value,
    updatedAt: updated.toISOString(),
    createdAt: created.toISOString(),
    user: { relationTo: 'users', value: user },
  }))

/** Those of one viewer by one key, for all who ask in one moment: one page has several parts. */
const preference = together(async (all: readonly Asked[], req) => {
  const each = [new Set(all.map(({ user }) => user)), new Set(all.map(({ key }) => key))]
  const rows = z.array(stored).parse(
    await ask(
      preferences,
      each.map((some) => [...some]),
      req,
    ),
  )
  return all.map((one) =>
    rows.filter(({ key, user }) => key === one.key && user.value === one.user),
  )
})

const writing = z.strictObject({
  'document.relationTo': z.strictObject({ equals: z.string() }),
  'document.value': z.union([
    z.strictObject({ equals: z.uuid() }).transform(({ equals }) => [equals]),
    z.strictObject({ in: z.array(z.uuid()) }).transform((some) => some.in),
  ]),
  updatedAt: z.strictObject({ greater_than: z.date() }),
})

/** The usual case, in which nobody is; of whoever is, Payload tells more than the screens' own record. */
async function nobodyWriting({ limit = 0, where }: FindArgs, { payload }: PostgresAdapter) {
  const asked = writing.safeParse(conditionsIn(where))
  if (!asked.success) return undefined
  const {
    'document.relationTo': { equals: slug },
    'document.value': records,
    updatedAt: { greater_than: since },
  } = asked.data
  const column = tableOf(payload.db, 'payload_locked_documents_rels')?.[`${slug}ID`]?.name
  if (column === undefined) return undefined
  const text = `
SELECT 1 FROM payload_locked_documents_rels r
JOIN payload_locked_documents d ON d.id = r.parent_id
WHERE r.path = 'document' AND r."${column}" = ANY ($1::uuid[]) AND d.updated_at > $2 LIMIT 1`
  const found = await ask({ name: `writing in ${slug}`, text }, [records, since], { payload })
  return found.length === 0 ? pageOfNone(limit) : undefined
}

/** By field, where all of them must hold and no field is named twice. */
function conditionsIn(where: FindArgs['where']): Readonly<Record<string, unknown>> | undefined {
  const pairs = pairsIn(where)
  const named = Object.fromEntries(pairs)
  return Object.keys(named).length === pairs.length ? named : undefined
}

const pairsIn = (where: FindArgs['where'] = {}): (readonly [string, unknown])[] =>
  Object.entries(where).flatMap(([field, condition]) =>
    field === 'and' && Array.isArray(condition) ? condition.flatMap(pairsIn) : [[field, condition]],
  )
