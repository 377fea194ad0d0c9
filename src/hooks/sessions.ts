import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionConfig,
  PayloadRequest,
} from 'payload'
import { enrolledStatuses } from '@/domain/applicants'
import { expectedAt, unmarked } from '@/domain/attendance'
import { problem, type Problem } from '@/domain/problem'
import type { SessionState } from '@/domain/sessions'
import { refuseSessionChange } from '@/domain/sessions'
import type { Session } from '@/generated/payload-types'
import { holdCurrent } from './current'
import { draftFees } from './fees'
import { headSession } from './headings'
import { refuse } from './refuse'
import { idOf, momentOf } from './relation'
import { laidByPlan } from './layPlan'
import { withoutOriginal } from './creation'
import { refuseSilentEnd, tellOfEvening } from './tellOfEvening'

const refuseIllegalChange: CollectionBeforeChangeHook<Session> = async ({
  data,
  originalDoc,
  req,
}) => {
  if (originalDoc) await holdCurrent(req, 'sessions', { ...originalDoc, step: originalDoc.status })
  const now = new Date()
  const merged = { ...originalDoc, ...data }
  const after = stateOf(merged)
  const before = originalDoc ? stateOf(originalDoc) : undefined
  const finishes = after.status === 'held' && before?.status !== 'held'
  const locks = after.status === 'locked' && before?.status !== 'locked'
  const asks = (finishes || locks) && originalDoc
  const unmarkedCount = asks ? await countUnmarked(originalDoc, idOf(merged.team) ?? '', req) : 0
  refuse(
    [
      ...refuseSessionChange({ before, after, unmarkedCount, now }),
      ...(originalDoc ? await refuseOtherTeam(originalDoc, merged, req) : []),
    ],
    req,
  )
  return {
    ...data,
    ...(finishes ? { heldAt: now.toISOString() } : {}),
    ...(before && isMovedByHand(before, after, req) ? { keepsItsDay: true } : {}),
  }
}

async function refuseOtherTeam(
  before: Session,
  after: Partial<Session>,
  req: PayloadRequest,
): Promise<Problem[]> {
  const leaves = idOf(after.team) !== idOf(before.team)
  return leaves && (await isMarked(before.id, req)) ? [problem('team', 'sessionTeamStays')] : []
}

/** A day that somebody chose is not the plan's to change again. */
const isMovedByHand = (before: SessionState, after: SessionState, req: PayloadRequest): boolean =>
  req.context[laidByPlan] !== true && before.startsAt.getTime() !== after.startsAt.getTime()

/** How many of those enrolled have no mark at the session: not absent, but not asked after. */
async function countUnmarked(session: Session, team: string, req: PayloadRequest): Promise<number> {
  const { payload } = req
  const enrolled = await payload.find({
    collection: 'applicants',
    where: { team: { equals: team }, status: { in: [...enrolledStatuses] } },
    depth: 0,
    pagination: false,
    select: { enrolledAt: true },
    req,
  })
  const marks = await payload.find({
    collection: 'attendance',
    where: { session: { equals: session.id } },
    depth: 0,
    pagination: false,
    req,
  })
  const women = enrolled.docs.map((one) => ({ ...one, enrolledAt: momentOf(one.enrolledAt) }))
  return unmarked(
    expectedAt(whenOf(session), women).map(({ id }) => id),
    marks.docs.map((mark) => ({ applicant: idOf(mark.applicant) ?? '' })),
  ).length
}

const whenOf = ({ endsAt, heldAt }: Session) => ({
  endsAt: new Date(endsAt),
  heldAt: momentOf(heldAt),
})

async function isMarked(session: string, req: PayloadRequest): Promise<boolean> {
  const where = { session: { equals: session } }
  return (await req.payload.count({ collection: 'attendance', where, req })).totalDocs > 0
}

function stateOf(session: Partial<Session>): SessionState {
  return {
    status: session.status ?? 'planned',
    startsAt: new Date(session.startsAt ?? Number.NaN),
    endsAt: new Date(session.endsAt ?? Number.NaN),
    module: idOf(session.module),
    cancelReason: session.cancelReason ?? null,
  }
}

/** Once an evening is held, what its teachers are owed waits as drafts. */
const payTeachers: CollectionAfterChangeHook<Session> = async ({ doc, previousDoc, req }) => {
  if (doc.status === 'held' && previousDoc.status !== 'held') await draftFees(doc.id, req)
  return doc
}

export const sessionHooks = {
  beforeChange: [withoutOriginal(refuseIllegalChange), withoutOriginal(headSession)],
  afterChange: [tellOfEvening, payTeachers],
  beforeDelete: [refuseSilentEnd],
} satisfies CollectionConfig['hooks']
