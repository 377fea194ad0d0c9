import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { areas } from '@/domain/choices/people'
import type { Known } from '@/domain/lookAlikes'
import { ask } from './prepared'

/**
 * Of an area the newest are compared, so that a page takes no longer the more there are: in one housing
 * area that is everyone whose record is kept.
 */
const most = 2000

const near = {
  name: 'near women',
  text: `
SELECT id::text AS id, name, telephone, area::text AS area FROM (
  SELECT of_area.* FROM (
    SELECT DISTINCT area FROM unnest($1::enum_applicants_area[]) AS given (area)
  ) AS each, LATERAL (
    SELECT id, name, telephone, area, created_at FROM applicants
    WHERE applicants.area IS NOT DISTINCT FROM each.area ORDER BY created_at DESC LIMIT ${most}
  ) AS of_area
  UNION
  SELECT id, name, telephone, area, created_at FROM applicants WHERE telephone = ANY ($2)
) AS near
ORDER BY created_at DESC`,
}

const known = z.object({
  id: z.string(),
  name: z.string(),
  telephone: z.string().nullable(),
  area: z.enum(areas).nullable(),
})

/**
 * All who live in the area of one of these (the 2,000 newest of each area) or have the telephone of one,
 * themselves too. To compare with: it asks nobody's leave and is written down as no look, so nobody may be shown what it tells.
 */
export async function nearWomen(
  women: readonly Known[],
  req: Pick<PayloadRequest, 'payload'>,
): Promise<readonly Known[]> {
  const values = [women.map(({ area }) => area), women.flatMap(({ telephone }) => telephone ?? [])]
  return z.array(known).parse(await ask(near, values, req))
}
