import type { PayloadRequest } from 'payload'
import { APIError } from 'payload'
import type { Predicate } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'

/**
 * For addresses of our own, which no collection's access guards.
 * @throws APIError 403
 */
export function refuseOthers(may: Predicate, req: PayloadRequest): void {
  if (!may(viewerOf(req.user)))
    throw new APIError(req.t('error:notAllowedToPerformAction'), 403, null, true)
}

/** The record that the address names; no record has the empty id. */
export function routeId(req: PayloadRequest): string {
  const id = req.routeParams?.['id']
  return typeof id === 'string' ? id : ''
}

/** What was sent, whatever it is; nothing where it is no JSON. */
export async function sentBody(req: PayloadRequest): Promise<unknown> {
  try {
    return await req.json?.()
  } catch {
    return undefined
  }
}
