import type { PayloadRequest } from 'payload'

/** A withdrawn story's address answers "gone"; this is all that anyone may learn of it. */
export async function storyGone(slug: string, req: PayloadRequest): Promise<boolean> {
  const found = await req.payload.count({
    collection: 'stories',
    where: { slug: { equals: slug }, status: { equals: 'withdrawn' } },
    req,
  })
  return found.totalDocs > 0
}
