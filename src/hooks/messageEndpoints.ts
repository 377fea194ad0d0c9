import type { Endpoint, PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import { inTransaction } from '@/database/inTransaction'
import { undoQueued } from '@/database/outbox'
import { noteLooks } from './auditLooks'
import { refuseOthers, routeId, sentBody } from './onlyFor'
import { receiversFor } from './receiver'
import { retryMessage } from './retryMessage'
import { writeTo } from './writeTo'

/** Answers programme staff, and nobody else. */
const forStaff =
  (answer: (req: PayloadRequest) => Promise<Response>): Endpoint['handler'] =>
  async (req) => {
    refuseOthers(isProgrammeStaff, req)
    return answer(req)
  }

/** `GET /api/messages/receivers`: the teams, and the women who may be written to. */
const receivers: Endpoint = {
  path: '/receivers',
  method: 'get',
  handler: forStaff(async (req) => Response.json(await receiversFor(req))),
}

/** `POST /api/messages/compose`: see `writeTo`. Answers `{ ids, leavesAt }`. */
const compose: Endpoint = {
  path: '/compose',
  method: 'post',
  handler: forStaff(async (req) => Response.json(await writeTo(await sentBody(req), req))),
}

/** `POST /api/messages/undo` with `{ ids }`: takes back what has not left. Answers `{ undone, left }`. */
const undo: Endpoint = {
  path: '/undo',
  method: 'post',
  handler: forStaff(async (req) => {
    const ids = idsIn(await sentBody(req))
    if (ids.length === 0) throw new APIError(req.t('error:missingRequiredData'), 400, null, true)
    const undone = await inTransaction(req, async () => {
      const count = await undoQueued(req, ids)
      await noteLooks(req, 'messages', ids, 'update')
      return count
    })
    return Response.json({ undone, left: ids.length - undone })
  }),
}

/** `POST /api/messages/:id/retry`: puts back one that failed or is unknown. */
const retry: Endpoint = {
  path: '/:id/retry',
  method: 'post',
  handler: forStaff(async (req) => {
    const id = routeId(req)
    const queued = await inTransaction(req, async () => {
      const isQueued = await retryMessage(req, id)
      if (isQueued) await noteLooks(req, 'messages', [id], 'update')
      return isQueued
    })
    if (!queued) throw new APIError(req.t('error:notFound'), 404, null, true)
    return Response.json({ queued })
  }),
}

export const messageEndpoints = [receivers, compose, undo, retry]

const mostIds = 500

function idsIn(body: unknown): readonly string[] {
  if (typeof body !== 'object' || body === null || !('ids' in body)) return []
  const { ids } = body
  return Array.isArray(ids)
    ? ids.filter((id): id is string => typeof id === 'string').slice(0, mostIds)
    : []
}
