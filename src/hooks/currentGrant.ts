import type { PayloadRequest } from 'payload'

/** The grant that new entries most likely belong to: the newest that has a team. */
export async function currentGrant({ req }: { req: PayloadRequest }): Promise<string | undefined> {
  const { docs } = await req.payload.find({
    collection: 'grants',
    where: { team: { exists: true } },
    sort: '-createdAt',
    select: {},
    limit: 1,
    pagination: false,
    depth: 0,
    req,
  })
  return docs[0]?.id
}
