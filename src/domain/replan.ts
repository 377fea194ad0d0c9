import { planEvenings, type Evening, type PlanInput } from './plan'
import { copenhagenDate } from './time'

/** What the plan needs to know of a session that stands already; cancelled ones are no matter. */
export type StandingSession = Readonly<{
  id: string
  /** Null for a session outside the course, such as an excursion. */
  module: string | null
  startsAt: Date
  endsAt: Date
  /** Held, locked, or with at least one woman marked. */
  begun: boolean
  /** Staff gave it a day of its own. */
  keepsItsDay: boolean
}>

export type Replan = Readonly<{
  create: readonly Readonly<{ module: string; evening: Evening }>[]
  move: readonly Readonly<{ session: StandingSession; evening: Evening }>[]
  kept: number
  /** Sessions of modules that the plan no longer has: staff cancel or delete them, no program does. */
  outside: readonly StandingSession[]
  /** The day of the last evening of all, YYYY-MM-DD; null when there is none. */
  lastEvening: string | null
}>

/**
 * What a team's sessions become when its plan is laid again. What has begun stays as it was, and so
 * does what staff gave a day of its own; the modules that are left follow in the plan's order, on
 * free evenings after the last that was held.
 * Ask `refusePlan` first; fewer evenings than modules come back when the skips leave none free.
 */
export function replan(
  plan: Omit<PlanInput, 'count'> & Readonly<{ modules: readonly string[] }>,
  sessions: readonly StandingSession[],
): Replan {
  const stays = ({ module, begun, keepsItsDay }: StandingSession) =>
    begun || keepsItsDay || module === null || !plan.modules.includes(module)
  const fixed = sessions.filter(stays)
  const loose = new Map(sessions.filter((one) => !stays(one)).map((one) => [one.module, one]))
  const left = plan.modules.filter((module) => !fixed.some((one) => one.module === module))

  const taken = new Set(fixed.map(({ startsAt }) => copenhagenDate(startsAt)))
  const lastHeld = latestDay(fixed.filter(({ begun, module }) => begun && module !== null))
  const evenings = planEvenings(
    { ...plan, count: left.length },
    (day) => taken.has(day) || (lastHeld !== null && day <= lastHeld),
  )

  const placed = left.flatMap((module, index) => {
    const evening = evenings[index]
    return evening === undefined ? [] : [{ module, evening, session: loose.get(module) }]
  })
  const move = placed.flatMap(({ session, evening }) =>
    session !== undefined && isElsewhere(session, evening) ? [{ session, evening }] : [],
  )
  const create = placed.flatMap(({ module, evening, session }) =>
    session === undefined ? [{ module, evening }] : [],
  )
  return {
    create,
    move,
    kept: plan.modules.length - create.length - move.length,
    outside: fixed.filter(
      ({ module, begun }) => !begun && module !== null && !plan.modules.includes(module),
    ),
    lastEvening: [...evenings.map(({ date }) => date), ...taken].toSorted().at(-1) ?? null,
  }
}

const isElsewhere = (session: StandingSession, evening: Evening): boolean =>
  session.startsAt.getTime() !== evening.startsAt.getTime() ||
  session.endsAt.getTime() !== evening.endsAt.getTime()

const latestDay = (sessions: readonly StandingSession[]): string | null =>
  sessions
    .map(({ startsAt }) => copenhagenDate(startsAt))
    .toSorted()
    .at(-1) ?? null
