import type { AfterErrorHook } from 'payload'
import { staffLanguage } from './refuse'

/**
 * What is nested so deeply that somebody's code runs out of room is the mistake of whoever sent it, by
 * REST and in a field of GraphQL's. The log has the place, should it be ours after all.
 */
export const tellTooDeep: AfterErrorHook = ({ error, graphqlResult, req }) => {
  const cause: unknown = Reflect.get(error, 'originalError') ?? error
  if (!(cause instanceof RangeError) || !cause.message.includes('call stack')) return undefined
  const message = words[staffLanguage(req)]
  return {
    status: 400,
    response: { errors: [{ message }] },
    ...(graphqlResult && {
      graphqlResult: { ...graphqlResult, message, extensions: { statusCode: 400 } },
    }),
  }
}

const words = {
  da: 'Det, der blev sendt, går for mange lag ned.',
  en: 'What was sent goes too many levels down.',
}
