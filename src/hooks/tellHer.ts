import type { PayloadRequest } from 'payload'
import type { Applicant } from '@/generated/payload-types'
import { queueMessage } from './queueMessage'
import { idOf, momentOf } from './relation'

/** What she is told of a step about her seat: an offer with its end, and that she has got it. */
export async function tellHer(woman: Applicant, req: PayloadRequest): Promise<void> {
  const until = momentOf(woman.offerExpiresAt)
  if (woman.status === 'offered' && until !== null)
    await queueMessage(req, {
      applicant: woman,
      purpose: 'offer',
      values: { until },
      key: `offer ${woman.id} ${until.toISOString()}`,
    })
  if (woman.status === 'admitted') await welcome(woman, req)
}

/** Says when the course begins for her; before there is a day for it, staff call. */
async function welcome(woman: Applicant, req: PayloadRequest): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'sessions',
    where: {
      team: { equals: idOf(woman.team) },
      startsAt: { greater_than: new Date().toISOString() },
      status: { not_equals: 'cancelled' },
    },
    sort: 'startsAt',
    limit: 1,
    pagination: false,
    depth: 0,
    req,
  })
  const first = docs[0]
  if (first === undefined) return
  await queueMessage(req, {
    applicant: woman,
    purpose: 'admitted',
    values: { when: new Date(first.startsAt), ...(first.place ? { place: first.place } : {}) },
    key: `admitted ${woman.id} ${idOf(woman.team)}`,
  })
}
