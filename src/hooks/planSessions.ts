import type { Endpoint, PayloadRequest } from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import { lockRow } from '@/database/lock'
import { inTransaction } from '@/database/inTransaction'
import { planEvenings, refusePlan } from '@/domain/plan'
import { problem } from '@/domain/problem'
import { copenhagenDate } from '@/domain/time'
import type { Team } from '@/generated/payload-types'
import { refuse } from './refuse'
import { refuseOthers, routeId } from './onlyFor'
import { idOf } from './relation'

/**
 * `POST /api/teams/:id/plan`: one session for each module of the plan that has none yet, on the
 * team's evenings. Pressing twice, or two at once, makes no second session.
 * Answers `{ created, kept, lastEvening }`.
 */
export const planSessions: Endpoint = {
  path: '/:id/plan',
  method: 'post',
  handler: async (req) => {
    refuseOthers(isProgrammeStaff, req)
    return Response.json(await inTransaction(req, () => makeSessions(routeId(req), req)))
  },
}

/** Within the caller's transaction. Access is the caller's to check. */
export async function makeSessions(id: string, req: PayloadRequest) {
  const { payload } = req
  const team = await payload.findByID({ collection: 'teams', id, depth: 0, req })
  await lockRow(req, 'teams', id)
  const modules = (team.plan ?? [])
    .map(({ module }) => idOf(module))
    .filter((module) => module !== null)
  const wish = wishOf(team, modules.length)
  refuse(team.firstEvening ? refusePlan(wish) : [problem('firstEvening', 'missing')], req)
  const evenings = planEvenings(wish)
  const existing = await payload.find({
    collection: 'sessions',
    where: {
      team: { equals: id },
      kind: { equals: 'regular' },
      status: { not_equals: 'cancelled' },
    },
    depth: 0,
    pagination: false,
    req,
  })
  const have = new Set(existing.docs.map(({ module }) => idOf(module)))
  let created = 0
  for (const [index, module] of modules.entries()) {
    const evening = evenings[index]
    if (!evening || have.has(module)) continue
    await payload.create({
      collection: 'sessions',
      data: {
        team: id,
        module,
        kind: 'regular',
        status: 'planned',
        startsAt: evening.startsAt.toISOString(),
        endsAt: evening.endsAt.toISOString(),
        ...(team.place ? { place: team.place } : {}),
      },
      depth: 0,
      req,
    })
    created += 1
  }
  return { created, kept: modules.length - created, lastEvening: evenings.at(-1)?.date ?? null }
}

function wishOf(team: Team, count: number) {
  return {
    firstEvening: team.firstEvening ? copenhagenDate(new Date(team.firstEvening)) : '',
    weekday: Number(team.weekday),
    startTime: team.startTime,
    durationMinutes: team.durationMinutes,
    count,
    skipWeeks: team.skipWeeks ?? [],
    skipDates: (team.skipDates ?? []).map(({ day }) => copenhagenDate(new Date(day))),
  }
}
