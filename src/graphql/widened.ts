import type { DocumentNode, FieldNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql'
import { Kind, visit } from 'graphql'

/**
 * The same question, in which no part is narrowed to what it names (`select: true`) that names a
 * field with parts of its own twice: Payload then reads what the last of them names, and falls over
 * what the others miss.
 */
export function widened(document: DocumentNode): DocumentNode {
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  )
  return visit(document, {
    Field: (field) =>
      field.arguments?.some(isNarrowing) && namesTwice(field.selectionSet, fragments)
        ? { ...field, arguments: field.arguments.filter((one) => !isNarrowing(one)) }
        : undefined,
  })
}

const isNarrowing = ({ name }: { readonly name: { readonly value: string } }) =>
  name.value === 'select'

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

function namesTwice(set: SelectionSetNode | undefined, fragments: Fragments): boolean {
  const parts = partsOf(set, fragments)
  return (
    new Set(parts.map(({ name }) => name.value)).size < parts.length ||
    parts.some(({ selectionSet }) => namesTwice(selectionSet, fragments))
  )
}

/** The fields of one level that have parts. A question whose fragments hold each other is refused before. */
function partsOf(set: SelectionSetNode | undefined, fragments: Fragments): readonly FieldNode[] {
  return (set?.selections ?? []).flatMap((one) => {
    if (one.kind === Kind.FIELD) return one.selectionSet === undefined ? [] : [one]
    const inside = one.kind === Kind.INLINE_FRAGMENT ? one : fragments.get(one.name.value)
    return partsOf(inside?.selectionSet, fragments)
  })
}
