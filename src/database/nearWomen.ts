import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { areas } from '@/domain/choices/people'
import type { Known } from '@/domain/lookAlikes'
import { ask } from './prepared'

const near = {
  name: 'near women',
  text: `
SELECT id::text AS id, name, telephone, area::text AS area FROM applicants
WHERE area::text = ANY ($1) OR (area IS NULL AND $2) OR telephone = ANY ($3)
ORDER BY created_at DESC`,
}

const known = z.object({
  id: z.string(),
  name: z.string(),
  telephone: z.string().nullable(),
  area: z.enum(areas).nullable(),
})

/**
 * All who live in the area of one of these or have the telephone of one, themselves too. To compare
 * with: it asks nobody's leave and is written down as no look, so nobody may be shown what it tells.
 */
export async function nearWomen(
  women: readonly Known[],
  req: Pick<PayloadRequest, 'payload'>,
): Promise<readonly Known[]> {
  const values = [
    women.flatMap(({ area }) => area ?? []),
    women.some(({ area }) => area === null),
    women.flatMap(({ telephone }) => telephone ?? []),
  ]
  return z.array(known).parse(await ask(near, values, req))
}
