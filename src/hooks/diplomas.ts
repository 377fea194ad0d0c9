import { randomBytes } from 'node:crypto'
import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionConfig,
} from 'payload'
import { nextNumber } from '@/database/lock'
import { copenhagenDate } from '@/domain/time'
import { problem } from '@/domain/problem'
import { receiptCode } from '@/domain/receiptCode'
import type { Diploma } from '@/generated/payload-types'
import { writeAudit } from './audit'
import { refuse } from './refuse'
import { idOf, momentOf } from './relation'
import { withoutOriginal } from './creation'

const graduates = ['graduated', 'active', 'paused', 'left'] as const

/** A snapshot of what was handed over. Whatever was wrong is revoked, and made anew. */
const refuseRewritten: CollectionBeforeChangeHook<Diploma> = ({ data, originalDoc, req }) => {
  if (!originalDoc) return data
  const after = { ...originalDoc, ...data }
  const stays = ['name', 'serial', 'checkCode'] as const
  const isRewritten =
    idOf(originalDoc.applicant) !== idOf(after.applicant) ||
    idOf(originalDoc.team) !== idOf(after.team) ||
    momentOf(originalDoc.awardedOn)?.getTime() !== momentOf(after.awardedOn)?.getTime() ||
    stays.some((field) => originalDoc[field] !== after[field]) ||
    (momentOf(originalDoc.revokedAt) !== null && momentOf(after.revokedAt) === null)
  if (isRewritten) refuse([problem('name', 'diplomaStays')], req)
  return data
}

/** Only who has graduated gets one; serial and check code are given once and never change. */
const numberDiploma: CollectionBeforeChangeHook<Diploma> = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const id = idOf(data.applicant)
  const applicant =
    id === null
      ? null
      : await req.payload.findByID({
          collection: 'applicants',
          id,
          depth: 0,
          disableErrors: true,
          req,
        })
  if (!applicant || !graduates.some((status) => status === applicant.status))
    refuse([problem('applicant', 'diplomaNeedsPass')], req)
  const year = (data.awardedOn ?? copenhagenDate(new Date())).slice(0, 4)
  const number = await nextNumber(req, 'diploma_serial')
  return {
    ...data,
    serial: `${year}-${String(number).padStart(4, '0')}`,
    checkCode: receiptCode(randomBytes(32)),
  }
}

const logDiploma: CollectionAfterChangeHook<Diploma> = async ({ doc, operation, req }) => {
  await writeAudit(req, {
    action: operation,
    subject: 'diplomas',
    document: doc.id,
    person: idOf(doc.applicant),
    reason: doc.revokedReason,
  })
  return doc
}

export const diplomaHooks = {
  beforeChange: [withoutOriginal(refuseRewritten), numberDiploma],
  afterChange: [logDiploma],
} satisfies CollectionConfig['hooks']
