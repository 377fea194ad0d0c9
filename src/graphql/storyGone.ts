import type { PayloadRequest } from 'payload'
import { isSlug } from '@/domain/slug'

/** A withdrawn story's address answers "gone"; this is all that anyone may learn of it. */
export async function storyGone(slug: string, req: PayloadRequest): Promise<boolean> {
  // What cannot be an address is none that ever stood; some of it PostgreSQL cannot even compare.
  if (!isSlug(slug)) return false
  const found = await req.payload.count({
    collection: 'stories',
    where: { slug: { equals: slug }, status: { equals: 'withdrawn' } },
    req,
  })
  return found.totalDocs > 0
}
