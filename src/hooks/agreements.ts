import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionConfig,
  PayloadRequest,
} from 'payload'
import { agreementLifecycle } from '@/domain/agreements'
import type { SessionStatus } from '@/domain/choices/course'
import { refuseStep } from '@/domain/lifecycle'
import type { Agreement } from '@/generated/payload-types'
import { nameRole } from './nameRole'
import { holdCurrent } from './current'
import { holdSessionOf, holdSessions } from './holdSessions'
import { draftFees } from './fees'
import { refuse } from './refuse'
import { idOf } from './relation'
import { withoutOriginal } from './creation'

const followAnswer: CollectionBeforeChangeHook<Agreement> = async ({ data, originalDoc, req }) => {
  await holdSessions(req, [idOf(originalDoc?.session), idOf(data.session)])
  if (originalDoc)
    await holdCurrent(req, 'agreements', { ...originalDoc, step: originalDoc.status })
  const now = new Date().toISOString()
  const before = originalDoc?.status
  const after = data.status ?? before ?? 'asked'
  refuse(refuseStep(agreementLifecycle, before, after), req)
  // A proposal was never put to anybody, whether it stands or is dropped.
  const isSilent = after === 'proposed' || (before === 'proposed' && after === 'cancelled')
  if (before === after || isSilent) return data
  return {
    ...data,
    ...(before === undefined || before === 'proposed' ? { askedAt: now } : {}),
    ...(after === 'asked' ? {} : { answeredAt: now }),
  }
}

/** The session shows what was agreed: asked, confirmed, or again without a teacher. */
const tellSession: CollectionAfterChangeHook<Agreement> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const before = operation === 'update' ? idOf(previousDoc.session) : null
  const sessions = new Set([before, idOf(doc.session)])
  for (const session of sessions) if (session !== null) await followAgreements(session, req)
  return doc
}

const holdEvening: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await holdSessionOf(req, String(id))
}

const tellSessionOfEnd: CollectionAfterDeleteHook<Agreement> = async ({ doc, req }) => {
  const session = idOf(doc.session)
  if (session !== null) await followAgreements(session, req)
}

async function followAgreements(id: string, req: PayloadRequest): Promise<void> {
  const { payload } = req
  const session = await payload.findByID({ collection: 'sessions', id, depth: 0, req })
  const status = await statusFromAgreements(id, session.status, req)
  if (status !== session.status)
    await payload.update({ collection: 'sessions', id, data: { status }, depth: 0, req })
  await nameRole(id, req)
  await draftFees(id, req)
}

async function statusFromAgreements(
  session: string,
  current: SessionStatus,
  req: PayloadRequest,
): Promise<SessionStatus> {
  const follows = ['planned', 'teacherAsked', 'confirmed', 'rescheduled'] as const
  if (!follows.some((status) => status === current)) return current
  const { docs } = await req.payload.find({
    collection: 'agreements',
    where: { session: { equals: session }, status: { in: ['asked', 'confirmed'] } },
    depth: 0,
    pagination: false,
    req,
  })
  if (docs.some(({ status }) => status === 'confirmed')) return 'confirmed'
  if (docs.length > 0) return 'teacherAsked'
  return current === 'rescheduled' ? current : 'planned'
}

export const agreementHooks = {
  beforeChange: [withoutOriginal(followAnswer)],
  afterChange: [tellSession],
  beforeDelete: [holdEvening],
  afterDelete: [tellSessionOfEnd],
} satisfies CollectionConfig['hooks']
