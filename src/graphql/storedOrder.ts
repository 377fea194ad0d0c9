import { isObjectType, type GraphQLField, type GraphQLSchema } from 'graphql'
import { valueAt } from './valueAt'

/**
 * Payload gives a list of related records in the order in which they happened to be loaded; from
 * here on it is the order in which they are stored.
 */
export function storedOrder(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type))
      for (const field of Object.values(type.getFields()))
        if (isListOfRelated(field.extensions['field'])) putInOrder(field)
}

function putInOrder(field: GraphQLField<unknown, unknown>): void {
  const { name, resolve } = field
  if (resolve === undefined) return
  field.resolve = async (parent, ...rest) => {
    const found: unknown = await resolve(parent, ...rest)
    const stored = valueAt(parent, name)
    if (!Array.isArray(found) || !Array.isArray(stored)) return found
    const place = new Map(stored.map((id: unknown, index) => [id, index]))
    const placeOf = (one: unknown) => place.get(valueAt(one, 'id')) ?? stored.length
    const related: readonly unknown[] = found
    return related.toSorted((one, other) => placeOf(one) - placeOf(other))
  }
}

function isListOfRelated(field: unknown): boolean {
  const type = valueAt(field, 'type')
  return (type === 'relationship' || type === 'upload') && valueAt(field, 'hasMany') === true
}
