import { configToSchema } from '@payloadcms/graphql'
import { formatNames } from 'payload'
import { at, running } from '../support/doors'

/**
 * One GraphQL query for each root field that needs no argument, asking for every field there is,
 * down to so many relations.
 */
export function everyQuestion(depth: number): readonly { name: string; query: string }[] {
  return Object.values(rootQueries())
    .filter(({ args }) => !args.some(({ type }) => String(type).endsWith('!')))
    .map(({ name, type }) => ({ name, query: `{ ${name} ${selectionOf(type, depth)} }` }))
}

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

function selectionOf(type: unknown, depth: number): string {
  const fields = Object.values(fieldsOf(type)).flatMap((field) => {
    const isList = field.name === 'docs'
    if (!hasFields(field.type)) return [field.name]
    if (depth === 0 && !isList) return []
    return [`${field.name} ${selectionOf(field.type, isList ? depth : depth - 1)}`]
  })
  return fields.length === 0 ? '' : `{ ${fields.join(' ')} }`
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
