import type { SessionKind, SessionStatus } from './choices/course'

export type CatchUpEvening = Readonly<{
  id: string
  module: string | null
  team: string
  kind: SessionKind
  status: SessionStatus
  startsAt: Date
}>

export type CatchUpSuggestion = Readonly<{
  module: string
  /** Where it can be caught up; null when no such evening is planned and one must be made. */
  evening: CatchUpEvening | null
}>

/**
 * Where each missed module can be caught up: at an evening of her own team if one is planned, else
 * with another team that has it later, the first of either.
 */
export function suggestCatchUps(
  modules: readonly string[],
  evenings: readonly CatchUpEvening[],
  { team, now }: Readonly<{ team: string; now: Date }>,
): readonly CatchUpSuggestion[] {
  const open = evenings
    .filter(({ status, startsAt }) => startsAt > now && !closed.some((one) => one === status))
    .toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
  return modules.map((module) => {
    const fitting = open.filter((evening) => evening.module === module)
    const own = fitting.find((evening) => evening.team === team)
    return { module, evening: own ?? fitting[0] ?? null }
  })
}

const closed = ['held', 'locked', 'cancelled'] as const satisfies readonly SessionStatus[]
