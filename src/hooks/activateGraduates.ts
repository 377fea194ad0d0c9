import type { Endpoint, PayloadRequest } from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import { inTransaction } from '@/database/inTransaction'
import { refuseOthers, routeId } from './onlyFor'

/**
 * `POST /api/teams/:id/activate`: all of the team who have their diploma become active Bydelsmødre,
 * or none where one cannot. Pressing twice changes nothing more. Answers `{ active }`.
 */
export const activateGraduates: Endpoint = {
  path: '/:id/activate',
  method: 'post',
  handler: async (req) => {
    refuseOthers(isProgrammeStaff, req)
    return Response.json({ active: await inTransaction(req, () => activate(routeId(req), req)) })
  },
}

async function activate(id: string, req: PayloadRequest): Promise<number> {
  const { payload } = req
  const team = await payload.findByID({ collection: 'teams', id, depth: 0, req })
  const graduates = await payload.find({
    collection: 'applicants',
    where: { team: { equals: team.id }, status: { equals: 'graduated' } },
    sort: 'id',
    pagination: false,
    depth: 0,
    req,
  })
  for (const graduate of graduates.docs)
    await payload.update({
      collection: 'applicants',
      id: graduate.id,
      data: { status: 'active' },
      depth: 0,
      req,
    })
  return graduates.docs.length
}
