import type { PayloadRequest } from 'payload'
import type { Consent } from '@/generated/payload-types'
import { idOf, momentOf } from '@/hooks/relation'

export type HerConsent = Readonly<
  Pick<Consent, 'id' | 'purpose' | 'givenAt'> & {
    forChild: boolean
    channel: string | null
    medium: string | null
    story: string | null
    expiresAt: string | null
  }
>

/** What she has said yes to and not taken back. */
export async function herConsents(
  applicant: string,
  req: PayloadRequest,
): Promise<readonly HerConsent[]> {
  const { payload } = req
  const { docs } = await payload.find({
    collection: 'consents',
    where: { applicant: { equals: applicant }, withdrawnAt: { exists: false } },
    sort: ['givenAt', 'id'],
    depth: 0,
    pagination: false,
    req,
  })
  const now = new Date()
  const standing = docs.filter(({ expiresAt }) => (momentOf(expiresAt) ?? now) >= now)
  const stories = await payload.find({
    collection: 'stories',
    where: { id: { in: standing.flatMap(({ story }) => idOf(story) ?? []) } },
    depth: 0,
    pagination: false,
    select: { title: true },
    req,
  })
  const titles = new Map(stories.docs.map(({ id, title }) => [id, title]))
  return standing.map(({ id, purpose, forChild, channel, medium, story, givenAt, expiresAt }) => ({
    id,
    purpose,
    givenAt,
    expiresAt: expiresAt ?? null,
    forChild: forChild === true,
    channel: channel ?? null,
    medium: medium ?? null,
    story: titles.get(idOf(story) ?? '') ?? null,
  }))
}
