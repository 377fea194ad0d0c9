import { buildQuery, type DrizzleAdapter } from '@payloadcms/drizzle'
import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PgColumn, PgTable } from '@payloadcms/db-postgres/drizzle/pg-core'
import type { FindArgs, FlattenedField, Payload } from 'payload'
import { isPlain } from './plainFields'
import { keptCount } from './rowCounts'

type Row = Readonly<Record<string, unknown>>

/** One statement that answers a question for a list, and what makes a record of each of its rows. */
export type Plan = Readonly<{ text: string; values: unknown[]; shape: (row: Row) => Row }>

/** The column in which each row tells how many there are on all pages. */
export const totalColumn = 'total of all'

/**
 * The statement for a list of which only plain fields are asked; conditions and order are put into
 * words by Payload. @returns null where the question is more than that
 */
export function planFor({ collections, db }: Payload, args: FindArgs): Plan | null {
  const { defaultSort, flattenedFields: fields, slug } = collections[args.collection].config
  const asked = chosen(args.select, fields)
  const tableName = tableNameOf(db, slug)
  if (asked === null || tableName === undefined || args.draftsEnabled) return null
  const sort = args.sort ?? defaultSort
  const question = { ...args, ...(sort === undefined ? {} : { sort }) }
  return statementFor(db, { asked, fields, tableName, question })
}

type Asked = Readonly<{
  asked: Fields
  fields: FlattenedField[]
  tableName: string
  question: FindArgs
}>

function statementFor(db: Payload['db'], { asked, fields, tableName, question }: Asked) {
  const { limit = 0, locale, page = 1, pagination, sort } = question
  const table = tableOf(db, tableName)
  if (table === undefined || !isDrizzle(db)) return null
  const { joins, orderBy, where } = buildQuery({
    adapter: db,
    fields,
    ...(locale === undefined ? {} : { locale }),
    ...(sort === undefined ? {} : { sort }),
    tableName,
    where: question.where ?? {},
  })
  if (joins.length > 0) return null
  const all = countOf(db, { table, tableName, where })
  const names = ['id', ...asked.keys()]
  const columns = {
    ...Object.fromEntries(names.map((name) => [name, sql`${table[name]}`.as(name)])),
    ...(pagination === false ? {} : { [totalColumn]: sql`(${all})`.as(totalColumn) }),
  }
  const { sql: text, params: values } = db.drizzle
    .select(columns)
    .from(table)
    .where(where)
    .orderBy(...orderBy.map(({ column, order }) => order(column)))
    .limit(limit)
    .offset((page - 1) * limit)
    .toSQL()
  return { text, values, shape: shaped(asked) }
}

type Whole = Readonly<{ table: Table; tableName: string; where: SQL | undefined }>

/** The question how many rows there are on all pages. */
export const countOf = ({ drizzle }: Payload['db'], { table, ...asked }: Whole): SQL =>
  keptCount(asked) ??
  sql`${drizzle
    .select({ count: sql`count(*)::int` })
    .from(table)
    .where(asked.where)}`

/** The table that a collection's records stand in. */
export const tableNameOf = ({ tableNameMap }: Payload['db'], slug: string): string | undefined =>
  tableNameMap.get(slug.replaceAll('-', '_'))

type Table = PgTable & Readonly<Record<string, PgColumn>>

/** A table with its columns, by the names of the fields that stand in them. */
export function tableOf({ tables }: Payload['db'], name: string): Table | undefined {
  const table: unknown = tables[name]
  return isTable(table) ? table : undefined
}

const isTable = (value: unknown): value is Table => typeof value === 'object' && value !== null

/** One thing under two types of Payload's, which differ in what may be missing. */
export const isDrizzle = (db: Payload['db']): db is Payload['db'] & DrizzleAdapter =>
  'drizzle' in db

export type Fields = ReadonlyMap<string, FlattenedField>

/** The fields that a question names, if it names them and all of them are plain. */
function chosen(select: FindArgs['select'], fields: readonly FlattenedField[]): Fields | null {
  const named = Object.entries(select ?? {}).filter(([name]) => name !== 'id')
  const plain = new Map(fields.filter(isPlain).map((field) => [field.name, field]))
  const asked = new Map<string, FlattenedField>()
  for (const [name, isWanted] of named) {
    const field = plain.get(name)
    if (field === undefined || isWanted !== true) return null
    asked.set(name, field)
  }
  return select === undefined || Object.values(select).length === 0 ? null : asked
}

/** A row as Payload gives it: its id first, moments as text, and numbers as numbers. */
export const shaped =
  (fields: Fields) =>
  (row: Row): Row => {
    const record: Record<string, unknown> = { id: row['id'] }
    for (const [name, { type }] of fields) record[name] = told(type, row[name])
    return record
  }

function told(type: FlattenedField['type'], value: unknown): unknown {
  if (type === 'date') return value instanceof Date ? value.toISOString() : value
  // PostgreSQL tells numbers of any size as text.
  return type === 'number' && typeof value === 'string' ? Number.parseFloat(value) : value
}
