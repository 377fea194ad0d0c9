import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeValidateHook,
  CollectionConfig,
  PayloadRequest,
} from 'payload'
import { viewerOf } from '@/access/viewer'
import type { ApplicantState } from '@/domain/applicants'
import { isEnrolled, refuseApplicantChange } from '@/domain/applicants'
import { parseTelephone } from '@/domain/telephone'
import type { Applicant } from '@/generated/payload-types'
import { writeAudit } from './audit'
import { awardDiploma } from './award'
import { holdCurrent } from './current'
import { recordDecision } from './decisions'
import { lateJoin, passesRule } from './pass'
import { refuse } from './refuse'
import { idOf, momentOf } from './relation'
import { freedSeat, holdHer, holdSeats, offerEndsFor, offerFreeSeats } from './seats'
import { tellHer } from './tellHer'
import { withoutOriginal } from './creation'
import { tellOfInterview } from './tellOfInterview'

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
  const now = new Date()
  const asked = { ...originalDoc, ...data }
  if (originalDoc) {
    await holdSeats(req, originalDoc, asked)
    await holdCurrent(req, 'applicants', { ...originalDoc, step: originalDoc.status })
  }
  const offer = await offerOf(asked, originalDoc, { now, req })
  const merged = { ...asked, ...offer }
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
    ...withApproval(data, originalDoc),
    ...offer,
    ...stamped({ statusChangedAt: stepped, enrolledAt: joins }, now),
    ...(asksToPass && !passes && viewer ? { passOverriddenBy: viewer.id } : {}),
  }
}

/** An offer gets its times when it is made, and loses its end when she waits again. */
async function offerOf(
  asked: Partial<Applicant>,
  original: Applicant | undefined,
  { now, req }: { readonly now: Date; readonly req: PayloadRequest },
): Promise<Partial<Applicant>> {
  if (asked.status === original?.status) return {}
  if (asked.status === 'waiting') return { offerExpiresAt: null }
  if (asked.status !== 'offered') return {}
  const ends = asked.offerExpiresAt ?? (await offerEndsFor(req, now)).toISOString()
  return { offeredAt: now.toISOString(), offerExpiresAt: ends }
}

/** The moment, in those fields of which it is one. */
const stamped = (fields: Readonly<Record<'statusChangedAt' | 'enrolledAt', boolean>>, now: Date) =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([field, isNow]) => (isNow ? [[field, now.toISOString()]] : [])),
  )

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
  // Another end is another promise; what waits in the outbox tells of the old one, and is let go.
  if (!stepped && hasNewEnd(previousDoc, doc)) await tellHer(doc, req)
  if (!stepped) return doc
  const overridden = doc.status === 'passed' && doc.passOverriddenBy
  await writeAudit(req, {
    action: operation === 'create' ? 'create' : overridden ? 'override' : 'update',
    subject: 'applicants',
    document: doc.id,
    reason: `${operation === 'create' ? '' : previousDoc.status} → ${doc.status}`.trim(),
  })
  if (operation === 'update') {
    await recordDecision(req, previousDoc, doc)
    await tellHer(doc, req)
  }
  if (doc.status === 'graduated') await awardDiploma(req, doc)
  return doc
}

const hasNewEnd = (before: Applicant, after: Applicant): boolean =>
  after.status === 'offered' &&
  momentOf(before.offerExpiresAt)?.getTime() !== momentOf(after.offerExpiresAt)?.getTime()

/** Whatever took her off the team, her seat is free then. */
const passOnSeat: CollectionAfterChangeHook<Applicant> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const freed = operation === 'update' ? freedSeat(previousDoc, doc) : null
  if (freed !== null) await offerFreeSeats(req, freed)
  return doc
}

const passOnHerSeat: CollectionAfterDeleteHook<Applicant> = async ({ doc, req }) => {
  const freed = freedSeat(doc, undefined)
  if (freed !== null) await offerFreeSeats(req, freed)
}

/** In the order in which every step holds them. */
const holdHerSeat: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await holdHer(req, String(id))
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
  afterChange: [followStep, tellOfInterview, passOnSeat],
  beforeDelete: [holdHerSeat],
  afterDelete: [passOnHerSeat],
} satisfies CollectionConfig['hooks']
