import type { AgreementStatus } from './choices/course'
import { agreementStatusLabels } from './labels/course'
import type { Lifecycle } from './lifecycle'

/** A teacher's yes to one session; after a no, another is asked in a new agreement. */
export const agreementLifecycle = {
  initial: ['proposed', 'asked', 'confirmed'],
  steps: {
    proposed: ['asked', 'confirmed', 'cancelled'],
    asked: ['confirmed', 'declined', 'cancelled'],
    confirmed: ['cancelled'],
    declined: [],
    cancelled: [],
  },
  labels: agreementStatusLabels,
} as const satisfies Lifecycle<AgreementStatus>
