import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionConfig,
  PayloadRequest,
} from 'payload'
import { lockRow } from '@/database/lock'
import { isEnrolled, isLiving } from '@/domain/applicants'
import { refuseMark } from '@/domain/attendance'
import { came } from '@/domain/marks'
import { problem } from '@/domain/problem'
import type { Attendance } from '@/generated/payload-types'
import { writeAudit } from './audit'
import { refuse } from './refuse'
import { idOf } from './relation'
import { withoutOriginal } from './creation'

const refuseIllegalMark: CollectionBeforeChangeHook<Attendance> = async ({
  data,
  originalDoc,
  req,
}) => {
  const merged = { ...originalDoc, ...data }
  if (originalDoc && idOf(merged.session) !== idOf(originalDoc.session))
    refuse([problem('session', 'markMoved')], req)
  if (originalDoc && idOf(merged.applicant) !== idOf(originalDoc.applicant))
    refuse([problem('applicant', 'markOfAnother')], req)
  // Marks and the session's own step wait for each other: none slips in while it is locked.
  await lockRow(req, 'sessions', idOf(merged.session) ?? '')
  const { session, applicant } = await around(merged, req)
  // Before the mark refers to her: two marks that each wait to change her record would dead-lock.
  if (applicant.status === 'admitted') await lockRow(req, 'applicants', applicant.id)
  const before = originalDoc?.status
  refuse(
    refuseMark({
      enrolled: idOf(applicant.team) === idOf(session.team) && isEnrolled(applicant.status),
      walkIn: merged.walkIn === true,
      ended: !isLiving(applicant.status),
      sessionStatus: session.status,
      before,
      after: merged.status,
      correctionReason: newReason(originalDoc, data),
    }),
    req,
  )
  const corrected = session.status === 'locked' && before !== undefined && before !== merged.status
  return corrected ? { ...data, previousStatus: before } : data
}

/** The reason for an earlier correction, or one written beforehand, says nothing of this one. */
function newReason(before: Attendance | undefined, after: Partial<Attendance>): string | null {
  const reason = after.correctionReason ?? null
  return reason === (before?.correctionReason ?? null) ? null : reason
}

const refuseLostMark: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const row = await req.payload.findByID({ collection: 'attendance', id, depth: 0, req })
  await lockRow(req, 'sessions', idOf(row.session) ?? '')
  const { session } = await around(row, req)
  refuse(
    refuseMark({
      enrolled: true,
      walkIn: row.walkIn === true,
      ended: false,
      sessionStatus: session.status,
      before: row.status,
      after: undefined,
      correctionReason: null,
    }),
    req,
  )
}

/** A correction after the lock leaves a line: the mark itself keeps only what it stood at last. */
const logCorrection: CollectionAfterChangeHook<Attendance> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation === 'create' || previousDoc.status === doc.status) return doc
  const id = idOf(doc.session) ?? ''
  const session = await req.payload.findByID({ collection: 'sessions', id, depth: 0, req })
  if (session.status === 'locked')
    await writeAudit(req, {
      action: 'update',
      subject: 'attendance',
      document: doc.id,
      person: idOf(doc.applicant),
      reason: `${previousDoc.status} → ${doc.status}`,
    })
  return doc
}

/** The first evening that she comes to makes her a participant. */
const beginAttending: CollectionAfterChangeHook<Attendance> = async ({ doc, req }) => {
  if (!came(doc.status)) return doc
  const { payload } = req
  const id = idOf(doc.applicant) ?? ''
  const applicant = await payload.findByID({ collection: 'applicants', id, depth: 0, req })
  if (applicant.status === 'admitted')
    await payload.update({
      collection: 'applicants',
      id,
      data: { status: 'attending' },
      depth: 0,
      req,
    })
  return doc
}

async function around(mark: Partial<Attendance>, req: PayloadRequest) {
  const find = { depth: 0, req, disableErrors: true } as const
  const session = await req.payload.findByID({
    collection: 'sessions',
    id: idOf(mark.session) ?? '',
    ...find,
  })
  const applicant = await req.payload.findByID({
    collection: 'applicants',
    id: idOf(mark.applicant) ?? '',
    ...find,
  })
  refuse(
    [
      ...(session ? [] : [problem('session', 'missing')]),
      ...(applicant ? [] : [problem('applicant', 'missing')]),
    ],
    req,
  )
  if (!session || !applicant) throw new Error('refused above')
  return { session, applicant }
}

export const attendanceHooks = {
  beforeChange: [withoutOriginal(refuseIllegalMark)],
  afterChange: [beginAttending, logCorrection],
  beforeDelete: [refuseLostMark],
} satisfies CollectionConfig['hooks']
