import { addDays, copenhagenDate, copenhagenInstant, isoWeekday } from '@/domain/time'

/** The days around now that the demo speaks of, so that it is alive whenever it is made. */
export type Clock = ReturnType<typeof demoClock>

export function demoClock(now: Date) {
  const today = copenhagenDate(now)
  const yesterday = addDays(today, -1)
  return {
    now,
    /** The last Wednesday that is over, YYYY-MM-DD. */
    lastEvening: addDays(yesterday, -((isoWeekday(yesterday) + 4) % 7)),
    /** YYYY-MM-DD so many days from today; below 0 is in the past. */
    day: (days: number) => addDays(today, days),
    /** An instant so many days from today, at a time of day in Copenhagen. */
    at: (days: number, time: string) => copenhagenInstant(addDays(today, days), time).toISOString(),
    /** The Monday of the week so many weeks ago, YYYY-MM-DD. */
    monday: (weeksAgo: number) => addDays(today, 1 - isoWeekday(today) - 7 * weeksAgo),
  }
}
