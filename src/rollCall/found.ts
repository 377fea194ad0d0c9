import type { PayloadRequest } from 'payload'
import { APIError, NotFound } from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import { isRecordId } from '@/domain/recordId'
import type { Session } from '@/generated/payload-types'

/**
 * The session whose roll is called. To everyone else who is logged in it is not there.
 * @throws APIError 401 for a stranger, so that a phone knows to ask for the log-in again
 * @throws NotFound for whoever may not call the roll, and where there is no such session
 */
export async function sessionFor(req: PayloadRequest): Promise<Session> {
  const viewer = viewerOf(req.user)
  if (viewer === null) throw new APIError(req.t('error:unauthorized'), 401, null, true)
  const id = req.routeParams?.['id']
  const session =
    isProgrammeStaff(viewer) && typeof id === 'string' ? await findSession(id, req) : null
  if (session === null) throw new NotFound(req.t)
  return session
}

/** The session as this person may read it; null where there is none. */
export async function findSession(id: string, req: PayloadRequest): Promise<Session | null> {
  if (!isRecordId(id)) return null
  return req.payload.findByID({
    collection: 'sessions',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
}
