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
