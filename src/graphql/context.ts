import { isolateObjectProperty, type PayloadRequest } from 'payload'

/** What Payload hands to every resolver. */
export type Context = { readonly req: PayloadRequest }

/**
 * The request for a resolver of ours. Payload leaves a call's language on the request it was given,
 * where the other fields of the same operation would find it.
 */
export function apart({ req }: Context): PayloadRequest {
  return isolateObjectProperty(req, ['locale', 'fallbackLocale', 'transactionID'])
}
