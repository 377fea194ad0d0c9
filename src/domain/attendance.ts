import type { SessionStatus } from './choices/course'
import type { AttendanceMark } from './choices/people'
import { problem, type Problem } from './problem'

export type MarkChange = Readonly<{
  /** Whether she is in the team of the session: `isEnrolled(status)` and the same team. */
  enrolled: boolean
  /** Whether she came by without being in the team: she takes no seat, and was either there or not. */
  walkIn: boolean
  /** Whether her way has ended: declined, dropped out, left or withdrawn. */
  ended: boolean
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
    ...refuseStranger(change),
    ...(sessionStatus === 'cancelled' && after !== undefined
      ? [problem('session', 'markCancelled')]
      : []),
    ...(isCorrection && (change.correctionReason ?? '').trim() === ''
      ? [problem('correctionReason', 'correctionReasonMissing')]
      : []),
  ]
}

/** Only a mark that was not there before is asked whose it is: who has left since keeps hers. */
function refuseStranger({ enrolled, walkIn, ended, before, after }: MarkChange): Problem[] {
  if (after === undefined || before !== undefined) return []
  if (!walkIn) return enrolled ? [] : [problem('applicant', 'markNotEnrolled')]
  if (enrolled) return [problem('walkIn', 'walkInEnrolled')]
  if (ended) return [problem('applicant', 'walkInEnded')]
  return after === 'present' || after === 'late' ? [] : [problem('status', 'walkInMark')]
}

/**
 * Who of the team must be marked at an evening. An evening that ended before a woman joined knows
 * nothing of her: she was not enrolled, which is neither unmarked nor absent. Where nobody was
 * enrolled by then, team and evening were both entered afterwards, and what counts is who was there
 * when it was finished.
 * @param women since when each is enrolled; null is from the beginning
 */
export function expectedAt<Woman extends Readonly<{ enrolledAt: Date | null }>>(
  { endsAt, heldAt }: Readonly<{ endsAt: Date; heldAt: Date | null }>,
  women: readonly Woman[],
): readonly Woman[] {
  const enrolledBy = (moment: Date) =>
    women.filter(({ enrolledAt }) => enrolledAt === null || enrolledAt <= moment)
  const then = enrolledBy(endsAt)
  if (then.length > 0) return then
  return heldAt === null ? women : enrolledBy(heldAt)
}

/** Who is enrolled and has no mark yet: neither absent nor a stranger, but not asked after. */
export function unmarked(
  enrolled: readonly string[],
  rows: readonly Readonly<{ applicant: string }>[],
): string[] {
  const marked = new Set(rows.map(({ applicant }) => applicant))
  return enrolled.filter((applicant) => !marked.has(applicant))
}
