import type { SessionKind } from './choices/course'
import type { AttendanceMark } from './choices/people'

const there: readonly (AttendanceMark | null)[] = ['present', 'late', 'caughtUp']

/** Whether she was there, or has made up for it. Null is unmarked. */
export function came(mark: AttendanceMark | null): boolean {
  return there.includes(mark)
}

/**
 * What a mark counts as towards passing: to be there at a catch-up, or when another team has the
 * module, is to catch up.
 */
export function countsAs(
  mark: AttendanceMark,
  { kind, elsewhere }: Readonly<{ kind: SessionKind; elsewhere: boolean }>,
): AttendanceMark {
  return (elsewhere || kind === 'catchUp') && came(mark) ? 'caughtUp' : mark
}
