import type { Predicate } from '@/access/predicates'
import { isLeader, isProgrammeStaff, isStaff } from '@/access/predicates'
import type { Viewer } from '@/access/viewer'
import { stepsFrom, type Stepped } from './lifecycles'

/** What the offer depends on, besides who is looking. */
export type SteppedRecord = Readonly<{
  status: unknown
  /** Of an expense: the account that sent it in. */
  submittedBy?: unknown
}>

/**
 * The steps to show as buttons: legal ones that this viewer may take. Only a courtesy: the server
 * refuses the others, however they come.
 */
export function offeredSteps(
  collection: Stepped,
  record: SteppedRecord,
  viewer: Viewer,
): readonly string[] {
  return stepsFrom(collection, record.status).filter((target) => {
    const who = takers[collection][target] ?? takers[collection]['default'] ?? isProgrammeStaff
    if (!who(viewer)) return false
    return !(isDecision(collection, target) && record.submittedBy === viewer?.id)
  })
}

/** Steps that lead back or out; they stand after the others and look quieter. */
export function isQuiet(target: string): boolean {
  return quiet.some((status) => status === target)
}

const nobody: Predicate = () => false

const takers: Readonly<Record<Stepped, Readonly<Record<string, Predicate>>>> = {
  applicants: {},
  'call-backs': {},
  teams: {},
  // Whether a teacher was asked follows from the agreements.
  sessions: { planned: nobody, teacherAsked: nobody },
  agreements: {},
  expenses: {
    approved: isLeader,
    returned: isLeader,
    rejected: isLeader,
    paid: isLeader,
    reported: isLeader,
    // The counter-entry does it, when it is approved.
    voided: nobody,
  },
  reallocations: { default: isLeader },
  activities: { default: isStaff },
  stories: {
    default: isStaff,
    approved: isProgrammeStaff,
    scheduled: isProgrammeStaff,
    published: isProgrammeStaff,
  },
}

/** Who sent an expense in does not decide about it; taking it back is no decision. */
function isDecision(collection: Stepped, target: string): boolean {
  return collection === 'expenses' && (target === 'approved' || target === 'rejected')
}

const quiet = [
  'withdrawn',
  'declined',
  'droppedOut',
  'left',
  'paused',
  'notYetPassed',
  'cancelled',
  'returned',
  'rejected',
  'draft',
  'archived',
] as const
