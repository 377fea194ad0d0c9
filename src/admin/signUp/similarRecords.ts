import type { PayloadRequest } from 'payload'
import { nearWomen } from '@/database/nearWomen'
import type { ApplicantStatus } from '@/domain/choices/people'
import type { Known, LookAlike } from '@/domain/lookAlikes'
import { lookAlikes } from '@/domain/lookAlikes'

export type SimilarRecord = LookAlike & Readonly<{ name: string; status: ApplicantStatus }>

/** As many as somebody compares one by one; a usual name in a large area may be like hundreds. */
const shown = 10

/**
 * The records that may be the same woman's, as far as this member of staff may see them: those with
 * her telephone first, and how many there are beside those that are shown.
 */
export async function similarRecords(
  her: Known,
  req: PayloadRequest,
): Promise<Readonly<{ records: readonly SimilarRecord[]; more: number }>> {
  const [all = []] = await alikeTo([her], req)
  if (all.length === 0) return { records: [], more: 0 }
  const alike = all.toSorted((one, other) => rankOf(one) - rankOf(other)).slice(0, shown)
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
  const records = alike.flatMap((one) => {
    const other = found.get(one.id)
    return other === undefined ? [] : [{ ...one, name: other.name, status: other.status }]
  })
  return { records, more: all.length - alike.length }
}

const rankOf = ({ because }: LookAlike): number => (because === 'telephone' ? 0 : 1)

/**
 * To each of these women the records that may be hers too. Those near her are compared, whom
 * nobody is shown: so it is no look at them, and asks nobody's leave.
 */
export async function alikeTo(
  women: readonly Known[],
  req: Pick<PayloadRequest, 'payload'>,
): Promise<readonly (readonly LookAlike[])[]> {
  if (women.length === 0) return []
  const others = await nearWomen(women, req)
  return women.map((her) => lookAlikes(her, others))
}
