import type { GraphQLResolveInfo } from 'graphql'
import { isolateObjectProperty, type PayloadRequest } from 'payload'
import type { Given } from './asked'
import { narrowingOf, type Narrowing } from './narrowing'

/** What the fields of one operation share. */
export type Shared = { req: PayloadRequest; select?: Narrowing | true | undefined }

/**
 * Leaves on the operation what Payload's own root fields leave there, before anything is waited for:
 * the fields below a root, and the roots after it, find its language and its narrowing.
 */
export function entered(context: Shared, given: Given, info: GraphQLResolveInfo): PayloadRequest {
  const req = isolateObjectProperty(context.req, ['locale', 'fallbackLocale', 'transactionID'])
  if (given.locale) req.locale = given.locale
  if (given.fallbackLocale) req.fallbackLocale = given.fallbackLocale
  context.req = req
  const narrowing = given.select ? narrowingOf(info) : undefined
  context.select = given.id === undefined ? narrowing?.['docs'] : narrowing
  return req
}
