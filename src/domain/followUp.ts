import type { FollowUpAnswer, FollowUpMark } from './choices/people'
import { monthsLater } from './months'

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
  return marks.filter((mark) => monthsLater(new Date(awardedOn), Number(mark)) <= new Date(today))
}

const marks = ['0', '6', '12'] as const satisfies readonly FollowUpMark[]
