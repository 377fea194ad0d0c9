import type { FieldNode, GraphQLResolveInfo } from 'graphql'
import { Kind } from 'graphql'

/**
 * The fields of each record that a question names, whatever it calls them.
 * @returns undefined for a question of a form in which Payload takes the narrowing of one part for
 *   another's: with fragments, or parts that are named twice
 */
export function namedIn({ fieldNodes }: GraphQLResolveInfo, isList: boolean) {
  const [root, ...others] = fieldNodes
  if (root === undefined || others.length > 0) return undefined
  const inRoot = fieldsOf(root)
  if (!isList || inRoot === undefined) return namesOf(inRoot)
  const [records, ...more] = inRoot.filter(({ name }) => name.value === 'docs')
  if (more.length > 0) return undefined
  return records === undefined ? [] : namesOf(fieldsOf(records))
}

function fieldsOf({ selectionSet }: FieldNode): readonly FieldNode[] | undefined {
  const selections = selectionSet?.selections ?? []
  const fields = selections.flatMap((one) => (one.kind === Kind.FIELD ? [one] : []))
  return fields.length === selections.length ? fields : undefined
}

function namesOf(fields: readonly FieldNode[] | undefined): readonly string[] | undefined {
  const names = fields?.map(({ name }) => name.value).filter((name) => name !== '__typename')
  return names === undefined || new Set(names).size < names.length ? undefined : names
}
