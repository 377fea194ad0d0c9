import type { PassInput } from './passing'
import { passResult } from './passing'
import { problem, type Problem } from './problem'

/** What the team has taught so far, and what it asks for. */
export type CourseSoFar = Pick<PassInput, 'rule' | 'modules' | 'heldModules'>

/**
 * Whether a woman who joins now can still meet the team's rule. What was held before she came she has
 * missed, though she was not absent: she was not enrolled.
 */
export function mayStillJoin(course: CourseSoFar): boolean {
  return refuseLateJoin(course).length === 0
}

/** What speaks against joining now, in words for staff; empty when she may. */
export function refuseLateJoin(course: CourseSoFar): Problem[] {
  const { rule, modules, heldModules } = course
  const { reachable, left, missed } = passResult({
    ...course,
    marks: [],
    contractSigned: false,
    confidentialitySigned: false,
  })
  if (reachable || missed.length === 0) return []
  const maximum = Math.max(0, rule.maximumCaughtUp)
  const most = left + Math.min(maximum, missed.length)
  const minimum = rule.minimumAttended
  if (most < minimum)
    return [problem('team', 'joinTooLate', { held: missed.length, most, minimum })]
  const count = modules.filter(({ id, mandatory }) => mandatory && heldModules.includes(id)).length
  return [problem('team', 'joinWithoutMandatory', { count, maximum })]
}
