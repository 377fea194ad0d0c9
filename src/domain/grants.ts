import { problem, type Problem } from './problem'
import { copenhagenDate } from './time'

/** What the account stands on: once it is handed in, it stays. Days as YYYY-MM-DD, sums in øre. */
export type GrantState = Readonly<{
  granted: number
  applied: number | null
  coFunding: number | null
  periodFrom: string | null
  periodTo: string | null
  handedInOn: string | null
  /** The team by which the report is found. */
  team: string | null
}>

export type HandIn = Readonly<{
  before: GrantState
  after: GrantState
  /** Expenses that are submitted, returned, or approved and not paid. Counter-entries are never paid. */
  unsettled: number
  /** Reallocations that the funder has not answered. */
  unanswered: number
  now: Date
}>

export function refuseHandIn({ before, after, unsettled, unanswered, now }: HandIn): Problem[] {
  if (before.handedInOn !== null)
    return isSame(before, after) ? [] : [problem('handedInOn', 'grantHandedIn')]
  if (after.handedInOn === null) return []
  return [
    ...(after.handedInOn > copenhagenDate(now) ? [problem('handedInOn', 'handedInFuture')] : []),
    ...(unsettled > 0 ? [problem('handedInOn', 'handInUnsettled', { count: unsettled })] : []),
    ...(unanswered > 0 ? [problem('handedInOn', 'handInUnanswered', { count: unanswered })] : []),
  ]
}

function isSame(before: GrantState, after: GrantState): boolean {
  return (
    before.granted === after.granted &&
    before.applied === after.applied &&
    before.coFunding === after.coFunding &&
    before.periodFrom === after.periodFrom &&
    before.periodTo === after.periodTo &&
    before.handedInOn === after.handedInOn &&
    before.team === after.team
  )
}
