import type { Endpoint, PayloadRequest } from 'payload'
import { isLeader, isProgrammeStaff } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import { inTransaction } from '@/database/inTransaction'
import { lockRow } from '@/database/lock'
import { nextTeamAfter } from '@/domain/nextTeam'
import { copenhagenDate } from '@/domain/time'
import type { Team } from '@/generated/payload-types'
import { copyBudget } from './copyBudget'
import { copyMilestones } from './copyMilestones'
import { refuseOthers, routeId } from './onlyFor'
import { makeSessions } from './planSessions'
import { proposeTeachers } from './proposeTeachers'
import { dayOf, idOf } from './relation'

/**
 * `POST /api/teams/:id/next`: the next team, made from this one: plan, rule, place and timeline,
 * evenings at the same time of the year, the teachers as proposals that nobody is told of, and, by a
 * leader, the budget's lines. Never a person. A team has one next team: pressing twice makes no second, and a
 * leader who presses later adds the budget.
 * Answers `{ team, name, created, sessions, proposals, budget }`.
 */
export const makeNextTeam: Endpoint = {
  path: '/:id/next',
  method: 'post',
  handler: async (req) => {
    refuseOthers(isProgrammeStaff, req)
    return Response.json(await inTransaction(req, () => make(routeId(req), req)))
  },
}

async function make(id: string, req: PayloadRequest) {
  const { payload } = req
  const old = await payload.findByID({ collection: 'teams', id, depth: 0, req })
  await lockRow(req, 'teams', id)
  const { docs } = await payload.find({
    collection: 'teams',
    where: { copyOf: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    req,
  })
  const [known] = docs
  const team = known ?? (await copyTeam(old, req))
  const made = known ? { sessions: 0, proposals: 0 } : await planAnew(old, team, req)
  if (!known) await copyMilestones(old, team, req)
  const budget = isLeader(viewerOf(req.user)) ? await copyBudget(old, team, req) : false
  return { team: team.id, name: team.name, created: known === undefined, ...made, budget }
}

function copyTeam(old: Team, req: PayloadRequest): Promise<Team> {
  const firstEvening = dayOf(old.firstEvening)
  const next = nextTeamAfter({ name: old.name, firstEvening }, copenhagenDate(new Date()))
  return req.payload.create({
    collection: 'teams',
    data: {
      name: next.name,
      // The days without teaching were that year's; the weeks are every year's.
      ...(next.firstEvening === null ? {} : { firstEvening: `${next.firstEvening}T12:00:00.000Z` }),
      status: 'planned',
      copyOf: old.id,
      minimum: old.minimum,
      capacity: old.capacity,
      extraSeats: 0,
      weekday: old.weekday,
      startTime: old.startTime,
      durationMinutes: old.durationMinutes,
      place: old.place ?? null,
      skipWeeks: old.skipWeeks ?? [],
      plan: (old.plan ?? []).flatMap(({ module, mandatory }) => {
        const id = idOf(module)
        return id === null ? [] : [{ module: id, mandatory: mandatory ?? false }]
      }),
      minimumAttended: old.minimumAttended,
      maximumCaughtUp: old.maximumCaughtUp,
    },
    depth: 0,
    req,
  })
}

async function planAnew(old: Team, team: Team, req: PayloadRequest) {
  if (!team.firstEvening || (team.plan ?? []).length === 0) return { sessions: 0, proposals: 0 }
  const { created } = await makeSessions(team.id, req)
  return { sessions: created, proposals: await proposeTeachers(old.id, team.id, req) }
}
