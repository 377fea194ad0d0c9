import type { PayloadRequest } from 'payload'
import type { Consent } from '@/domain/consents'
import { momentOf } from './relation'

/** The consents given for one story, as the rules see them. */
export async function consentsOf(story: string, req: PayloadRequest): Promise<Consent[]> {
  const { docs } = await req.payload.find({
    collection: 'consents',
    where: { story: { equals: story } },
    depth: 0,
    pagination: false,
    req,
  })
  return docs.map(({ purpose, channel, givenAt, expiresAt, withdrawnAt }) => ({
    purpose,
    channel: channel ?? null,
    givenAt: new Date(givenAt),
    expiresAt: momentOf(expiresAt),
    withdrawnAt: momentOf(withdrawnAt),
  }))
}
