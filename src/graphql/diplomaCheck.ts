import type { PayloadRequest } from 'payload'
import { consentCovers } from '@/domain/consents'
import { defaultLocale } from '@/domain/locales'
import { noName } from '@/domain/noName'
import { readReceiptCode } from '@/domain/receiptCode'
import { copenhagenDate } from '@/domain/time'
import type { Diploma } from '@/generated/payload-types'
import { asConsent } from '@/hooks/consentsOf'
import { idOf } from '@/hooks/relation'
import { refuseTooMany } from './limits'

export type DiplomaCheck = Readonly<{
  /** `replaced` was revoked because she has a new one. */
  state: 'valid' | 'revoked' | 'replaced' | 'unknown'
  /** Only of a valid one, and only while she says that it may be seen. */
  name: string | null
  /** Year and month, 2026-11. */
  awarded: string | null
}>

const unknown: DiplomaCheck = { state: 'unknown', name: null, awarded: null }

/**
 * Whether a diploma with this code was handed over, and when.
 * @throws APIError 429 after too many
 */
export async function diplomaCheck(typed: string, req: PayloadRequest): Promise<DiplomaCheck> {
  const code = readReceiptCode(typed)
  if (code === null) return unknown
  await refuseTooMany({ deed: 'diploma', locale: defaultLocale }, req)
  const found = await req.payload.find({
    collection: 'diplomas',
    where: { checkCode: { equals: code } },
    limit: 1,
    pagination: false,
    depth: 0,
    req,
  })
  const [diploma] = found.docs
  if (diploma === undefined) return unknown
  const awarded = copenhagenDate(new Date(diploma.awardedOn)).slice(0, 7)
  if (diploma.revokedAt) {
    const state = (await isReplaced(diploma, req)) ? 'replaced' : 'revoked'
    return { state, name: null, awarded }
  }
  return { state: 'valid', name: await nameToShow(diploma, req), awarded }
}

async function isReplaced(diploma: Diploma, req: PayloadRequest): Promise<boolean> {
  const where = { reissueOf: { equals: diploma.id } }
  return (await req.payload.count({ collection: 'diplomas', where, req })).totalDocs > 0
}

async function nameToShow(diploma: Diploma, req: PayloadRequest): Promise<string | null> {
  const consents = await req.payload.find({
    collection: 'consents',
    where: {
      applicant: { equals: idOf(diploma.applicant) },
      purpose: { equals: 'diplomaName' },
    },
    pagination: false,
    depth: 0,
    req,
  })
  const given = consents.docs.map(asConsent)
  const now = new Date()
  const stands = [null, 'site' as const].some((channel) =>
    consentCovers(given, { purpose: 'diplomaName', channel, now }),
  )
  return stands && diploma.name !== noName ? diploma.name : null
}
