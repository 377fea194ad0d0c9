import { addDays, copenhagenDate, copenhagenInstant, isDay, isoWeekday } from './time'

/** Whether the text is a month, written YYYY-MM. */
export const isMonth = (text: string): boolean => isDay(`${text}-01`)

/** The month in Copenhagen, YYYY-MM. */
export const monthOf = (instant: Date): string => copenhagenDate(instant).slice(0, 7)

/** The month so many months later; below 0 is earlier. */
export function addMonths(month: string, months: number): string {
  const date = new Date(`${month}-01T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + months)
  return date.toISOString().slice(0, 7)
}

/** The same day (UTC) so many months later, or the last day of a shorter month; below 0 is earlier. */
export function monthsLater(instant: Date, months: number): Date {
  const then = new Date(instant)
  then.setUTCDate(1)
  then.setUTCMonth(then.getUTCMonth() + months)
  const last = new Date(Date.UTC(then.getUTCFullYear(), then.getUTCMonth() + 1, 0)).getUTCDate()
  then.setUTCDate(Math.min(instant.getUTCDate(), last))
  return then
}

/** The instants between which a month lies in Copenhagen; the second is no longer in it. */
export function monthBounds(month: string): { readonly from: Date; readonly to: Date } {
  const start = (of: string) => copenhagenInstant(`${of}-01`, '00:00')
  return { from: start(month), to: start(addMonths(month, 1)) }
}

/**
 * The weeks of a month from Monday to Sunday, each with its seven days (YYYY-MM-DD); a day of
 * another month is undefined.
 */
export function weeksOf(month: string): readonly (readonly (string | undefined)[])[] {
  const first = `${month}-01`
  const monday = addDays(first, 1 - isoWeekday(first))
  const weeks: (string | undefined)[][] = []
  for (let start = monday; start.slice(0, 7) <= month; start = addDays(start, 7))
    weeks.push(
      [0, 1, 2, 3, 4, 5, 6].map((offset) => {
        const day = addDays(start, offset)
        return day.startsWith(month) ? day : undefined
      }),
    )
  return weeks
}
