import type { ActivityStatus } from './choices/community'
import { activityStatusLabels } from './labels/community'
import type { Lifecycle } from './lifecycle'

/** What was held without being announced may be written down afterwards. */
export const activityLifecycle = {
  initial: ['planned', 'announced', 'held'],
  steps: {
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
