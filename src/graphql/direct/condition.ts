import type { CollectionSlug } from 'payload'
import { isRecord } from '@/hooks/valueForm'
import { own, type Columns, type PlainField } from './columns'

/** Puts a value into the statement: the text that stands in its place, if it can stand there. */
export type Fill = (value: unknown) => string | undefined

/** Which fields a filter may ask for, and how its values are put in. */
export type Filtering = Readonly<{
  columns: Columns
  /** What is known of the collection that a relation leads to. */
  related: (slug: CollectionSlug) => Columns
  /** Whether it is a rule's: it may ask for what is closed, and for what a relation leads to. */
  isRule: boolean
  fill: Fill
  /** The tables beside the record's own that the whole question asks so far, each of them once. */
  beside: Set<string>
}>

/** Of a filter that asks for nothing. */
export const everything = 'true'

/**
 * A filter as SQL, with Payload's meaning.
 * @returns undefined where it asks for anything that is not known here, or in a form that Payload reads
 *   in a way of its own
 */
export function conditionOf(where: unknown, filtering: Filtering): string | undefined {
  if (where === undefined) return everything
  if (!isRecord(where)) return undefined
  // Of two lists at one level Payload forgets the first.
  const lists = Object.keys(where).filter((key) => isJoint(key))
  if (lists.length > 1) return undefined
  return joined(
    Object.entries(where).map(([key, value]) =>
      isJoint(key) ? listOf(key, value, filtering) : comparisonsOf(key, value, filtering),
    ),
    'AND',
  )
}

const isJoint = (key: string) => /^(and|or)$/i.test(key)

function listOf(key: string, list: unknown, filtering: Filtering): string | undefined {
  if (!Array.isArray(list)) return undefined
  return joined(
    list.map((one: unknown) => conditionOf(one ?? null, filtering)),
    /^or$/i.test(key) ? 'OR' : 'AND',
  )
}

function joined(parts: readonly (string | undefined)[], by: 'AND' | 'OR'): string | undefined {
  if (parts.includes(undefined)) return undefined
  const asking = parts.filter((part) => part !== everything)
  return asking.length === 0 ? everything : `(${asking.join(` ${by} `)})`
}

function comparisonsOf(name: string, asked: unknown, filtering: Filtering): string | undefined {
  const place = placeOf(name, filtering)
  if (place === undefined || !isRecord(asked)) return undefined
  const comparisons = Object.entries(asked)
  // Payload forgets what stands after it.
  const isCut = comparisons.slice(0, -1).some(([operator]) => operator === 'not_equals')
  if (isCut) return undefined
  return joined(
    comparisons.map((asked) =>
      place.beside === undefined
        ? comparison(place, asked, filtering.fill)
        : inBeside(place.beside, place, asked, filtering),
    ),
    'AND',
  )
}

/** An operator and what it compares with. */
type Comparison = readonly [operator: string, value: unknown]

/** What is compared, and where it stands if not in the record's own row. */
type Place = Readonly<{ kind: PlainField['type'] | 'id'; sql: string; beside?: Beside }>

/** A table in which `key` is what the record has as `link`. */
type Beside = Readonly<{ table: string; key: string; link: string }>

/**
 * Whether a row beside the record is as asked. Payload joins each table once for the whole question: what
 * is asked of it in two places is asked of one and the same row, and a difference of any. The values stand
 * in the statement, since what few records have is found by another way than what many have.
 */
function inBeside(
  { table, key, link }: Beside,
  place: Place,
  asked: Comparison,
  { beside }: Filtering,
): string | undefined {
  const isKnown = ['equals', 'in'].includes(asked[0]) && !beside.has(table)
  const compared = isKnown ? comparison(place, asked, literally) : undefined
  if (compared === undefined) return undefined
  beside.add(table)
  return `${link} IN (SELECT ${own}.${key} FROM "${table}" ${own} WHERE ${compared})`
}

