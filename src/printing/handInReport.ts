import { NotFound, type Endpoint, type PayloadRequest } from 'payload'
import { isLeader } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import { inTransaction } from '@/database/inTransaction'
import { lockRow } from '@/database/lock'
import { refuseReportHandIn } from '@/domain/handInReport'
import { writeAudit } from '@/hooks/audit'
import { refuseOthers, routeId } from '@/hooks/onlyFor'
import { refuse } from '@/hooks/refuse'
import { frozenReport } from '@/report/frozen'
import { funderReport } from '@/report/funder'
import { inDanish } from '@/hooks/inDanish'

/**
 * `POST /api/grants/:id/report/hand-in`: the figures as they stand become the report of the grant's
 * period, for good. Answers `{ handedInAt }`.
 */
export const handInReport: Endpoint = {
  path: '/:id/report/hand-in',
  method: 'post',
  handler: async (req) => {
    refuseOthers(isLeader, req)
    const id = routeId(req)
    return Response.json({ handedInAt: await inTransaction(req, () => handIn(id, req)) })
  },
}

async function handIn(id: string, req: PayloadRequest): Promise<string> {
  const { payload } = req
  // Whoever presses at the same time waits, and then finds it handed in.
  await lockRow(req, 'grants', id)
  const grant = await payload.findByID({ collection: 'grants', id, depth: 0, req })
  refuse(
    refuseReportHandIn({
      hasTeam: Boolean(grant.team),
      isAccountHandedIn: Boolean(grant.handedInOn),
      isReportHandedIn: (await frozenReport(id, req)) !== null,
    }),
    req,
  )
  const figures = await funderReport(inDanish(req), id)
  if (figures === null) throw new NotFound(req.t)
  const handedInAt = figures.asOf
  const handedInBy = viewerOf(req.user)?.id ?? null
  const report = await payload.create({
    collection: 'reports',
    data: { grant: id, handedInAt, handedInBy, figures },
    depth: 0,
    req,
  })
  await writeAudit(req, { action: 'create', subject: 'reports', document: report.id, reason: id })
  return handedInAt
}
