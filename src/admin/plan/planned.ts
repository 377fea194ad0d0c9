import type { SessionStatus } from '@/domain/choices/course'

/** One evening of the plan, as the calendar and the list show it. */
export type PlannedEvening = Readonly<{
  id: string
  /** The module's title; null for an evening without one. */
  title: string | null
  startsAt: Date
  endsAt: Date
  place: string | null
  taughtBy: string | null
  status: SessionStatus
}>
