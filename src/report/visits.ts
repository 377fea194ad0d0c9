import type { PayloadRequest } from 'payload'
import { auditActionsOfVisits, funderDays, type FunderDay } from '@/domain/funderVisits'
import { noteVisit } from '@/hooks/funderVisits'

/** That the asker sees the report, if it is the municipality that asks. */
export const noteReportSeen = (req: PayloadRequest): Promise<void> => noteVisit('reports', req)

/** The last days on which the municipality looked, the newest first. For programme staff alone. */
export async function readFunderDays(req: PayloadRequest): Promise<readonly FunderDay[]> {
  const { docs } = await req.payload.find({
    collection: 'audit-events',
    where: { actorRole: { equals: 'municipality' }, action: { in: [...auditActionsOfVisits] } },
    select: { at: true, action: true, subject: true },
    sort: '-at',
    limit: 200,
    pagination: false,
    depth: 0,
    req,
  })
  return funderDays(docs)
}
