import type { ArgumentNode, DocumentNode, GraphQLSchema, SelectionSetNode } from 'graphql'
import { Kind } from 'graphql'
import { theOperation } from './bounds'

/**
 * The same question, told to read from the database only what it names: Payload reads whole records
 * otherwise, all relations included. Only for a list or a record of plain fields: with several roots,
 * fragments, relations or a field that is named twice Payload takes the narrowing of one for another's.
 */
export function lean(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
  const operation = theOperation(document)
  const { selections } = operation.selectionSet
  const [root] = selections
  if (document.definitions.length > 1 || selections.length > 1) return document
  if (operation.operation !== 'query' || root?.kind !== Kind.FIELD) return document
  const { arguments: given = [], name, selectionSet } = root
  const takes = schema.getQueryType()?.getFields()[name.value]?.args ?? []
  const isNarrowed = given.some((one) => one.name.value === 'select')
  if (isNarrowed || !takes.some((one) => one.name === 'select')) return document
  if (selectionSet === undefined || !isPlain(selectionSet, ['docs'])) return document
  const narrowed = { ...root, arguments: [...given, onlyWhatIsNamed] }
  return {
    ...document,
    definitions: [
      { ...operation, selectionSet: { ...operation.selectionSet, selections: [narrowed] } },
    ],
  }
}

const onlyWhatIsNamed: ArgumentNode = {
  kind: Kind.ARGUMENT,
  name: { kind: Kind.NAME, value: 'select' },
  value: { kind: Kind.BOOLEAN, value: true },
}

function isPlain({ selections }: SelectionSetNode, mayHold: readonly string[] = []): boolean {
  const fields = selections.flatMap((one) => (one.kind === Kind.FIELD ? [one] : []))
  return (
    fields.length === selections.length &&
    new Set(fields.map(({ name }) => name.value)).size === fields.length &&
    fields.every(
      ({ name, selectionSet }) =>
        selectionSet === undefined || (mayHold.includes(name.value) && isPlain(selectionSet)),
    )
  )
}