function placeOf(name: string, filtering: Filtering): Place | undefined {
  if (name === 'id') return { kind: 'id', sql: `${own}.id` }
  const { columns, isRule } = filtering
  const column = columns.get(name)
  if (column === undefined) return isRule ? relatedPlace(name, filtering) : undefined
  const { field, isLocalised, isOpen, sql, values } = column
  if (isLocalised || !(isOpen || isRule)) return undefined
  if (values === undefined) return { kind: field.type, sql }
  const beside = { table: values, key: 'parent_id', link: `${own}.id` }
  return { kind: field.type, sql: `${own}.value`, beside }
}

/** A field of the one record that a relation leads to. */
function relatedPlace(path: string, { columns, related }: Filtering): Place | undefined {
  const [relation = '', name = '', ...deeper] = path.split('.')
  const leading = columns.get(relation)
  const slug = leading?.field.type === 'relationship' ? leading.field.relationTo : undefined
  if (leading === undefined || typeof slug !== 'string' || deeper.length > 0) return undefined
  const column = related(slug).get(name)
  if (column === undefined || column.isLocalised || column.values !== undefined) return undefined
  const beside = { table: slug, key: 'id', link: leading.sql }
  return { kind: column.field.type, sql: column.sql, beside }
}

function comparison(
  { kind, sql }: Place,
  [operator, value]: Comparison,
  fill: Fill,
): string | undefined {
  if (operator === 'exists')
    return typeof value === 'boolean' ? `${sql} IS ${value ? 'NOT ' : ''}NULL` : undefined
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  const isAsked = isList(operator) === Array.isArray(value) && isKnown(operator, kind)
  const filled = isAsked && values.every((one) => suits(kind, one)) ? fill(value) : undefined
  return filled === undefined ? undefined : inSql(sql, operator, filled)
}

const isList = (operator: string) => operator === 'in' || operator === 'not_in'

const isKnown = (operator: string, kind: Place['kind']) =>
  kind === 'date' ? !isList(operator) : !orders.has(operator)

function inSql(sql: string, operator: string, filled: string): string | undefined {
  switch (operator) {
    case 'equals':
      return `${sql} = ${filled}`
    case 'not_equals':
      return `(${sql} IS NULL OR ${sql} <> ${filled})`
    case 'in':
      return `${sql} = ANY (${filled})`
    case 'not_in':
      return `${sql} <> ALL (${filled})`
    default: {
      const order = orders.get(operator)
      return order === undefined ? undefined : `${sql} ${order} ${filled}`
    }
  }
}

const orders = new Map([
  ['greater_than', '>'],
  ['greater_than_equal', '>='],
  ['less_than', '<'],
  ['less_than_equal', '<='],
])

/** A value as it stands in a statement: a rule's own do, so that an index made for the rule serves it. */
export function literally(value: unknown): string | undefined {
  if (typeof value === 'boolean') return String(value)
  const words: readonly unknown[] = Array.isArray(value) ? value : [value]
  if (!words.every((word) => typeof word === 'string' && /^\w+$/.test(word))) return undefined
  return Array.isArray(value) ? `'{${words.join(',')}}'` : `'${words.join('')}'`
}

/** Whether PostgreSQL compares such a value with such a field as Payload does. */
function suits(kind: Place['kind'], value: unknown): boolean {
  switch (kind) {
    case 'text':
    case 'textarea':
    case 'select':
      return typeof value === 'string'
    case 'checkbox':
      return typeof value === 'boolean'
    case 'date':
      return value instanceof Date && !Number.isNaN(value.getTime())
    case 'id':
      return isMadeId(value)
    case 'upload':
    case 'relationship':
    case 'richText':
      return false
  }
}

/** Whether it is an id as PostgreSQL makes them: Payload takes some others for none. */
export const isMadeId = (value: unknown): value is string =>
  typeof value === 'string' && madeId.test(value)

const madeId = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i
