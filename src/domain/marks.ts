import type { SessionKind } from './choices/course'
import type { AttendanceMark } from './choices/people'

const there: readonly (AttendanceMark | null)[] = ['present', 'late', 'caughtUp']

/** Whether she was there, or has made up for it. Null is unmarked. */
export function came(mark: AttendanceMark | null): boolean {
  return there.includes(mark)
}

/** What a mark counts as towards passing: to be there at a catch-up is to catch up. */
export function countsAs(mark: AttendanceMark, kind: SessionKind): AttendanceMark {
  return kind === 'catchUp' && (mark === 'present' || mark === 'late') ? 'caughtUp' : mark
}
