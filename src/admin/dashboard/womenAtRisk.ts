import type { PayloadRequest } from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import { womenAtRisk } from '@/rollCall/atRisk'
import type { Waiting } from './waiting'

/** Women of the teams that are being taught who will not pass unless somebody does something. */
export async function thoseAtRisk(req: PayloadRequest): Promise<readonly Waiting[]> {
  if (!isProgrammeStaff(viewerOf(req.user))) return []
  const ids = await womenAtRisk(req)
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
