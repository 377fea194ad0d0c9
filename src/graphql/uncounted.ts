import type {
  ArgumentNode,
  DocumentNode,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionNode,
} from 'graphql'
import { Kind } from 'graphql'
import { theOperation } from './bounds'

/**
 * The same question, told not to count the records of a list of which it names the records alone:
 * Payload counts them otherwise, in a statement of its own. Left as it is where two parts of the
 * question may be about one list, and where it does not say for certain how many records it wants:
 * uncounted and without a limit, Payload would give all that there are.
 */
export function uncounted(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
  const operation = theOperation(document)
  const { selections } = operation.selectionSet
  const names = selections.map((one) =>
    one.kind === Kind.FIELD ? (one.alias ?? one.name).value : '',
  )
  const isPlain = document.definitions.length === 1 && !names.includes('')
  if (operation.operation !== 'query' || !isPlain || new Set(names).size < names.length)
    return document
  const lists = selections.map((one) => withoutCount(one, operation, schema))
  return {
    ...document,
    definitions: [{ ...operation, selectionSet: { ...operation.selectionSet, selections: lists } }],
  }
}

function withoutCount(
  root: SelectionNode,
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
): SelectionNode {
  if (root.kind !== Kind.FIELD) return root
  const { arguments: given = [], name, selectionSet } = root
  const takes = schema.getQueryType()?.getFields()[name.value]?.args ?? []
  const isCounted =
    selectionSet === undefined ||
    !takes.some((one) => one.name === 'pagination') ||
    given.some((one) => one.name.value === 'pagination') ||
    !given.some((one) => isCertainLimit(one, operation)) ||
    !selectionSet.selections.every((one) => one.kind === Kind.FIELD && one.name.value === 'docs')
  return isCounted ? root : { ...root, arguments: [...given, noCount] }
}

/** A number that stands there, or a variable that has to be given. */
function isCertainLimit(
  { name, value }: ArgumentNode,
  operation: OperationDefinitionNode,
): boolean {
  if (name.value !== 'limit') return false
  if (value.kind !== Kind.VARIABLE) return value.kind === Kind.INT
  return (operation.variableDefinitions ?? []).some(
    ({ variable, type }) =>
      variable.name.value === value.name.value && type.kind === Kind.NON_NULL_TYPE,
  )
}

const noCount: ArgumentNode = {
  kind: Kind.ARGUMENT,
  name: { kind: Kind.NAME, value: 'pagination' },
  value: { kind: Kind.BOOLEAN, value: false },
}
