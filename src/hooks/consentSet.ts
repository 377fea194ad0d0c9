import type { Endpoint, PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { z } from 'zod'
import { isProgrammeStaff } from '@/access/predicates'
import { inTransaction } from '@/database/inTransaction'
import { lockRow } from '@/database/lock'
import { consentMedia, consentMethods } from '@/domain/choices/people'
import { channels } from '@/domain/choices/publishing'
import { stands } from '@/domain/consents'
import { consentTextVersion } from '@/domain/consentText'
import { monthsLater } from '@/domain/months'
import { isOneOfSet, takeOffWithoutConsent } from './consents'
import { asConsent } from './consentsOf'
import { refuseOthers, sentBody } from './onlyFor'

const asked = z.object({
  applicant: z.uuid(),
  story: z.uuid(),
  forChild: z.boolean(),
  channels: z.array(z.enum(channels)).min(1),
  media: z.array(z.enum(consentMedia)).min(1),
  method: z.enum(consentMethods),
  /** How long from now; null has no end. */
  months: z.number().int().min(1).max(120).nullable(),
})

type Asked = z.infer<typeof asked>

/**
 * `POST /api/consents/set`: writes down what a woman has just said yes to, each medium on each channel,
 * in her language. What stands already is not written twice. Answers `{ ids }` of the new ones.
 */
export const consentSet: Endpoint = {
  path: '/set',
  method: 'post',
  handler: async (req) => {
    refuseOthers(isProgrammeStaff, req)
    const read = asked.safeParse(await sentBody(req))
    if (!read.success) throw new APIError(req.t('error:missingRequiredData'), 400, null, true)
    const ids = await inTransaction(req, () => writeDownWhole(read.data, req))
    return Response.json({ ids })
  },
}

/** One who is found to be in it is judged by all that she said, and not after the first of it. */
async function writeDownWhole(given: Asked, req: PayloadRequest): Promise<readonly string[]> {
  req.context[isOneOfSet] = true
  const ids = await writeDown(given, req)
  req.context[isOneOfSet] = false
  await takeOffWithoutConsent(given.story, req, new Date())
  return ids
}

async function writeDown(given: Asked, req: PayloadRequest): Promise<readonly string[]> {
  const { applicant, story, forChild, method, months } = given
  const { payload } = req
  // Held, so that a second press sees what the first wrote.
  await lockRow(req, 'applicants', applicant)
  const { locale } = await payload.findByID({
    collection: 'applicants',
    id: applicant,
    depth: 0,
    req,
  })
  const now = new Date()
  const known = await payload.find({
    collection: 'consents',
    where: { applicant: { equals: applicant }, story: { equals: story } },
    depth: 0,
    pagination: false,
    req,
  })
  const standing = known.docs.map(asConsent).filter((one) => stands(one, now))
  const ids: string[] = []
  for (const channel of given.channels)
    for (const medium of given.media) {
      const isKnown = standing.some(
        (one) => one.channel === channel && one.medium === medium && one.who.forChild === forChild,
      )
      if (isKnown) continue
      const data = { applicant, story, forChild, channel, medium, method }
      const expiresAt = months === null ? null : monthsLater(now, months).toISOString()
      const times = { givenAt: now.toISOString(), expiresAt }
      const words = { textVersion: consentTextVersion, language: locale }
      const { id } = await payload.create({
        collection: 'consents',
        data: { ...data, ...times, ...words, purpose: 'story' },
        depth: 0,
        req,
      })
      ids.push(id)
    }
  return ids
}
