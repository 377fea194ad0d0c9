import type { PayloadRequest } from 'payload'
import type { RetentionMonths } from '@/domain/periods'

/** How many months each kind of data is kept: what the privacy notice says, and nothing else. */
export async function retentionMonths(req: PayloadRequest): Promise<RetentionMonths> {
  const { retention } = await req.payload.findGlobal({ slug: 'programme', depth: 0, req })
  return retention
}
