import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  OperationDefinitionNode,
  SelectionNode,
  SelectionSetNode,
} from 'graphql'
import { Kind, valueFromASTUntyped } from 'graphql'
import { lastPage } from '@/hooks/narrowQuestions'
import { refused } from './refused'

/** How much one request may ask for. */
export type Bounds = Readonly<{
  /** All that is sent, in bytes. */
  bytes: number
  depth: number
  /** Of a query. */
  roots: number
  /** Root fields of a mutation. */
  deeds: number
  aliases: number
  directives: number
  /** Fields and fragments, each as often as it is named. */
  fields: number
  /** Records on a page of a list. */
  limit: number
}>

export const strangers: Bounds = {
  bytes: 10_000,
  depth: 6,
  roots: 5,
  deeds: 1,
  aliases: 5,
  directives: 5,
  fields: 400,
  limit: 50,
}

export const accounts: Bounds = {
  bytes: 1_000_000,
  depth: 6,
  roots: 10,
  deeds: 10,
  aliases: 15,
  directives: 15,
  fields: 2000,
  limit: 100,
}

type Given = Readonly<Record<string, unknown>>

/** @throws GraphQLError 400 where there is not exactly one operation, or one of another kind */
export function theOperation({ definitions }: DocumentNode): OperationDefinitionNode {
  const [operation, ...others] = definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION)
  if (operation === undefined || others.length > 0) throw refused('One operation a request.')
  if (String(operation.operation) === 'subscription')
    throw refused('There are queries and mutations, no subscriptions.')
  return operation
}

/** The variables with the defaults that the operation gives them. */
function withDefaults(operation: OperationDefinitionNode, variables: Given): Given {
  const defaults: [string, unknown][] = (operation.variableDefinitions ?? []).flatMap(
    ({ variable, defaultValue }) =>
      defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)]],
  )
  return { ...Object.fromEntries<unknown>(defaults), ...variables }
}

/**
 * Holds an operation to its bounds before anything else looks into it: Payload's own rule would run
 * round in a circle of fragments, and unfold a few hundred bytes of them for half a minute.
 * @throws GraphQLError 400 with the first bound that it breaks
 */
export function holdToBounds(document: DocumentNode, variables: Given, bounds: Bounds): void {
  const operation = theOperation(document)
  new Walk(document, withDefaults(operation, variables), bounds).through(operation)
}

/** What a trusted document leaves to whoever sends it: how many records a variable may ask for. */
export function holdVariables(document: DocumentNode, variables: Given): void {
  const operation = theOperation(document)
  const declared = new Set(
    operation.variableDefinitions?.map(({ variable }) => variable.name.value),
  )
  const unknown = Object.keys(variables).find((name) => !declared.has(name))
  if (unknown !== undefined) throw refused(`The operation has no variable "${unknown}".`)
  if (declared.has('limit')) holdLimit(withDefaults(operation, variables)['limit'], strangers.limit)
}

class Walk {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly #given: Given
  readonly #bounds: Bounds
  readonly #seen = { aliases: 0, directives: 0, fields: 0, roots: 0 }

  constructor({ definitions }: DocumentNode, given: Given, bounds: Bounds) {
    this.#given = given
    this.#bounds = bounds
    this.#fragments = new Map(
      definitions.flatMap((one) =>
        one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
      ),
    )
  }

  through({ operation, directives = [], selectionSet }: OperationDefinitionNode): void {
    this.#seen.directives += directives.length
    const most = operation === 'mutation' ? this.#bounds.deeds : this.#bounds.roots
    this.#all(selectionSet, 1, new Set())
    if (this.#seen.roots > most)
      throw refused(
        most === 1 ? 'One mutation a request.' : `At most ${most} fields at the root of a request.`,
      )
  }

  #all({ selections }: SelectionSetNode, depth: number, open: ReadonlySet<string>): void {
    const { bounds, seen } = { bounds: this.#bounds, seen: this.#seen }
    if (depth > bounds.depth) throw refused(`At most ${bounds.depth} levels of fields.`)
    for (const selection of selections) {
      seen.fields += 1
      seen.directives += selection.directives?.length ?? 0
      this.#one(selection, depth, open)
      if (seen.fields > bounds.fields) throw refused(`At most ${bounds.fields} fields a request.`)
      if (seen.aliases > bounds.aliases) throw refused(`At most ${bounds.aliases} aliases.`)
      if (seen.directives > bounds.directives)
        throw refused(`At most ${bounds.directives} directives.`)
    }
  }

  #one(selection: SelectionNode, depth: number, open: ReadonlySet<string>): void {
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return this.#all(selection.selectionSet, depth, open)
    if (selection.kind === Kind.FIELD) return this.#field(selection, depth, open)
    const name = selection.name.value
    if (open.has(name)) throw refused('A fragment may not contain itself.')
    const fragment = this.#fragments.get(name)
    if (fragment !== undefined) this.#all(fragment.selectionSet, depth, new Set([...open, name]))
  }

  #field(field: FieldNode, depth: number, open: ReadonlySet<string>): void {
    if (depth === 1) this.#seen.roots += 1
    if (field.alias !== undefined) this.#seen.aliases += 1
    for (const { name, value } of field.arguments ?? []) {
      if (name.value === 'limit') holdLimit(this.#valueOf(value), this.#bounds.limit)
      if (name.value === 'page') holdPage(this.#valueOf(value))
      if (
        name.value === 'pagination' &&
        ![true, undefined].some((one) => one === this.#valueOf(value))
      )
        throw refused('A list is given in pages: pagination may not be false.')
    }
    // What tells of the schema itself is open to few, and deep by nature.
    if (field.selectionSet !== undefined && !field.name.value.startsWith('__'))
      this.#all(field.selectionSet, depth + 1, open)
  }

  #valueOf(value: Parameters<typeof valueFromASTUntyped>[0]): unknown {
    return valueFromASTUntyped(value, this.#given)
  }
}

function holdPage(page: unknown): void {
  if (typeof page === 'number' && page > lastPage)
    throw refused(`page is a whole number up to ${lastPage}.`)
}

/** A limit that is not given at all is Payload's own, ten. */
function holdLimit(limit: unknown, most: number): void {
  const isWithin = Number.isInteger(limit) && Number(limit) >= 1 && Number(limit) <= most
  if (limit !== undefined && !isWithin) throw refused(`limit is a whole number from 1 to ${most}.`)
}
