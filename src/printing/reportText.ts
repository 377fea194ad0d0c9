import { NotFound, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { isProgrammeStaff } from '@/access/predicates'
import { inTransaction } from '@/database/inTransaction'
import { lockRow } from '@/database/lock'
import { draftReportText, refuseReportText } from '@/domain/reportText'
import { plainText } from '@/domain/text'
import { writeAudit } from '@/hooks/audit'
import { refuseOthers, routeId, sentBody } from '@/hooks/onlyFor'
import { refuse } from '@/hooks/refuse'
import { frozenReport } from '@/report/frozen'
import { funderReport } from '@/report/funder'
import { inDanish } from '@/hooks/inDanish'

/** `GET /api/grants/:id/report/draft`: a text made of what the report tells. Answers `{ draft }`. */
export const draftText: Endpoint = {
  path: '/:id/report/draft',
  method: 'get',
  handler: async (req) => {
    refuseOthers(isProgrammeStaff, req)
    const report = await funderReport(inDanish(req), routeId(req))
    if (report === null) throw new NotFound(req.t)
    return Response.json({ draft: draftReportText(report) })
  },
}

const sent = z.object({ text: z.string(), basedOn: z.string() })

/** `POST /api/grants/:id/report/text` with `{ text, basedOn }`: keeps it. Answers `{ text }`. */
export const keepText: Endpoint = {
  path: '/:id/report/text',
  method: 'post',
  handler: async (req) => {
    refuseOthers(isProgrammeStaff, req)
    const id = routeId(req)
    const read = sent.safeParse(await sentBody(req))
    const { text, basedOn } = read.success ? read.data : { text: '', basedOn: '' }
    const kept = plainText(text)
    await inTransaction(req, () => keep(id, { text: kept, basedOn: plainText(basedOn) }, req))
    return Response.json({ text: kept })
  },
}

async function keep(
  id: string,
  change: Readonly<{ text: string; basedOn: string }>,
  req: PayloadRequest,
): Promise<void> {
  await lockRow(req, 'grants', id)
  const grant = await req.payload.findByID({ collection: 'grants', id, depth: 0, req })
  refuse(
    refuseReportText({
      ...change,
      stored: grant.reportText ?? '',
      isReportHandedIn: (await frozenReport(id, req)) !== null,
    }),
    req,
  )
  await req.payload.update({
    collection: 'grants',
    id,
    data: { reportText: change.text },
    depth: 0,
    req,
  })
  await writeAudit(req, {
    action: 'update',
    subject: 'grants',
    document: id,
    reason: 'rapportens tekst',
  })
}
