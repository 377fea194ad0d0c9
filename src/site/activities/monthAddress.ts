import { addMonths, isMonth, monthOf } from '@/domain/months'

/** How far the calendar can be turned, so that no robot turns it for ever. */
const monthsEitherWay = 12

/** The month (YYYY-MM) of an address; anything that the calendar cannot show is this month. */
export function monthAsked(given: string | readonly string[] | undefined, now: Date): string {
  const present = monthOf(now)
  return typeof given === 'string' && isMonth(given) && isWithin(given, present) ? given : present
}

/** The months before and after, as far as the calendar goes. */
export function monthsBeside(month: string, now: Date) {
  const present = monthOf(now)
  const [before, after] = [addMonths(month, -1), addMonths(month, 1)]
  return {
    before: isWithin(before, present) ? before : undefined,
    after: isWithin(after, present) ? after : undefined,
  }
}

/** The page with that month open, after the locale. */
export const monthPath = (month: string, now: Date) =>
  month === monthOf(now) ? '/aktiviteter' : `/aktiviteter?maaned=${month}`

const isWithin = (month: string, present: string) =>
  month >= addMonths(present, -monthsEitherWay) && month <= addMonths(present, monthsEitherWay)
