import type { Payload, PayloadRequest } from 'payload'
import type { QuietHours } from '@/domain/quietHours'

/** The hours in which nobody is written to, as staff have set them. */
export async function quietHours(payload: Payload, req?: PayloadRequest): Promise<QuietHours> {
  const { quietFrom: from, quietTo: to } = await payload.findGlobal({
    slug: 'programme',
    depth: 0,
    ...(req === undefined ? {} : { req }),
  })
  return { from, to }
}
