import { isActiveBydelsmor } from './applicants'
import type { ActivityStatus } from './choices/community'
import type { ApplicantStatus } from './choices/people'
import { problem, type Problem } from './problem'

/** Those who help at an activity are of the corps now; `undefined` is nobody that there is. */
export function refuseHelper(status: ApplicantStatus | undefined): Problem[] {
  return status !== undefined && isActiveBydelsmor(status)
    ? []
    : [problem('applicant', 'helperNotActive')]
}

type Planned = Readonly<{ status: ActivityStatus; startsAt: Date | null; endsAt: Date | null }>

/**
 * Whether her own page tells her of an activity that she helps at: until it is over, and of one that
 * was called off until its time would have come. An idea asks nothing of her yet.
 */
export function isHersToCome({ status, startsAt, endsAt }: Planned, now: Date): boolean {
  if (status === 'idea' || status === 'held') return false
  if (startsAt === null) return status !== 'cancelled'
  return (endsAt ?? startsAt) >= now
}
