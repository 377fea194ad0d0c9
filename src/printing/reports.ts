import { NotFound, type Endpoint } from 'payload'
import { isFunderOrProgrammeStaff } from '@/access/predicates'
import { slugify } from '@/domain/slug'
import { writeAudit } from '@/hooks/audit'
import { funderReport, type FunderReport } from '@/report/funder'
import { fileFor } from './answer'
import { bookFormats, type Written } from './bookFormats'
import { handInReport } from './handInReport'
import { inDanish } from '@/hooks/inDanish'
import { reportBook } from './reportBook'
import { draftText, keepText } from './reportText'

/**
 * `GET /api/grants/:id/report/xlsx`, `…/csv`, `…/pdf` and `…/json`: the report of a grant's team, which
 * is what GraphQL's `funderReport` answers; and where it is handed in.
 */
export const reportEndpoints: Endpoint[] = [
  ...bookFormats.map(({ ending, written }) =>
    reportAs(ending, (report) => written(reportBook(report))),
  ),
  reportAs('json', (report) => JSON.stringify(report, null, 2)),
  handInReport,
  draftText,
  keepText,
]

function reportAs(ending: string, written: (report: FunderReport) => Written): Endpoint {
  return {
    path: `/:id/report/${ending}`,
    method: 'get',
    handler: fileFor(isFunderOrProgrammeStaff, async (id, req) => {
      const report = await funderReport(inDanish(req), id)
      if (report === null) throw new NotFound(req.t)
      await writeAudit(req, {
        action: 'export',
        subject: 'grants',
        document: id,
        reason: 'rapport',
      })
      return { body: await written(report), name: `rapport-${slugify(report.teamName)}.${ending}` }
    }),
  }
}
