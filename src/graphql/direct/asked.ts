import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'
import { isLocale, type Locale } from '@/domain/locales'
import { isRecord } from '@/hooks/valueForm'
import { columnsOf, type Column, type Columns } from './columns'
import { conditionOf, everything, literally, type Fill, type Filtering } from './condition'
import { orderOf } from './order'
import type { Asked, Languages } from './statement'

/** What may be given to a list or to one record; of Payload's arguments the rest are for nobody here. */
export type Given = Readonly<{
  id?: string
  where?: Where
  sort?: string | null
  limit?: number
  page?: number | null
  pagination?: boolean
  locale?: Locale | null
  fallbackLocale?: Locale | 'none' | null
  select?: boolean | null
  draft?: boolean | null
  trash?: boolean | null
}>

/** A question that can be answered by one statement. */
export type Direct = Asked &
  Readonly<{
    /** Whether its list is counted, by another statement. */
    isCounted: boolean
    /** Whether it asks tables beside the record's own. */
    isJoined: boolean
  }>

/**
 * A question of a stranger's in the form of a statement. The rule of who sees what is the collection's
 * own, asked as Payload asks it.
 * @param names of the fields that are named, if they are plainly named
 * @returns undefined where Payload has to answer: for whoever is known, and for whatever asks for more
 *   than a filter, an order and fields that are known here
 */
export function directly(
  given: Given,
  names: readonly string[] | undefined,
  collection: SanitizedCollectionConfig,
  req: PayloadRequest,
): Direct | undefined {
  if (isPayloads(given, collection, req)) return undefined
  const columns = columnsOf(collection, req.payload)
  const languages = languagesOf(given, req)
  const named = columnsNamed(names, columns)
  const order = orderOf(orderGiven(given, collection), columns)
  const filter = filterOf(given, collection, req)
  const size = sizeOf(given)
  if (!languages || !named || order === undefined || !filter || !size) return undefined
  return {
    table: collection.slug,
    columns: named,
    order,
    ...filter,
    ...size,
    languages,
    isCounted: given.id === undefined && given.pagination !== false,
  }
}

/** Whether Payload has to answer whatever is asked: somebody is known, or ours looks at each record. */
const isPayloads = (
  { draft, trash }: Given,
  { hooks }: SanitizedCollectionConfig,
  { query, user }: PayloadRequest,
) =>
  user !== null ||
  Boolean(draft) ||
  Boolean(trash) ||
  query['draft'] !== undefined ||
  hooks.beforeRead.length > 0 ||
  hooks.afterRead.length > 0

/** What is asked for and what may be seen, together; a rule that is no condition is left to Payload. */
function filterOf(
  { id, where }: Given,
  collection: SanitizedCollectionConfig,
  req: PayloadRequest,
): Pick<Direct, 'condition' | 'values' | 'isJoined'> | undefined {
  const values: unknown[] = []
  const beside = new Set<string>()
  const fill: Fill = (value) => `$${values.push(value)}`
  const { payload } = req
  const filtering = {
    columns: columnsOf(collection, payload),
    related: (slug: CollectionSlug) => columnsOf(payload.collections[slug].config, payload),
    beside,
  }
  const asked = conditionOf(id === undefined ? where : { id: { equals: id } }, {
    ...filtering,
    isRule: false,
    fill,
  })
  const allowed = allowedBy(collection.access.read({ req }), filtering)
  if (asked === undefined || allowed === undefined) return undefined
  return { condition: `${allowed} AND ${asked}`, values, isJoined: beside.size > 0 }
}

/** A rule as SQL. One that asks for nothing has to say so, by being true. */
function allowedBy(
  seen: unknown,
  filtering: Omit<Filtering, 'isRule' | 'fill'>,
): string | undefined {
  if (seen === true) return everything
  const allowed = isRecord(seen)
    ? conditionOf(seen, { ...filtering, isRule: true, fill: literally })
    : undefined
  return allowed === everything ? undefined : allowed
}

function languagesOf(given: Given, req: PayloadRequest): Languages | undefined {
  const locale = given.locale ?? req.locale
  const fallback = given.fallbackLocale ?? req.fallbackLocale
  if (!isLocale(locale) || Array.isArray(fallback)) return undefined
  return { locale, fallback: isLocale(fallback) && fallback !== locale ? fallback : null }
}

function columnsNamed(
  names: readonly string[] | undefined,
  columns: Columns,
): readonly Column[] | undefined {
  const fields = names?.filter((name) => name !== 'id')
  const known = fields?.flatMap((name) => {
    const column = columns.get(name)
    return column?.isOpen === true ? [column] : []
  })
  return known?.length === fields?.length ? known : undefined
}

/** Of one record Payload takes the newest, whatever order its list has. */
const orderGiven = ({ id, sort }: Given, { defaultSort }: SanitizedCollectionConfig) =>
  id === undefined ? [sort ? sort.split(',') : defaultSort].flat() : []

function sizeOf({ id, limit, page, pagination }: Given): Pick<Asked, 'limit' | 'page'> | undefined {
  if (id !== undefined) return { limit: 1, page: 1 }
  // Payload gives everything when a list is neither counted nor limited.
  const most = limit ?? (pagination === false ? undefined : 10)
  const place = page ?? 1
  return most !== undefined && most > 0 && place > 0 ? { limit: most, page: place } : undefined
}
