import type { SessionStatus } from './choices/course'
import { sessionStatusLabels } from './labels/course'
import { refuseStep, type Lifecycle } from './lifecycle'
import { problem, type Problem } from './problem'

/**
 * An evening may stand without a teacher: planned may go on to confirmed or held without one, a teacher
 * who was asked may teach without ever having confirmed, and an agreement that falls away leads back.
 */
export const sessionLifecycle = {
  initial: ['planned'],
  steps: {
    planned: ['teacherAsked', 'confirmed', 'held', 'cancelled'],
    teacherAsked: ['confirmed', 'planned', 'held', 'cancelled'],
    confirmed: ['held', 'teacherAsked', 'planned', 'cancelled'],
    held: ['locked'],
    locked: [],
    cancelled: ['rescheduled'],
    rescheduled: ['teacherAsked', 'confirmed', 'held', 'cancelled'],
  },
  labels: sessionStatusLabels,
} as const satisfies Lifecycle<SessionStatus>

/** What the rules need to know of a session. */
export type SessionState = Readonly<{
  status: SessionStatus
  startsAt: Date
  endsAt: Date
  module: string | null
  cancelReason: string | null
}>

export type SessionChange = Readonly<{
  before: SessionState | undefined
  after: SessionState
  /** How many enrolled women have no mark yet: `unmarked(…).length`. */
  unmarkedCount: number
  now: Date
}>

export function refuseSessionChange(change: SessionChange): Problem[] {
  const { before, after } = change
  return [
    ...refuseStep(sessionLifecycle, before?.status, after.status),
    ...(after.endsAt <= after.startsAt ? [problem('endsAt', 'endsBeforeStarts')] : []),
    ...(after.status === 'cancelled' && (after.cancelReason ?? '').trim() === ''
      ? [problem('cancelReason', 'cancelReasonMissing')]
      : []),
    ...refuseHeld(change),
    ...refuseSameTime(change),
    ...refuseLockedMove(change),
  ]
}

function refuseHeld({ before, after, unmarkedCount, now }: SessionChange): Problem[] {
  const isNewlyHeld = after.status === 'held' && before?.status !== 'held'
  const isNewlyLocked = after.status === 'locked' && before?.status !== 'locked'
  if (!isNewlyHeld && !isNewlyLocked) return []
  return [
    ...(after.startsAt > now ? [problem('status', 'heldInFuture')] : []),
    ...(unmarkedCount > 0 ? [problem('status', 'unmarkedLeft', { count: unmarkedCount })] : []),
  ]
}

function refuseSameTime({ before, after }: SessionChange): Problem[] {
  return before?.status === 'cancelled' &&
    after.status === 'rescheduled' &&
    before.startsAt.getTime() === after.startsAt.getTime()
    ? [problem('startsAt', 'rescheduledSameTime')]
    : []
}

function refuseLockedMove({ before, after }: SessionChange): Problem[] {
  if (before?.status !== 'locked') return []
  const moved =
    before.startsAt.getTime() !== after.startsAt.getTime() ||
    before.endsAt.getTime() !== after.endsAt.getTime() ||
    before.module !== after.module
  return moved ? [problem('startsAt', 'sessionLocked')] : []
}
