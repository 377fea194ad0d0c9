import { GraphQLError } from 'graphql'

/** A request that is refused before it is carried out, in words for whoever wrote the program. */
export const refused = (message: string, statusCode = 400): GraphQLError =>
  new GraphQLError(message, { extensions: { statusCode } })
