import { problem, type Problem } from './problem'
import { copenhagenDate } from './time'

/** An entry of more than a day's hours is a slip of the pen. */
const mostHours = 24

/** What was worked on a day, in quarters of an hour, towards hours that the grant's budget has. */
export function refuseWorkedHours(input: {
  readonly hours: number
  /** YYYY-MM-DD. */
  readonly workedOn: string | null
  readonly isInBudget: boolean
  readonly now: Date
}): Problem[] {
  const { hours, workedOn, isInBudget, now } = input
  const isQuarters = hours > 0 && hours <= mostHours && Number.isInteger(hours * 4)
  return [
    ...(isQuarters ? [] : [problem('hours', 'hoursQuarters', { max: mostHours })]),
    ...(workedOn !== null && workedOn > copenhagenDate(now)
      ? [problem('workedOn', 'workedOnFuture')]
      : []),
    ...(isInBudget ? [] : [problem('bucket', 'hoursNotInBudget')]),
  ]
}
