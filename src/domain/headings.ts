import { formatKroner } from './money'
import { formatShortDay } from './time'

/**
 * What a session is called where it is one of many: 'ons. 5. sep. 2018 · Tavshedspligt'. In Danish:
 * it is for staff and the funder. Null while there is no day yet.
 */
export function sessionHeading(session: { startsAt: Date | null; about: string }): string | null {
  const day = dayOf(session.startsAt)
  return day === null ? null : `${day} · ${session.about}`
}

/**
 * What an expense is called for those who may not read what it was for: its day and amount, and
 * never a name. Null while either is missing.
 */
export function expenseHeading(expense: {
  spentOn: Date | null
  /** Øre. */
  amount: number | null
  isCounterEntry: boolean
}): string | null {
  const { amount, isCounterEntry } = expense
  const day = dayOf(expense.spentOn)
  if (day === null || !Number.isSafeInteger(amount)) return null
  const sum = formatKroner(Number(amount))
  return `${day} · ${isCounterEntry ? `modpostering ${sum}` : sum}`
}

const dayOf = (moment: Date | null): string | null =>
  moment === null || Number.isNaN(moment.getTime()) ? null : formatShortDay(moment, 'da')
