import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { isProgrammeStaff } from '@/access/predicates'
import { inTransaction } from '@/database/inTransaction'
import { lockRow } from '@/database/lock'
import { problem } from '@/domain/problem'
import { writeAudit } from './audit'
import { refuseOthers, routeId, sentBody } from './onlyFor'
import { refuse } from './refuse'

const sent = z.object({ name: z.string().trim().min(1), undo: z.boolean().optional() })

/**
 * `POST /api/applicants/:id/approve-name` with `{ name, undo? }`: notes that she approved on paper how
 * her name is spelled, as she otherwise does on her own page. `name` is the spelling that she was
 * shown: of another one she has approved nothing. Answers `{ approved }`.
 */
export const approveName: Endpoint = {
  path: '/:id/approve-name',
  method: 'post',
  handler: async (req) => {
    refuseOthers(isProgrammeStaff, req)
    const read = sent.safeParse(await sentBody(req))
    if (!read.success) refuse([problem('diplomaName', 'missing')], req)
    const { name, undo = false } = read.success ? read.data : { name: '' }
    const id = routeId(req)
    await inTransaction(req, () => note(id, name, !undo, req))
    return Response.json({ approved: !undo })
  },
}

async function note(
  id: string,
  name: string,
  approves: boolean,
  req: PayloadRequest,
): Promise<void> {
  const { payload } = req
  await lockRow(req, 'applicants', id)
  const her = await payload.findByID({ collection: 'applicants', id, depth: 0, req })
  refuse(her.diplomaName === name ? [] : [problem('diplomaName', 'changedMeanwhile')], req)
  if (Boolean(her.diplomaNameApprovedAt) === approves) return
  const data = { diplomaNameApprovedAt: approves ? new Date().toISOString() : null }
  await payload.update({ collection: 'applicants', id, data, depth: 0, req })
  await writeAudit(req, {
    action: approves ? 'approve' : 'update',
    subject: 'applicants',
    document: id,
    reason: 'diplomaName',
  })
}
