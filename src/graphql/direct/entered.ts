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
  const req = inLanguage(context, given)
  context.req = req
  const narrowing = given.select ? narrowingOf(info) : undefined
  context.select = given.id === undefined ? narrowing?.['docs'] : narrowing
  return req
}

/** The request as it is for one field of the operation, in the language that it is asked in. */
export function inLanguage(
  context: Shared,
  { locale, fallbackLocale }: Pick<Given, 'locale' | 'fallbackLocale'>,
): PayloadRequest {
  const req = isolateObjectProperty(context.req, ['locale', 'fallbackLocale', 'transactionID'])
  if (locale) req.locale = locale
  if (fallbackLocale) req.fallbackLocale = fallbackLocale
  return req
}
