import { addDays, copenhagenDate, copenhagenInstant } from './time'

/** What is done each night, by one instance of however many. */
export const nightlyJobs = ['retention', 'lockSessions'] as const
export type NightlyJob = (typeof nightlyJobs)[number]

/** When the city sleeps and the clock does not change. */
const hour = '03:15'

/** The last night's hour at or before `now`. */
export function lastNight(now: Date): Date {
  const today = copenhagenDate(now)
  const tonight = copenhagenInstant(today, hour)
  return tonight <= now ? tonight : copenhagenInstant(addDays(today, -1), hour)
}

/** Whether last night's work is still to be done, be it that the machine was off. */
export function isDue(ranAt: Date | null, now: Date): boolean {
  return ranAt === null || ranAt < lastNight(now)
}
