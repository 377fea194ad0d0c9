import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { applicantStatuses, leftReasons } from '@/domain/choices/people'
import type { CorpsWoman } from '@/domain/corpsMeter'
import { askWithin } from './prepared'

const corps = {
  name: 'corps',
  text: `
SELECT status::text AS status, trained_earlier IS TRUE AS "trainedEarlier",
  left_reason::text AS "leftReason", count(*)::int AS count
FROM applicants WHERE status = ANY ($1::enum_applicants_status[]) GROUP BY 1, 2, 3`,
}

const alike = z.object({
  status: z.enum(applicantStatuses),
  trainedEarlier: z.boolean(),
  leftReason: z.enum(leftReasons).nullable(),
  count: z.int(),
})

/** Everyone who is or was a Bydelsmor, or has her diploma. PostgreSQL counts those who are alike. */
export async function corpsWomen(req: PayloadRequest): Promise<readonly CorpsWoman[]> {
  const rows = await askWithin(corps, [['graduated', 'active', 'paused', 'left']], req)
  return z
    .array(alike)
    .parse(rows)
    .flatMap(({ count, ...woman }) => Array.from({ length: count }, () => woman))
}
