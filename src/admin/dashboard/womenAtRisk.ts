import type { PayloadRequest } from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import { teamStandings } from '@/rollCall/teamStandings'
import type { Waiting } from './waiting'

/** Women of the teams that are being taught who will not pass unless somebody does something. */
export async function womenAtRisk(req: PayloadRequest, now: Date): Promise<readonly Waiting[]> {
  if (!isProgrammeStaff(viewerOf(req.user))) return []
  const { docs: teams } = await req.payload.find({
    collection: 'teams',
    where: { status: { in: ['recruiting', 'running'] } },
    select: { name: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const ids: string[] = []
  for (const { id } of teams)
    for (const { id: woman, meter } of await teamStandings(req, id, now, 'number'))
      if (meter.standing === 'atRisk') ids.push(woman)
  if (ids.length === 0) return []
  return [
    {
      key: 'atRisk',
      collection: 'applicants',
      label: {
        da: 'I fare for ikke at bestå: aftal indhentning',
        en: 'At risk of not passing: arrange a catch-up',
      },
      conditions: [{ field: 'id', operator: 'in', value: ids }],
    },
  ]
}
