import { APIError, isolateObjectProperty, type PayloadRequest } from 'payload'

/** What Payload hands to every resolver. */
export type Context = { readonly req: PayloadRequest }

/**
 * The request for a resolver of ours. Payload leaves a call's language on the request it was given,
 * where the other fields of the same operation would find it.
 */
export function apart({ req }: Context): PayloadRequest {
  return isolateObjectProperty(req, ['locale', 'fallbackLocale', 'transactionID'])
}

/**
 * The same for what strangers send: one deed a request. By aliases and fragments one request could
 * otherwise hold hundreds of them.
 * @throws APIError 400 from the second on
 */
export function apartOnce(context: Context): PayloadRequest {
  // Payload hands each field a request of its own; its headers are those of the one that came.
  const { headers } = context.req
  if (used.has(headers)) throw new APIError('One mutation a request.', 400, undefined, true)
  used.add(headers)
  return apart(context)
}

const used = new WeakSet<Headers>()
