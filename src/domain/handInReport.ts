import { problem, type Problem } from './problem'

/**
 * A report is handed in once, and after the account: until then its sums could still change, and the
 * two would not agree.
 */
export function refuseReportHandIn(grant: {
  readonly hasTeam: boolean
  readonly isAccountHandedIn: boolean
  readonly isReportHandedIn: boolean
}): Problem[] {
  if (grant.isReportHandedIn) return [problem('report', 'reportHandedIn')]
  return [
    ...(grant.hasTeam ? [] : [problem('team', 'reportWithoutTeam')]),
    ...(grant.isAccountHandedIn ? [] : [problem('handedInOn', 'reportBeforeAccount')]),
  ]
}
