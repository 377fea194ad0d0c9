import type { Role } from './choices/people'
import { problem, type Problem } from './problem'

/** A team may be one larger than its capacity: for a reason, by the project leader's decision. */
const maximumExtraSeats = 1

export type Seats = Readonly<{ capacity: number; extraSeats: number; taken: number }>

/** Never below 0: a team that was made smaller has no seats left, and no debt. */
export function seatsLeft({ capacity, extraSeats, taken }: Seats): number {
  return Math.max(0, capacity + extraSeats - taken)
}

/** The team may not shrink below the women who are in it. */
export function refuseFewerSeats({ capacity, extraSeats, taken }: Seats): Problem[] {
  return capacity + extraSeats < taken ? [problem('capacity', 'capacityBelowTaken', { taken })] : []
}

/** Ask when the number of extra seats changes: the decision is hers who makes it. */
export function refuseExtraSeat(input: {
  extraSeats: number
  reason: string | null
  viewerRole: Role | null
}): Problem[] {
  const { extraSeats, reason, viewerRole } = input
  if (extraSeats === 0) return []
  if (!Number.isInteger(extraSeats) || extraSeats < 0 || extraSeats > maximumExtraSeats) {
    return [problem('extraSeats', 'extraSeatsRange')]
  }
  const isHers = viewerRole === 'projectLeader' || viewerRole === 'admin'
  return [
    ...(isHers ? [] : [problem('extraSeats', 'extraSeatRole')]),
    ...((reason ?? '').trim() === '' ? [problem('extraSeatReason', 'extraSeatReasonMissing')] : []),
  ]
}
