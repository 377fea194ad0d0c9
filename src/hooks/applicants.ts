import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeValidateHook,
  CollectionConfig,
} from 'payload'
import { viewerOf } from '@/access/viewer'
import type { ApplicantState } from '@/domain/applicants'
import { refuseApplicantChange } from '@/domain/applicants'
import { parseTelephone } from '@/domain/telephone'
import type { Applicant } from '@/generated/payload-types'
import { writeAudit } from './audit'
import { awardDiploma } from './award'
import { holdCurrent } from './current'
import { passesRule } from './pass'
import { refuse } from './refuse'
import { idOf, momentOf } from './relation'
import { withoutOriginal } from './creation'

/** Keeps a readable telephone in its one form; what cannot be read is the field's to refuse. */
const storeTelephoneAsE164: CollectionBeforeValidateHook<Applicant> = ({ data }) => {
  if (!data?.telephone) return data && 'telephone' in data ? { ...data, telephone: null } : data
  const read = parseTelephone(data.telephone)
  return 'e164' in read ? { ...data, telephone: read.e164 } : data
}

const refuseIllegalChange: CollectionBeforeChangeHook<Applicant> = async ({
  data,
  originalDoc,
  req,
}) => {
  if (originalDoc)
    await holdCurrent(req, 'applicants', { id: originalDoc.id, step: originalDoc.status })
  const now = new Date()
  const merged = { ...originalDoc, ...data }
  const after = stateOf(merged)
  const before = originalDoc ? stateOf(originalDoc) : undefined
  const viewer = viewerOf(req.user)
  const asksToPass = after.status === 'passed' && before?.status !== 'passed'
  const passes = asksToPass && originalDoc ? await passesRule(req, merged, originalDoc.id) : false
  refuse(
    refuseApplicantChange({ before, after, viewerRole: viewer?.role ?? null, passes, now }),
    req,
  )
  const named = withApproval(data, originalDoc)
  if (before?.status === after.status) return named
  return {
    ...named,
    statusChangedAt: now.toISOString(),
    ...(asksToPass && !passes && viewer ? { passOverriddenBy: viewer.id } : {}),
  }
}

/** She approved a spelling: another one, by whoever, is not approved until she does so anew. */
function withApproval(data: Partial<Applicant>, before: Applicant | undefined): Partial<Applicant> {
  const after = { ...before, ...data }
  const isRespelled = (before?.diplomaName ?? null) !== (after.diplomaName ?? null)
  const isApprovedAnew =
    momentOf(after.diplomaNameApprovedAt)?.getTime() !==
    momentOf(before?.diplomaNameApprovedAt)?.getTime()
  return isRespelled && !isApprovedAnew ? { ...data, diplomaNameApprovedAt: null } : data
}

const followStep: CollectionAfterChangeHook<Applicant> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const stepped = operation === 'create' || previousDoc.status !== doc.status
  if (!stepped) return doc
  const overridden = doc.status === 'passed' && doc.passOverriddenBy
  await writeAudit(req, {
    action: operation === 'create' ? 'create' : overridden ? 'override' : 'update',
    subject: 'applicants',
    document: doc.id,
    reason: `${operation === 'create' ? '' : previousDoc.status} → ${doc.status}`.trim(),
  })
  if (doc.status === 'graduated') await awardDiploma(req, doc)
  return doc
}

/** Where she stands, as the rules see it. */
function stateOf(applicant: Partial<Applicant>): ApplicantState {
  return {
    status: applicant.status ?? 'interested',
    team: idOf(applicant.team),
    trainedEarlier: applicant.trainedEarlier === true,
    interviewAt: momentOf(applicant.interviewAt),
    offerExpiresAt: momentOf(applicant.offerExpiresAt),
    statusReason: applicant.statusReason ?? null,
    leftReason: applicant.leftReason ?? null,
    diplomaName: applicant.diplomaName ?? null,
    passOverrideReason: applicant.passOverrideReason ?? null,
  }
}

export const applicantHooks = {
  beforeValidate: [storeTelephoneAsE164],
  beforeChange: [withoutOriginal(refuseIllegalChange)],
  afterChange: [followStep],
} satisfies CollectionConfig['hooks']
