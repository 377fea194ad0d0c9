import type { TeamStatus } from './choices/course'
import { teamStatusLabels } from './labels/course'
import type { Lifecycle } from './lifecycle'
import { problem, type Problem } from './problem'

export const teamLifecycle = {
  initial: ['planned', 'recruiting'],
  steps: {
    planned: ['recruiting'],
    recruiting: ['running'],
    running: ['completed'],
    completed: ['archived'],
    archived: [],
  },
  labels: teamStatusLabels,
} as const satisfies Lifecycle<TeamStatus>

/** Whether a seat that becomes free is still offered to the next: not once the course is over. */
export const mayOffer = (status: TeamStatus): boolean =>
  status === 'recruiting' || status === 'running'

/** Module count, size and pass rule are data on the team; these keep them from contradicting. */
export function refuseTeam(team: {
  minimum: number
  capacity: number
  /** Ids of the modules of the plan. */
  modules: readonly string[]
  minimumAttended: number
  maximumCaughtUp: number
}): Problem[] {
  const { minimum, capacity, modules } = team
  const isTwice = new Set(modules).size < modules.length
  const max = modules.length
  return [
    ...(capacity < minimum ? [problem('capacity', 'capacityBelowMinimum', { min: minimum })] : []),
    ...(isTwice ? [problem('plan', 'planModuleTwice')] : []),
    ...refuseEvenings('minimumAttended', team.minimumAttended, max),
    ...refuseEvenings('maximumCaughtUp', team.maximumCaughtUp, max),
  ]
}

/** A team without a plan yet may have its rule already. */
function refuseEvenings(path: string, value: number, max: number): Problem[] {
  const isTooMany = max > 0 && value > max
  return Number.isInteger(value) && value >= 0 && !isTooMany
    ? []
    : [problem(path, 'eveningsOfPlan', { max })]
}

/** Of the teams that the public may see, the one to tell of: to join, else the one being taught. */
export function nextTeam<Team extends Readonly<{ status: TeamStatus }>>(
  teams: readonly Team[],
): Team | undefined {
  return teams.find(({ status }) => status === 'recruiting') ?? teams[0]
}
