import type { PayloadRequest } from 'payload'
import { livingStatuses } from '@/domain/applicants'
import type { Applicant } from '@/generated/payload-types'
import { idOf } from './relation'

/**
 * The woman whose telephone this is and whose way has not ended; undefined when nobody's is. Several
 * may share one in different teams: then her of that team, else who came first. Past all access: who
 * asks must not be told whom it found, unless they may know.
 * @param telephone in E.164
 */
export async function livingWith(
  telephone: string,
  req: PayloadRequest,
  team: string | null = null,
): Promise<Applicant | undefined> {
  const { docs } = await req.payload.find({
    collection: 'applicants',
    where: { telephone: { equals: telephone }, status: { in: [...livingStatuses] } },
    sort: ['createdAt', 'id'],
    depth: 0,
    pagination: false,
    req,
  })
  const own = team === null ? undefined : docs.find((one) => idOf(one.team) === team)
  return own ?? docs[0]
}
