import type { Endpoint, PayloadRequest } from 'payload'
import { isFunderOrProgrammeStaff, isProgrammeStaff } from '@/access/predicates'
import { accountBook } from '@/documents/account'
import { problem } from '@/domain/problem'
import { slugify } from '@/domain/slug'
import type { Grant } from '@/generated/payload-types'
import { writeAudit } from '@/hooks/audit'
import { refuse } from '@/hooks/refuse'
import { dayOf, idOf } from '@/hooks/relation'
import { fileFor } from './answer'
import { bookFormats } from './bookFormats'
import { accountOfGrant } from './grantRecords'
import { zipOf } from './receiptFiles'

/** The funder's has neither names nor what was bought; the other is the staff's own. */
const editions = [
  { path: 'account', name: 'regnskab', may: isFunderOrProgrammeStaff, withNames: false },
  {
    path: 'account-with-names',
    name: 'regnskab-med-navne',
    may: isProgrammeStaff,
    withNames: true,
  },
] as const

/** Setting a paper holds up everybody else for as long: some seconds at this many rows. */
const mostOnPaper = 1000

/** `GET /api/grants/:id/account/xlsx`, `…/csv`, `…/pdf`, and the same of `account-with-names`. */
const accounts = editions.flatMap((edition) =>
  bookFormats.map(({ ending, written }): Endpoint => ({
    path: `/:id/${edition.path}/${ending}`,
    method: 'get',
    handler: fileFor(edition.may, async (id, req) => {
      const { grant, account } = await recordsOf(id, req)
      if (ending === 'pdf' && account.vouchers.length > mostOnPaper)
        refuse([problem('grant', 'accountPaperTooLong', { max: mostOnPaper })], req)
      const { withNames, name } = edition
      const book = accountBook({ account, withNames, ...(await factsOf(grant, req)) })
      await writeAudit(req, { action: 'export', subject: 'grants', document: id, reason: name })
      return { body: await written(book), name: `${name}-${slugify(grant.title)}.${ending}` }
    }),
  })),
)

/** `GET /api/grants/:id/receipts`: each receipt's file, named as the account names it. */
const receipts: Endpoint = {
  path: '/:id/receipts',
  method: 'get',
  handler: fileFor(isProgrammeStaff, async (id, req) => {
    const { grant, receipts: files } = await recordsOf(id, req)
    refuse(files.length === 0 ? [problem('grant', 'noReceipts')] : [], req)
    const body = await zipOf(files)
    await writeAudit(req, { action: 'export', subject: 'grants', document: id, reason: 'bilag' })
    return { body, name: `bilag-${slugify(grant.title)}.zip` }
  }),
}

export const accountEndpoints = [...accounts, receipts]

async function recordsOf(id: string, req: PayloadRequest) {
  const grant = await req.payload.findByID({ collection: 'grants', id, depth: 0, req })
  return { grant, ...(await accountOfGrant(grant, req)) }
}

async function factsOf(grant: Grant, req: PayloadRequest) {
  return {
    title: grant.title,
    funder: await nameOf('organisations', idOf(grant.funder), req),
    team: await nameOf('teams', idOf(grant.team), req),
    period: { from: dayOf(grant.periodFrom), to: dayOf(grant.periodTo) },
    reportDue: dayOf(grant.reportDue),
    asOf: new Date(),
  }
}

async function nameOf(
  collection: 'organisations' | 'teams',
  id: string | null,
  req: PayloadRequest,
): Promise<string | null> {
  if (id === null) return null
  const found = { id, depth: 0, disableErrors: true, req } as const
  return (await req.payload.findByID({ collection, ...found }))?.name ?? null
}
