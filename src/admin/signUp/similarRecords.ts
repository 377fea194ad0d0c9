import type { PayloadRequest } from 'payload'
import type { ApplicantStatus } from '@/domain/choices/people'
import type { Known, LookAlike } from '@/domain/lookAlikes'
import { lookAlikes } from '@/domain/lookAlikes'

export type SimilarRecord = LookAlike & Readonly<{ name: string; status: ApplicantStatus }>

/** The records that may be the same woman's, as far as this member of staff may see them. */
export async function similarRecords(
  her: Known,
  req: PayloadRequest,
): Promise<readonly SimilarRecord[]> {
  const { docs } = await req.payload.find({
    collection: 'applicants',
    where: {
      or: [
        { area: her.area === null ? { exists: false } : { equals: her.area } },
        ...(her.telephone === null ? [] : [{ telephone: { equals: her.telephone } }]),
      ],
    },
    select: { name: true, telephone: true, area: true, status: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const found = new Map(docs.map((doc) => [doc.id, doc]))
  const others = docs.map(({ id, name, telephone, area }) => ({
    id,
    name,
    telephone: telephone ?? null,
    area: area ?? null,
  }))
  return lookAlikes(her, others).flatMap((alike) => {
    const other = found.get(alike.id)
    return other === undefined ? [] : [{ ...alike, name: other.name, status: other.status }]
  })
}
