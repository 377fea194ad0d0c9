import type { GraphQLOutputType, GraphQLResolveInfo, SelectionSetNode } from 'graphql'
import { getNamedType, isObjectType, Kind } from 'graphql'
import { valueAt } from '../valueAt'

/** What a question names, level by level: Payload reads no more than this of what a record leads to. */
export type Narrowing = { readonly [name: string]: true | Narrowing }

/** As Payload itself tells it to the fields below a root. */
export function narrowingOf(info: GraphQLResolveInfo): Narrowing {
  const selectionSet = info.fieldNodes[0]?.selectionSet
  return selectionSet === undefined ? {} : narrowing(selectionSet, info.returnType, info)
}

function narrowing(
  { selections }: SelectionSetNode,
  type: GraphQLOutputType,
  info: GraphQLResolveInfo,
): Narrowing {
  const named = getNamedType(type)
  const fields = isObjectType(named) ? named.getFields() : {}
  const parts = selections.map((one): Narrowing => {
    if (one.kind === Kind.INLINE_FRAGMENT) return narrowing(one.selectionSet, type, info)
    if (one.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = info.fragments[one.name.value]
      return fragment === undefined ? {} : narrowing(fragment.selectionSet, type, info)
    }
    const field = fields[one.name.value]
    if (field === undefined) return {}
    const below = one.selectionSet
    const name = valueAt(field.extensions['field'], 'name')
    return {
      [typeof name === 'string' ? name : field.name]:
        below === undefined ? true : narrowing(below, field.type, info),
    }
  })
  return parts.reduce<Narrowing>((all, part) => ({ ...all, ...part }), {})
}
