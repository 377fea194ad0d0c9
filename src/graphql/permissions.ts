import {
  defaultFieldResolver,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql'

/**
 * Payload tells of a right that has no condition by `true` alone, and of many that are all alike
 * too. Its own types know the long form only, and a question for one would be answered by a fault.
 */
export function permissionsAtLength(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type) && type.name.includes('DocAccess')) spellOut(type)
}

function spellOut(type: GraphQLObjectType): void {
  for (const field of Object.values(type.getFields())) {
    const { name, resolve = defaultFieldResolver } = field
    field.resolve = (parent: unknown, ...rest) => {
      if (parent !== true) return resolve(parent, ...rest)
      return name === 'where' ? null : true
    }
  }
}
