import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeValidateHook,
  CollectionConfig,
} from 'payload'
import { viewerOf } from '@/access/viewer'
import type { ApplicantState } from '@/domain/applicants'
import { isEnrolled, refuseApplicantChange } from '@/domain/applicants'
import { parseTelephone } from '@/domain/telephone'
import type { Applicant } from '@/generated/payload-types'
import { writeAudit } from './audit'
import { awardDiploma } from './award'
import { holdCurrent } from './current'
import { lateJoin, passesRule } from './pass'
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
  const joins = joinsTeam(before, after)
  refuse(
    [
      ...refuseApplicantChange({ before, after, viewerRole: viewer?.role ?? null, passes, now }),
      ...(joins ? await lateJoin(req, after.team) : []),
    ],
    req,
  )
  const stepped = before?.status !== after.status
  return {
    ...data,
    ...stamped({ statusChangedAt: stepped, enrolledAt: joins }, now),
    ...(asksToPass && !passes && viewer ? { passOverriddenBy: viewer.id } : {}),
  }
}

/** The moment, in those fields of which it is one. */
const stamped = (fields: Readonly<Record<'statusChangedAt' | 'enrolledAt', boolean>>, now: Date) =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([field, isNow]) => (isNow ? [[field, now.toISOString()]] : [])),
  )

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

/** Moving from one team to another is joining, too. */
function joinsTeam(before: ApplicantState | undefined, after: ApplicantState): boolean {
  const wasIn = before !== undefined && isEnrolled(before.status) && before.team === after.team
  return isEnrolled(after.status) && !wasIn
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
