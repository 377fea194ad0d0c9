import { activityLifecycle } from '@/domain/activities'
import { agreementLifecycle } from '@/domain/agreements'
import { applicantLifecycle } from '@/domain/applicants'
import { callBackLifecycle } from '@/domain/callBacks'
import { expenseLifecycle } from '@/domain/expenses'
import type { Label } from '@/domain/labels/label'
import { reallocationLifecycle } from '@/domain/reallocations'
import { sessionLifecycle } from '@/domain/sessions'
import { storyLifecycle } from '@/domain/stories'
import { teamLifecycle } from '@/domain/teams'

/** The records that take steps, with the table of each. */
export const lifecycles = {
  applicants: applicantLifecycle,
  'call-backs': callBackLifecycle,
  teams: teamLifecycle,
  sessions: sessionLifecycle,
  agreements: agreementLifecycle,
  expenses: expenseLifecycle,
  reallocations: reallocationLifecycle,
  activities: activityLifecycle,
  stories: storyLifecycle,
} as const

export type Stepped = keyof typeof lifecycles

type Steps<C extends Stepped> = (typeof lifecycles)[C]['steps']

/** Every status that some step of the collection leads to. */
export type Target<C extends Stepped> = {
  [From in keyof Steps<C>]: Steps<C>[From] extends readonly (infer To)[] ? To & string : never
}[keyof Steps<C>]

export function isStepped(collection: unknown): collection is Stepped {
  return typeof collection === 'string' && Object.hasOwn(lifecycles, collection)
}

/** The table's steps from a status; none from what is no status. */
export function stepsFrom(collection: Stepped, status: unknown): readonly string[] {
  const steps: Readonly<Record<string, readonly string[]>> = lifecycles[collection].steps
  return typeof status === 'string' && Object.hasOwn(steps, status) ? (steps[status] ?? []) : []
}

export function statusLabel(collection: Stepped, status: string): Label {
  const labels: Readonly<Record<string, Label>> = lifecycles[collection].labels
  return labels[status] ?? { da: status, en: status }
}
