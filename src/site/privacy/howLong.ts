import { openCallBackMonths, type PeriodKey, type RetentionMonths } from '@/domain/periods'
import type { Period } from '@/domain/personalData'
import type { Messages } from '../messages'

/** A period in words, with the months that the programme has set. */
export function howLong(
  period: Period,
  months: RetentionMonths,
  { periods, months: inMonths }: Messages['privacy'],
): string {
  if (typeof period === 'string') return periods[period]
  if ('hours' in period) return periods.hours(period.hours)
  const set = inMonths(months[period.months])
  const words: Readonly<Record<PeriodKey, (months: string, open: string) => string>> = periods
  return words[period.months](set, inMonths(openCallBackMonths))
}
