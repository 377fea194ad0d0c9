import { configToSchema } from '@payloadcms/graphql'
import { formatNames } from 'payload'
import { strangers } from '@/graphql/bounds'
import { at, running } from '../support/doors'

/**
 * GraphQL queries for each root field that needs no argument, asking for every field there is, down
 * to so many relations. Each is so small that a stranger may ask it: one that is refused finds nothing
 * because it looks for nothing.
 */
export function everyQuestion(depth: number): readonly { name: string; query: string }[] {
  return Object.values(rootQueries())
    .filter(({ args }) => !args.some(({ type }) => String(type).endsWith('!')))
    .flatMap(({ name, type }) => {
      const paths = leavesUnder(type, depth).filter(({ length }) => length < strangers.depth)
      if (paths.length === 0) return [{ name, query: `{ ${name} }` }]
      return Array.from({ length: Math.ceil(paths.length / perQuery) }, (_, turn) => ({
        name,
        query: written(
          paths.slice(turn * perQuery, (turn + 1) * perQuery).map((path) => [name, ...path]),
        ),
      }))
    })
}

const perQuery = 90

/** The list and the count of a collection, asked by each field that its filter knows. */
export function filtersOf(slug: string): readonly { field: string; queries: readonly string[] }[] {
  const { singular, plural: some } = formatNames(slug)
  const plural = singular === some ? `all${singular}` : some
  const where = rootQueries()[plural]?.args.find(({ name }) => name === 'where')
  return Object.values(fieldsOf(where?.type))
    .filter(({ name }) => name !== 'AND' && name !== 'OR')
    .map(({ name, type }) => ({
      field: name,
      queries: [plural, `count${plural}`].map(
        (root) => `{ ${root}(where: { ${name}: ${conditionOf(type)} }) { totalDocs } }`,
      ),
    }))
}

type Field = {
  readonly name: string
  readonly type: unknown
  readonly args: readonly { readonly name: string; readonly type: unknown }[]
}

function rootQueries(): Readonly<Record<string, Field>> {
  const { schema } = configToSchema(running)
  return schema.getQueryType()?.getFields() ?? {}
}

/** The path of each field that holds a value. What may be of several kinds is left out. */
function leavesUnder(type: unknown, depth: number): readonly (readonly string[])[] {
  return Object.values(fieldsOf(type)).flatMap((field) => {
    const isList = field.name === 'docs'
    if (isOneOfSeveral(field.type)) return []
    if (!hasFields(field.type)) return [[field.name]]
    if (depth === 0 && !isList) return []
    const inner = leavesUnder(field.type, isList ? depth : depth - 1)
    return inner.map((path) => [field.name, ...path])
  })
}

/** The paths as one selection, each name once. */
function written(paths: readonly (readonly string[])[]): string {
  const names = [...new Set(paths.flatMap(([name]) => name ?? []))]
  const each = names.map((name) => {
    const inner = paths.flatMap(([first, ...rest]) => (first === name ? [rest] : []))
    const deeper = inner.filter(({ length }) => length > 0)
    return deeper.length === 0 ? name : `${name} ${written(deeper)}`
  })
  return `{ ${each.join(' ')} }`
}

/** A condition that this field's filter understands, whatever it holds. */
function conditionOf(type: unknown): string {
  const operators = fieldsOf(type)
  if ('exists' in operators) return '{ exists: true }'
  const value = named(operators['equals']?.type)
  const [choice] = valuesOf(value)
  if (choice !== undefined) return `{ equals: ${choice} }`
  return `{ equals: ${examples[String(value)] ?? '"1"'} }`
}

const examples: Readonly<Record<string, string>> = {
  Float: '1',
  Int: '1',
  Boolean: 'true',
  DateTime: '"2018-08-08T12:00:00.000Z"',
  EmailAddress: '"nobody@example.org"',
}

// By their shape: the package may be loaded twice, and its own questions then answer no.
function named(type: unknown): unknown {
  const inner = at(type, 'ofType')
  return inner === undefined ? type : named(inner)
}

function hasFields(type: unknown): boolean {
  return typeof at(named(type), 'getFields') === 'function'
}

function isOneOfSeveral(type: unknown): boolean {
  return typeof at(named(type), 'getTypes') === 'function'
}

function fieldsOf(type: unknown): Readonly<Record<string, Field>> {
  const holder = named(type)
  return isHolder(holder) ? holder.getFields() : {}
}

function isHolder(type: unknown): type is { getFields(): Readonly<Record<string, Field>> } {
  return hasFields(type)
}

function valuesOf(type: unknown): readonly string[] {
  return isChoice(type) ? type.getValues().map(({ name }) => name) : []
}

function isChoice(type: unknown): type is { getValues(): readonly { readonly name: string }[] } {
  return typeof at(type, 'getValues') === 'function'
}
