import type { PayloadRequest, Where } from 'payload'
import { forgetReasons, holdApplicants } from '@/database/forgetting'
import { forgottenFields, goesWithHer, keptAsMonths } from '@/domain/forgotten'
import { fateOf, type Cutoffs } from '@/domain/retention'
import type { Applicant } from '@/generated/payload-types'
import { removeFiled } from '@/hooks/filedMessages'
import { filesOfWomen, type WomanFile } from './womenFiles'

/**
 * Forgets the women whose time is over, with all that is about them. A woman who is counted stays as
 * a row that says how far somebody once came in which team. Past the hooks: a rule about a living
 * record has nothing to say of one that is let go.
 */
export async function forgetWomen(
  ends: Cutoffs,
  req: PayloadRequest,
): Promise<Readonly<{ deleted: number; anonymised: number }>> {
  await holdApplicants(req)
  const files = await filesOfWomen(req)
  const fated = (fate: 'delete' | 'anonymise') =>
    files.filter((file) => fateOf(file.woman, ends) === fate)
  const deleted = fated('delete')
  const anonymised = fated('anonymise')
  const ids = [...deleted, ...anonymised].map(({ applicant }) => applicant.id)
  if (ids.length === 0) return { deleted: 0, anonymised: 0 }
  const { db } = req.payload
  const hers: Where = { applicant: { in: ids } }
  await forgetWhatWasSaid(hers, req)
  await removeFiled(hers, req)
  for (const collection of goesWithHer) await db.deleteMany({ collection, where: hers, req })
  await db.deleteMany({ collection: 'applicants', where: among(deleted), req })
  for (const { applicant } of anonymised) await anonymise(applicant, req)
  return { deleted: deleted.length, anonymised: anonymised.length }
}

const among = (files: readonly WomanFile[]): Where => ({
  id: { in: files.map(({ applicant }) => applicant.id) },
})

async function forgetWhatWasSaid(hers: Where, req: PayloadRequest): Promise<void> {
  const { db } = req.payload
  const diplomas = await req.payload.find({
    collection: 'diplomas',
    where: hers,
    select: {},
    pagination: false,
    depth: 0,
    req,
  })
  await forgetReasons(
    diplomas.docs.map(({ id }) => id),
    req,
  )
  for (const collection of ['attendance', 'diplomas'] as const)
    await db.updateMany({
      collection,
      where: hers,
      data: { ...forgottenFields(collection) },
      returning: false,
      req,
    })
}

async function anonymise(applicant: Applicant, req: PayloadRequest): Promise<void> {
  await req.payload.db.updateOne({
    collection: 'applicants',
    id: applicant.id,
    data: {
      ...applicant,
      ...forgottenFields('applicants'),
      ...Object.fromEntries(keptAsMonths.map((field) => [field, monthOf(applicant[field])])),
    },
    returning: false,
    req,
  })
}

const monthOf = (moment: string | null | undefined): string | null =>
  moment ? `${moment.slice(0, 7)}-01T12:00:00.000Z` : null
