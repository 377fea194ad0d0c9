import type { SessionStatus } from './choices/course'
import type { AttendanceMark } from './choices/people'
import { problem, type Problem } from './problem'

export type MarkChange = Readonly<{
  /** Whether she is in the team of the session: `isEnrolled(status)` and the same team. */
  enrolled: boolean
  sessionStatus: SessionStatus
  /** Undefined when she had no mark. */
  before: AttendanceMark | undefined
  /** Undefined when the mark is taken away. */
  after: AttendanceMark | undefined
  correctionReason: string | null
}>

export function refuseMark(change: MarkChange): Problem[] {
  const { before, after, sessionStatus } = change
  const isCorrection = sessionStatus === 'locked' && before !== after
  return [
    ...(change.enrolled || after === undefined || before !== undefined
      ? []
      : [problem('applicant', 'markNotEnrolled')]),
    ...(sessionStatus === 'cancelled' && after !== undefined
      ? [problem('session', 'markCancelled')]
      : []),
    ...(isCorrection && (change.correctionReason ?? '').trim() === ''
      ? [problem('correctionReason', 'correctionReasonMissing')]
      : []),
  ]
}

/** Who is enrolled and has no mark yet: neither absent nor a stranger, but not asked after. */
export function unmarked(
  enrolled: readonly string[],
  rows: readonly Readonly<{ applicant: string }>[],
): string[] {
  const marked = new Set(rows.map(({ applicant }) => applicant))
  return enrolled.filter((applicant) => !marked.has(applicant))
}
