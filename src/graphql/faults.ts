import type { GraphQLError, GraphQLFormattedError } from 'graphql'
import type { PayloadRequest } from 'payload'
import { logError } from 'payload'
import { valueAt } from './valueAt'

/**
 * What is told of an error in a field, as Payload tells it: with the status that it would have had
 * by itself, and with nothing of the inside of a fault, which goes into the log.
 */
export async function told(
  error: GraphQLError,
  req: PayloadRequest,
): Promise<GraphQLFormattedError> {
  const { originalError, locations, path } = error
  const status = numberAt(originalError, 'status') ?? 500
  logError({ err: error, payload: req.payload })
  let answer: GraphQLFormattedError = {
    message: status === 500 ? 'Something went wrong.' : error.message,
    extensions: {
      name: originalError?.name,
      data: valueAt(originalError, 'data'),
      statusCode: status,
    },
    ...(locations === undefined ? {} : { locations }),
    ...(path === undefined ? {} : { path }),
  }
  for (const hook of req.payload.config.hooks.afterError ?? []) {
    const context = req.context
    const changed = await hook({ context, error, graphqlResult: answer, req })
    answer = changed?.graphqlResult ?? answer
  }
  return answer
}

function numberAt(holder: unknown, name: string): number | undefined {
  const value = valueAt(holder, name)
  return typeof value === 'number' ? value : undefined
}
