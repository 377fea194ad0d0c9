import type { PayloadRequest } from 'payload'
import type { ApplicantStatus } from '@/domain/choices/people'
import type { Known, LookAlike } from '@/domain/lookAlikes'
import { lookAlikes } from '@/domain/lookAlikes'
import type { Applicant } from '@/generated/payload-types'

export type SimilarRecord = LookAlike & Readonly<{ name: string; status: ApplicantStatus }>

/** The records that may be the same woman's, as far as this member of staff may see them. */
export async function similarRecords(
  her: Known,
  req: PayloadRequest,
): Promise<readonly SimilarRecord[]> {
  const [alike = []] = await alikeTo([her], req)
  if (alike.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'applicants',
    where: { id: { in: alike.map(({ id }) => id) } },
    select: { name: true, status: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const found = new Map(docs.map((doc) => [doc.id, doc]))
  return alike.flatMap((one) => {
    const other = found.get(one.id)
    return other === undefined ? [] : [{ ...one, name: other.name, status: other.status }]
  })
}

/**
 * To each of these women the records that may be hers too. All in their areas are compared, whom
 * nobody is shown: so it is no look at them, and asks nobody's leave.
 */
export async function alikeTo(
  women: readonly Known[],
  { payload }: Pick<PayloadRequest, 'payload'>,
): Promise<readonly (readonly LookAlike[])[]> {
  if (women.length === 0) return []
  const telephones = women.flatMap(({ telephone }) => telephone ?? [])
  const { docs } = await payload.db.find<Pick<Applicant, 'id' | 'name' | 'telephone' | 'area'>>({
    collection: 'applicants',
    where: {
      or: [
        ...women.map(({ area }) => ({
          area: area === null ? { exists: false } : { equals: area },
        })),
        ...(telephones.length === 0 ? [] : [{ telephone: { in: telephones } }]),
      ],
    },
    select: { name: true, telephone: true, area: true },
    pagination: false,
  })
  const others = docs.map(({ id, name, telephone, area }) => ({
    id,
    name,
    telephone: telephone ?? null,
    area: area ?? null,
  }))
  return women.map((her) => lookAlikes(her, others))
}
