/** Periods that the programme sets, in months. */
export const periodKeys = [
  'declined',
  'left',
  'callBacks',
  'messages',
  'audit',
  'bookkeeping',
] as const
export type PeriodKey = (typeof periodKeys)[number]
export type RetentionMonths = Readonly<Record<PeriodKey, number>>

/** A wish to be called that nobody closed is no longer of use to her after this long. */
export const openCallBackMonths = 6
/** Answers that were not sent. */
export const draftHours = 24
