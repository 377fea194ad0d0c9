import type { FlattenedField, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { valueAt } from '../valueAt'

/** Where a field of a record stands, as far as it can be read without Payload. */
export type Column = Readonly<{
  field: PlainField
  /** As SQL: a column of the record's own row, of its row in one language, or a list of its values. */
  sql: string
  isLocalised: boolean
  /** The table of its values, if it is a list of them. */
  values: string | undefined
  /** Whether everyone who may see the record may read the field: it has no rule of its own. */
  isOpen: boolean
}>

export type Columns = ReadonlyMap<string, Column>

/** The kinds of fields that are known here. Whoever asks for another one is answered by Payload. */
const kinds = [
  'text',
  'textarea',
  'select',
  'date',
  'checkbox',
  'upload',
  'relationship',
  'richText',
] as const
type Kind = (typeof kinds)[number]
export type PlainField = Extract<FlattenedField, { type: Kind }>

/** The record itself, its words in one language, and those in the language that stands in for it. */
export const [own, inLocale, inFallback] = ['record', 'words', 'fallback']

/** What of a collection is known, by the names of its fields; made once. */
export function columnsOf(
  collection: SanitizedCollectionConfig,
  { db }: PayloadRequest['payload'],
): Columns {
  const before = known.get(collection)
  if (before !== undefined) return before
  const made = new Map(
    collection.flattenedFields.flatMap((field) => {
      const column = columnOf(field, collection.slug, db)
      return column === undefined ? [] : [[field.name, column] as const]
    }),
  )
  known.set(collection, made)
  return made
}

const known = new WeakMap<SanitizedCollectionConfig, Columns>()

function columnOf(field: FlattenedField, table: string, db: unknown): Column | undefined {
  if (!isPlain(field)) return undefined
  const isLocalised = Boolean(field.localized)
  const isList = 'hasMany' in field && field.hasMany === true
  const values = isList ? valuesOf(table, field, db) : undefined
  const sql = values === undefined ? single(table, field, db) : listOf(values)
  // What a list of words or of files needs, nothing of ours has.
  if (sql === undefined || (isList && (isLocalised || field.type !== 'select'))) return undefined
  const stepsIn = [field.access?.read, field.hooks?.afterRead?.length, field.virtual, field.hidden]
  // Payload puts a default in the place of words that are missing.
  const isFilledIn = isLocalised && field.defaultValue !== undefined
  return { field, sql, isLocalised, values, isOpen: !stepsIn.some(Boolean) && !isFilledIn }
}

function single(table: string, { name, localized }: PlainField, db: unknown): string | undefined {
  const column = nameIn(db, localized ? `${table}_locales` : table, name)
  if (column === undefined) return undefined
  return localized ? `"${column}"` : `${own}."${column}"`
}

function valuesOf(table: string, { name }: PlainField, db: unknown): string | undefined {
  const values = `${table}_${name}`
  return nameIn(db, values, 'value') === undefined ? undefined : values
}

const listOf = (values: string) =>
  `ARRAY(SELECT value::text FROM "${values}" WHERE parent_id = ${own}.id ORDER BY "order")`

/** The name of a column as Payload's adapter knows it. */
function nameIn(db: unknown, table: string, column: string): string | undefined {
  const name = valueAt(valueAt(valueAt(valueAt(db, 'tables'), table), column), 'name')
  return typeof name === 'string' ? name : undefined
}

const isPlain = (field: FlattenedField): field is PlainField =>
  kinds.some((kind) => kind === field.type)
