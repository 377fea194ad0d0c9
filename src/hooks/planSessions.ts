import type { Endpoint, PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import { inTransaction } from '@/database/inTransaction'
import { lockRow } from '@/database/lock'
import type { Replan } from '@/domain/replan'
import type { Session } from '@/generated/payload-types'
import { layPlan, readPlan } from './layPlan'
import { idOf } from './relation'

/**
 * `GET /api/teams/:id/plan`: what laying the plan would do, and nothing done.
 * Answers `{ create, kept, lastEvening, moves: [{ heading, to, agreed }], outside: [heading] }`.
 */
export const showPlan: Endpoint = {
  path: '/:id/plan',
  method: 'get',
  handler: async (req) => {
    const { result } = await planOf(req)
    return Response.json({
      create: result.create.length,
      kept: result.kept,
      lastEvening: result.lastEvening,
      ...(await inWords(result, req)),
    })
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
  handler: (req) =>
    inTransaction(req, async () => {
      const { team, result } = await planOf(req)
      await layPlan(team, result, req)
      const { create, move, kept, lastEvening } = result
      return Response.json({ created: create.length, moved: move.length, kept, lastEvening })
    }),
}

/** @throws APIError 403 for whoever may not, 404 where there is no such team. */
async function planOf(req: PayloadRequest) {
  if (!isProgrammeStaff(viewerOf(req.user)))
    throw new APIError(req.t('error:notAllowedToPerformAction'), 403, null, true)
  const id = req.routeParams?.['id']
  const wanted = typeof id === 'string' ? id : ''
  return inTransaction(req, async () => {
    const read = { collection: 'teams', id: wanted, depth: 0, req } as const
    await req.payload.findByID(read)
    await lockRow(req, 'teams', wanted)
    const team = await req.payload.findByID(read)
    return { team, result: await readPlan(team, req) }
  })
}

/** Staff see which evenings move, and which of them a teacher has agreed to. */
async function inWords({ move, outside }: Replan, req: PayloadRequest) {
  const { payload } = req
  const ids = [...move.map(({ session }) => session.id), ...outside.map(({ id }) => id)]
  const sessions = await payload.find({
    collection: 'sessions',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    req,
  })
  const agreements = await payload.find({
    collection: 'agreements',
    where: { session: { in: ids }, status: { equals: 'confirmed' } },
    depth: 0,
    pagination: false,
    req,
  })
  const headings = new Map(sessions.docs.map((one: Session) => [one.id, one.heading ?? '']))
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
