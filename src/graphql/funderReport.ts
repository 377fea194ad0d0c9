import type { PayloadRequest } from 'payload'
import { Forbidden } from 'payload'
import { isFunderOrProgrammeStaff } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import { noteVisit } from '@/hooks/funderVisits'
import type { FunderReport } from '@/report/funder'
import { funderReport } from '@/report/funder'

/** @throws Forbidden for strangers and editors. */
export async function readFunderReport(
  grant: string | undefined,
  req: PayloadRequest,
): Promise<FunderReport | null> {
  if (!isFunderOrProgrammeStaff(viewerOf(req.user))) throw new Forbidden(req.t)
  await noteVisit('reports', req)
  return funderReport(req, grant)
}
