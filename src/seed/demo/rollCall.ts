import type { AttendanceMark } from '@/domain/choices/people'
import type { Seeding } from '../seeding'
import type { DemoEvening } from './teams'

type RollCall = {
  readonly evenings: readonly DemoEvening[]
  /** Ids of those enrolled at the evening of that number, from 0. */
  readonly present: (evening: number) => readonly string[]
  readonly mark: (woman: string, evening: number) => AttendanceMark
  /** The first so many evenings are locked too. */
  readonly locked: number
  readonly afterwards?: (evening: number) => Promise<void>
}

/** Marks everyone at each of these evenings, and closes it. */
export async function rollCall(coordinator: Seeding, call: RollCall): Promise<void> {
  const { payload, req } = coordinator
  for (const [index, evening] of call.evenings.entries()) {
    const session = evening.id
    for (const applicant of call.present(index)) {
      const data = { session, applicant, status: call.mark(applicant, index) }
      await payload.create({ collection: 'attendance', data, depth: 0, req })
    }
    const close = (data: { status: 'held' | 'locked'; heldAt?: string }) =>
      payload.update({ collection: 'sessions', id: session, data, depth: 0, req })
    await close({ status: 'held' })
    if (index < call.locked) await close({ status: 'locked', heldAt: evening.endsAt })
    await call.afterwards?.(index)
  }
}

/**
 * Who misses what: each woman one evening, another one for each; a mandatory evening is caught up.
 * Now and then somebody is late.
 */
export function usualMark(woman: number, evening: number, mandatory: boolean): AttendanceMark {
  if ((woman * 7 + evening * 2) % 13 === 0) return mandatory ? 'caughtUp' : 'excused'
  return (woman * 5 + evening * 3) % 11 === 0 ? 'late' : 'present'
}
