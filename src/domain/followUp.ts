import type { FollowUpAnswer, FollowUpMark } from './choices/people'
import { suppress } from './suppression'

/** On her record stands that she was asked, and never what she said. */
export const askedField = {
  '0': 'askedAtEnd',
  '6': 'askedAfter6',
  '12': 'askedAfter12',
} as const satisfies Record<FollowUpMark, string>

/** How often each answer was given, in one team and at one mark. */
export type FollowUpCounts = Readonly<Record<FollowUpAnswer, number>>

/** The marks that are due: so many calendar months after the day (YYYY-MM-DD) of the diploma. */
export function dueMarks(awardedOn: string, today: string): readonly FollowUpMark[] {
  return marks.filter((mark) => monthsLater(awardedOn, Number(mark)) <= today)
}

const marks = ['0', '6', '12'] as const satisfies readonly FollowUpMark[]

/** The same day of a later month, or that month's last. */
function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0))
  lastOfMonth.setUTCDate(Math.min(date, lastOfMonth.getUTCDate()))
  return lastOfMonth.toISOString().slice(0, 10)
}

/**
 * How many went on to work or education, as the funder may know it: null while somebody is still to be
 * asked, because between two reports one answer more would be hers, and null where few are meant.
 */
export function onward(
  { counts, isComplete }: Readonly<{ counts: FollowUpCounts; isComplete: boolean }>,
  threshold: number,
): number | null {
  const { work, education, voluntary, neither, notReached } = counts
  const asked = work + education + voluntary + neither + notReached
  if (!isComplete || asked === 0) return null
  const shown = suppress(
    [
      { key: 'onward', count: work + education },
      { key: 'others', count: asked - work - education },
    ],
    threshold,
  )
  return shown[0]?.count ?? null
}
