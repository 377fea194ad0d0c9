import type { PayloadRequest } from 'payload'
import { judgeAtTheEnd } from '@/database/lock'
import { refusePlan, type Evening } from '@/domain/plan'
import { problem } from '@/domain/problem'
import { replan, type Replan, type StandingSession } from '@/domain/replan'
import { copenhagenDate } from '@/domain/time'
import type { Team } from '@/generated/payload-types'
import { refuse } from './refuse'
import { dayOf, idOf } from './relation'

/** Says on a request's context that a session is moved by the plan and not by a person. */
export const laidByPlan = 'laidByPlan'

/**
 * What laying the team's plan would do to its sessions.
 * @throws ValidationError where the plan cannot be laid
 */
export async function readPlan(team: Team, req: PayloadRequest): Promise<Replan> {
  const modules = (team.plan ?? []).flatMap(({ module }) => idOf(module) ?? [])
  const wish = wishOf(team)
  refuse(
    team.firstEvening
      ? refusePlan({ ...wish, count: modules.length })
      : [problem('firstEvening', 'missing')],
    req,
  )
  const result = replan({ ...wish, modules }, await standing(team.id, req))
  const placed = result.create.length + result.move.length + result.kept
  refuse(placed < modules.length ? [problem('skipWeeks', 'planNeverEnds')] : [], req)
  return result
}

/** Makes and moves the sessions. Two may change places, so PostgreSQL judges when all have moved. */
export async function layPlan(
  team: Team,
  { create, move }: Replan,
  req: PayloadRequest,
): Promise<void> {
  req.context[laidByPlan] = true
  await judgeAtTheEnd(req, async () => {
    for (const { session, evening } of move)
      await req.payload.update({
        collection: 'sessions',
        id: session.id,
        data: timesOf(evening),
        depth: 0,
        req,
      })
    for (const { module, evening } of create)
      await req.payload.create({
        collection: 'sessions',
        data: {
          team: team.id,
          module,
          kind: 'regular',
          status: 'planned',
          ...timesOf(evening),
          ...(team.place ? { place: team.place } : {}),
        },
        depth: 0,
        req,
      })
  })
  req.context[laidByPlan] = false
}

const timesOf = ({ startsAt, endsAt }: Evening) => ({
  startsAt: startsAt.toISOString(),
  endsAt: endsAt.toISOString(),
})

async function standing(team: string, req: PayloadRequest): Promise<StandingSession[]> {
  const { payload } = req
  const sessions = await payload.find({
    collection: 'sessions',
    where: { team: { equals: team }, status: { not_equals: 'cancelled' } },
    depth: 0,
    pagination: false,
    req,
  })
  const marks = await payload.find({
    collection: 'attendance',
    where: { session: { in: sessions.docs.map(({ id }) => id) } },
    select: { session: true },
    depth: 0,
    pagination: false,
    req,
  })
  const marked = new Set(marks.docs.map(({ session }) => idOf(session)))
  return sessions.docs.map(({ id, module, kind, status, startsAt, endsAt, keepsItsDay }) => ({
    id,
    module: kind === 'regular' ? idOf(module) : null,
    startsAt: new Date(startsAt),
    endsAt: new Date(endsAt),
    begun: status === 'held' || status === 'locked' || marked.has(id),
    keepsItsDay: keepsItsDay === true || status === 'rescheduled',
  }))
}

function wishOf(team: Team) {
  return {
    firstEvening: dayOf(team.firstEvening) ?? '',
    weekday: Number(team.weekday),
    startTime: team.startTime,
    durationMinutes: team.durationMinutes,
    skipWeeks: team.skipWeeks ?? [],
    skipDates: (team.skipDates ?? []).map(({ day }) => copenhagenDate(new Date(day))),
  }
}
