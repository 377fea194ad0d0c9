import { addMonths } from './months'
import { addDays } from './time'

/** What a team leaves to the next one: its plan, rule and place. Never a person. */
export type TeamShape = Readonly<{
  name: string
  /** YYYY-MM-DD; null while it has none. */
  firstEvening: string | null
}>

/**
 * Name and first evening of the team that follows: on the same weekday, a whole number of years of 52
 * weeks later, and never before `today` (YYYY-MM-DD).
 */
export function nextTeamAfter({ name, firstEvening }: TeamShape, today: string): TeamShape {
  if (firstEvening === null) return { name: following(name), firstEvening: null }
  let next = addDays(firstEvening, yearOfWeeks)
  while (next <= today) next = addDays(next, yearOfWeeks)
  return { name: nextName(name, firstEvening, next), firstEvening: next }
}

/**
 * A day (YYYY-MM-DD) of the old team's timeline in the new one's: as many months later as its first
 * evening. The timeline is planned in months, so the last day of one stays a last day.
 */
export function movedDay(day: string, from: string, to: string): string {
  const month = addMonths(day.slice(0, 7), monthsBetween(from, to))
  const wasLast = lastDay(day.slice(0, 7)) === day
  const last = lastDay(month)
  const same = `${month}-${day.slice(8)}`
  return wasLast || same > last ? last : same
}

const monthsBetween = (from: string, to: string): number =>
  12 * (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) +
  Number(to.slice(5, 7)) -
  Number(from.slice(5, 7))

const lastDay = (month: string): string => addDays(`${addMonths(month, 1)}-01`, -1)

/** Fifty-two weeks: the weekday stays. */
const yearOfWeeks = 364

/** A name that tells the year tells the new one. */
function nextName(name: string, from: string, to: string): string {
  const [before, after] = [from.slice(0, 4), to.slice(0, 4)]
  return name.includes(before) && before !== after ? name.replace(before, after) : following(name)
}

const mark = ' (næste)'
const longestName = 80
const following = (name: string) => name.slice(0, longestName - mark.length) + mark
