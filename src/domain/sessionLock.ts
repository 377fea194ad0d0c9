/** How long after an evening was finished its marks may be set right without a reason. */
export const lockAfterDays = 7

const day = 24 * 60 * 60 * 1000

/** What was finished at or before this moment is locked tonight. */
export function lockBefore(now: Date): Date {
  return new Date(now.getTime() - lockAfterDays * day)
}
