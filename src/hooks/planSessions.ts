import type { Endpoint, PayloadRequest } from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import { inTransaction } from '@/database/inTransaction'
import { lockRow } from '@/database/lock'
import type { Replan } from '@/domain/replan'
import { layPlan, readPlan } from './layPlan'
import { refuseOthers, routeId } from './onlyFor'
import { idOf } from './relation'

/**
 * `GET /api/teams/:id/plan`: what laying the plan would do, and nothing done.
 * Answers `{ create, kept, lastEvening, moves: [{ heading, to, agreed }], outside: [heading] }`.
 */
export const showPlan: Endpoint = {
  path: '/:id/plan',
  method: 'get',
  handler: async (req) => {
    refuseOthers(isProgrammeStaff, req)
    const { result } = await inTransaction(req, () => planOf(routeId(req), req))
    const { create, kept, lastEvening } = result
    const told = await inWords(result, req)
    return Response.json({ create: create.length, kept, lastEvening, ...told })
  },
}

/**
 * `POST /api/teams/:id/plan`: a session for each module of the plan, on the team's evenings. What has
 * begun, and what staff gave a day of its own, stays. Pressing twice, or two at once, does it once.
 * Answers `{ created, moved, kept, lastEvening }`.
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
  const { team, result } = await planOf(id, req)
  await layPlan(team, result, req)
  const { create, move, kept, lastEvening } = result
  return { created: create.length, moved: move.length, kept, lastEvening }
}

async function planOf(id: string, req: PayloadRequest) {
  const read = { collection: 'teams', id, depth: 0, req } as const
  await req.payload.findByID(read)
  await lockRow(req, 'teams', id)
  const team = await req.payload.findByID(read)
  return { team, result: await readPlan(team, req) }
}

/** Staff see which evenings move, and which of them a teacher has agreed to. */
async function inWords({ move, outside }: Replan, req: PayloadRequest) {
  const { payload } = req
  const ids = [...move.map(({ session }) => session.id), ...outside.map(({ id }) => id)]
  const all = { depth: 0, pagination: false, req } as const
  const sessions = await payload.find({
    collection: 'sessions',
    where: { id: { in: ids } },
    ...all,
  })
  const agreements = await payload.find({
    collection: 'agreements',
    where: { session: { in: ids }, status: { equals: 'confirmed' } },
    ...all,
  })
  const headings = new Map(sessions.docs.map(({ id, heading }) => [id, heading ?? '']))
  const agreed = new Set(agreements.docs.map(({ session }) => idOf(session)))
  return {
    moves: move.map(({ session, evening }) => ({
      heading: headings.get(session.id) ?? '',
      to: evening.startsAt.toISOString(),
      agreed: agreed.has(session.id),
    })),
    outside: outside.map(({ id }) => headings.get(id) ?? ''),
  }
}
