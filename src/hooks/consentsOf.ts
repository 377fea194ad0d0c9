import type { PayloadRequest } from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import type { Consent, MissingConsent } from '@/domain/consents'
import type { UnaskedOf } from '@/domain/stories'
import type { Consent as Stored } from '@/generated/payload-types'
import { idOf, momentOf } from './relation'

/** A stored consent as the rules see it. */
export const asConsent = (stored: Stored): Consent => ({
  who: { applicant: idOf(stored.applicant) ?? '', forChild: stored.forChild === true },
  purpose: stored.purpose,
  channel: stored.channel ?? null,
  medium: stored.medium ?? null,
  givenAt: new Date(stored.givenAt),
  expiresAt: momentOf(stored.expiresAt),
  withdrawnAt: momentOf(stored.withdrawnAt),
})

/** The consents given for one story, but of those who have been taken out of it. */
export async function consentsOf(story: string, req: PayloadRequest): Promise<Consent[]> {
  const { docs } = await req.payload.find({
    collection: 'consents',
    where: { story: { equals: story }, leftOut: { not_equals: true } },
    depth: 0,
    pagination: false,
    req,
  })
  return docs.map(asConsent)
}

/** The same with names, for those who may see a person's record. The editor is told nobody's. */
export async function named(
  missing: readonly MissingConsent[],
  req: PayloadRequest,
): Promise<UnaskedOf[]> {
  const ids = [...new Set(missing.flatMap(({ who }) => (who === null ? [] : [who.applicant])))]
  const names = await namesOf(isProgrammeStaff(viewerOf(req.user)) ? ids : [], req)
  return missing.map(({ who, channel, medium }) => ({
    channel,
    medium,
    name: names.get(who?.applicant) ?? null,
    forChild: who?.forChild ?? false,
  }))
}

async function namesOf(
  ids: readonly string[],
  req: PayloadRequest,
): Promise<ReadonlyMap<string | undefined, string>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'applicants',
    where: { id: { in: [...ids] } },
    select: { name: true },
    depth: 0,
    pagination: false,
    req,
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}
