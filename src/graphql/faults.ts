import { randomBytes } from 'node:crypto'
import type { GraphQLError, GraphQLFormattedError } from 'graphql'
import type { PayloadRequest } from 'payload'
import { logError } from 'payload'
import { valueAt } from './valueAt'

/**
 * What is told of an error in a field, as Payload tells it: with the status that it would have had
 * by itself, and with nothing of the inside of a fault, which goes into the log under a reference.
 */
export async function told(
  error: GraphQLError,
  req: PayloadRequest,
): Promise<GraphQLFormattedError> {
  const { originalError, locations, path } = error
  const status = numberAt(originalError, 'status') ?? 500
  let answer: GraphQLFormattedError = {
    message: status === 500 ? logged(error, req) : error.message,
    extensions: {
      name: originalError?.name,
      data: valueAt(originalError, 'data'),
      statusCode: status,
    },
    ...(locations === undefined ? {} : { locations }),
    ...(path === undefined ? {} : { path }),
  }
  if (status !== 500) logError({ err: error, payload: req.payload })
  for (const hook of req.payload.config.hooks.afterError ?? []) {
    const context = req.context
    const changed = await hook({ context, error, graphqlResult: answer, req })
    answer = changed?.graphqlResult ?? answer
  }
  return answer
}

/** Writes a fault down. @returns what is told of it: how it can be found in the log */
function logged(error: GraphQLError, { payload }: PayloadRequest): string {
  const reference = randomBytes(4).toString('hex')
  payload.logger.error({ err: error, reference })
  return `Something went wrong. Reference: ${reference}`
}

function numberAt(holder: unknown, name: string): number | undefined {
  const value = valueAt(holder, name)
  return typeof value === 'number' ? value : undefined
}
