import type { CallBackStatus } from './choices/people'
import { callBackStatusLabels } from './labels/people'
import type { Lifecycle } from './lifecycle'

/** She was not there: called goes back to open. What is closed is deleted after its period. */
export const callBackLifecycle = {
  initial: ['open'],
  steps: {
    open: ['called', 'closed'],
    called: ['closed', 'open'],
    closed: [],
  },
  labels: callBackStatusLabels,
} as const satisfies Lifecycle<CallBackStatus>
