import type { ActivityKind, ActivityStatus } from './choices/community'
import { activityStatusLabels } from './labels/community'
import type { Lifecycle } from './lifecycle'
import { problem, type Problem } from './problem'

/** What was held without being announced may be written down afterwards. */
export const activityLifecycle = {
  initial: ['idea', 'planned', 'announced', 'held'],
  steps: {
    idea: ['planned', 'cancelled'],
    planned: ['announced', 'held', 'cancelled'],
    announced: ['held', 'cancelled'],
    held: [],
    cancelled: [],
  },
  labels: activityStatusLabels,
} as const satisfies Lifecycle<ActivityStatus>

/** The public reads of what is coming and what was, never of what is only thought of. */
export const publicActivityStatuses = [
  'announced',
  'held',
] as const satisfies readonly ActivityStatus[]

type Told = Readonly<{ status: ActivityStatus; startsAt: Date | null; place: string | null }>

/** Whoever is told of it is told when and where to come. */
export function refuseAnnouncing({ status, startsAt, place }: Told): Problem[] {
  if (status !== 'announced') return []
  return [
    ...(startsAt === null ? [problem('startsAt', 'announceNeedsStart')] : []),
    ...(place === null || place.trim() === '' ? [problem('place', 'announceNeedsPlace')] : []),
  ]
}

/** An information meeting that women were asked to has a link of its own to the sign-up. */
export const hasSignUpLink = (kind: ActivityKind, status: ActivityStatus): boolean =>
  kind === 'informationMeeting' && publicActivityStatuses.some((one) => one === status)
