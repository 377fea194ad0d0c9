import type { PayloadRequest } from 'payload'
import type { Grant } from '@/generated/payload-types'

/** That grant, or else the newest, if it has a team to account for. */
export async function accountedFor(req: PayloadRequest, grantId?: string): Promise<Grant | null> {
  const { docs } = await req.payload.find({
    collection: 'grants',
    where: {
      team: { exists: true },
      ...(grantId === undefined ? {} : { id: { equals: grantId } }),
    },
    sort: '-createdAt',
    limit: 1,
    pagination: false,
    depth: 0,
    req,
  })
  return docs[0] ?? null
}
