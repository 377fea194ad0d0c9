import type { ApplicantStatus, LeftReason, Role } from './choices/people'
import { applicantStatusLabels } from './labels/people'
import { refuseStep, type Lifecycle } from './lifecycle'
import { problem, type Problem } from './problem'

/** One woman's way. Declined, dropped out, left and withdrawn are ends: a new try is a new record. */
export const applicantLifecycle = {
  initial: ['interested', 'applied', 'active'],
  steps: {
    interested: ['applied', 'withdrawn'],
    applied: ['interviewPlanned', 'withdrawn'],
    interviewPlanned: ['interviewed', 'withdrawn'],
    interviewed: ['admitted', 'waiting', 'declined', 'withdrawn'],
    waiting: ['offered', 'withdrawn'],
    offered: ['admitted', 'waiting', 'withdrawn'],
    admitted: ['attending', 'withdrawn'],
    declined: [],
    attending: ['passed', 'notYetPassed', 'droppedOut'],
    notYetPassed: ['passed'],
    passed: ['graduated'],
    droppedOut: [],
    graduated: ['active'],
    active: ['paused', 'left'],
    paused: ['active', 'left'],
    left: [],
    withdrawn: [],
  },
  labels: applicantStatusLabels,
} as const satisfies Lifecycle<ApplicantStatus>

/** Who takes one of her team's seats; corps members keep the one they were trained in. */
export const seatStatuses = [
  'admitted',
  'attending',
  'passed',
  'notYetPassed',
  'graduated',
  'active',
  'paused',
] as const satisfies readonly ApplicantStatus[]

/** A seat that is taken or promised: an offer keeps one free for her until it ends. */
export const reservingStatuses = [...seatStatuses, 'offered'] as const

/** Whose way has not ended: among them a telephone is unique within a team. */
export const livingStatuses = [
  'interested',
  'applied',
  'interviewPlanned',
  'interviewed',
  'admitted',
  'waiting',
  'offered',
  'attending',
  'passed',
  'notYetPassed',
  'graduated',
  'active',
  'paused',
] as const satisfies readonly ApplicantStatus[]

/** Who is enrolled in the evenings, and so must be marked at each. */
export const enrolledStatuses = [
  'admitted',
  'attending',
  'passed',
  'notYetPassed',
] as const satisfies readonly ApplicantStatus[]

/** Who is of the corps and at work in it now. */
export const isActiveBydelsmor = (status: ApplicantStatus): boolean => status === 'active'

export function holdsSeat(status: ApplicantStatus): boolean {
  return seatStatuses.some((seat) => seat === status)
}

export function reservesSeat(status: ApplicantStatus): boolean {
  return reservingStatuses.some((reserving) => reserving === status)
}

/** Whether a step decides about her seat, and so is written down with actor, time and reason. */
export function isDecision(from: ApplicantStatus, to: ApplicantStatus): boolean {
  const decided = ['admitted', 'waiting', 'offered', 'declined'] as const
  const isDecided = (status: ApplicantStatus) => decided.some((one) => one === status)
  return from !== to && (isDecided(to) || (isDecided(from) && to === 'withdrawn'))
}

export function isLiving(status: ApplicantStatus): boolean {
  return livingStatuses.some((living) => living === status)
}

export function isEnrolled(status: ApplicantStatus): boolean {
  return enrolledStatuses.some((enrolled) => enrolled === status)
}

/** What the rules need to know of an applicant. */
export type ApplicantState = Readonly<{
  status: ApplicantStatus
  team: string | null
  trainedEarlier: boolean
  interviewAt: Date | null
  offerExpiresAt: Date | null
  statusReason: string | null
  leftReason: LeftReason | null
  diplomaName: string | null
  passOverrideReason: string | null
}>

export type ApplicantChange = Readonly<{
  /** Undefined when she is being entered. */
  before: ApplicantState | undefined
  after: ApplicantState
  /** Null is the program itself, which may not override a rule. */
  viewerRole: Role | null
  /** Whether she meets her team's rule: `passResult(…).passes`. */
  passes: boolean
  now: Date
}>

/** All that speaks against the change; empty when it may happen. */
export function refuseApplicantChange(change: ApplicantChange): Problem[] {
  const { before, after } = change
  return [
    ...refuseStep(applicantLifecycle, before?.status, after.status),
    ...refuseWithoutTraining(change),
    ...refuseGaps(change),
    ...(before?.status === after.status ? [] : [...refuseOldOffer(change), ...refusePass(change)]),
  ]
}

function refuseWithoutTraining({ before, after }: ApplicantChange): Problem[] {
  const startsActive = before === undefined && after.status === 'active'
  return startsActive && !after.trainedEarlier
    ? [problem('trainedEarlier', 'trainedEarlierMissing')]
    : []
}

/** What a status needs beside it, for as long as she is in it. */
function refuseGaps({ before, after }: ApplicantChange): Problem[] {
  return [
    ...refuseMissing(after),
    ...(needsReason(before?.status, after.status) && isBlank(after.statusReason)
      ? [problem('statusReason', 'statusReasonMissing')]
      : []),
  ]
}

function refuseMissing(after: ApplicantState): Problem[] {
  const { status } = after
  return [
    ...(holdsSeat(status) && after.team === null && !after.trainedEarlier
      ? [problem('team', 'teamMissing')]
      : []),
    ...(status === 'interviewPlanned' && after.interviewAt === null
      ? [problem('interviewAt', 'interviewAtMissing')]
      : []),
    ...(status === 'offered' && after.offerExpiresAt === null
      ? [problem('offerExpiresAt', 'offerExpiresMissing')]
      : []),
    ...(status === 'graduated' && isBlank(after.diplomaName)
      ? [problem('diplomaName', 'diplomaNameMissing')]
      : []),
    ...(status === 'left' && after.leftReason === null
      ? [problem('leftReason', 'leftReasonMissing')]
      : []),
  ]
}

/** After the interview somebody chooses; why stands beside what was chosen. */
function needsReason(from: ApplicantStatus | undefined, to: ApplicantStatus): boolean {
  const isChoice = from === 'interviewed' && (to === 'admitted' || to === 'waiting')
  return isChoice || to === 'declined' || to === 'droppedOut'
}

function refuseOldOffer({ before, after, now }: ApplicantChange): Problem[] {
  const { offerExpiresAt, status } = after
  const isOver = offerExpiresAt !== null && offerExpiresAt <= now
  if (!isOver) return []
  if (status === 'offered') return [problem('offerExpiresAt', 'offerExpiresPast')]
  return status === 'admitted' && before?.status === 'offered'
    ? [problem('offerExpiresAt', 'offerOver')]
    : []
}

function refusePass({ after, viewerRole, passes }: ApplicantChange): Problem[] {
  if (after.status !== 'passed' || passes) return []
  const mayOverride = viewerRole === 'projectLeader' || viewerRole === 'admin'
  if (isBlank(after.passOverrideReason)) {
    return mayOverride
      ? [problem('passOverrideReason', 'overrideReasonMissing')]
      : [problem('status', 'passRuleUnmet')]
  }
  return mayOverride ? [] : [problem('passOverrideReason', 'overrideRole')]
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === ''
}
