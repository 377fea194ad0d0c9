import { isChoice } from './choices/choice'
import { copenhagenDate } from './time'

/** What of the log is a visit: coming in, looking, taking a file along. */
export const auditActionsOfVisits = ['signIn', 'visit', 'export'] as const

/** What the municipality did on one day in Copenhagen. */
export type FunderDay = Readonly<{
  /** YYYY-MM-DD. */
  day: string
  /** Collections that it looked at; `reports` is the report itself. */
  looked: readonly string[]
  /** Files that it fetched. */
  files: number
}>

/** How many days are told of. */
const days = 5

/** The lines of the log as days, the newest first. */
export function funderDays(
  lines: readonly Readonly<{ at: string; action: string; subject: string }>[],
): readonly FunderDay[] {
  const known = lines
    .filter(({ action }) => isChoice(auditActionsOfVisits, action))
    .map((line) => ({ ...line, day: copenhagenDate(new Date(line.at)) }))
  return [...new Set(known.map(({ day }) => day))]
    .toSorted((a, b) => b.localeCompare(a))
    .slice(0, days)
    .map((day) => {
      const then = known.filter((line) => line.day === day)
      const looks = then.filter(({ action }) => action === 'visit')
      return {
        day,
        looked: [...new Set(looks.map(({ subject }) => subject))],
        files: then.filter(({ action }) => action === 'export').length,
      }
    })
}
