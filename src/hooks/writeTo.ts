import type { PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { z } from 'zod'
import { inTransaction } from '@/database/inTransaction'
import { composedFor, composedPurposes, refuseComposed, valuesFor } from '@/domain/compose'
import { locales } from '@/domain/locales'
import type { Applicant } from '@/generated/payload-types'
import { writeAudit } from './audit'
import { nextEvenings } from './nextEvenings'
import { queueMessage } from './queueMessage'
import { receiverOf } from './receiver'
import { refuse } from './refuse'

const asked = z.object({
  /** Made by the page: pressing twice sends once. */
  batch: z.uuid(),
  applicants: z.array(z.uuid()),
  purpose: z.enum(composedPurposes),
  words: z.partialRecord(z.enum(locales), z.string().max(5000)).default({}),
  atNight: z.boolean().default(false),
})

/**
 * Queues what staff wrote to the women they chose, each in her language, held for five minutes.
 * Whoever it does not fit, or who can be reached by neither telephone nor e-mail, is left out.
 * @returns the messages' ids, and when the first of them leaves
 * @throws ValidationError with all that speaks against it; APIError 400 for what is no such order
 */
export async function writeTo(
  body: unknown,
  req: PayloadRequest,
): Promise<{ ids: readonly string[]; leavesAt: string | null }> {
  const read = asked.safeParse(body)
  if (!read.success) throw new APIError(req.t('error:missingRequiredData'), 400, null, true)
  const { batch, purpose, words, atNight } = read.data
  const ids = [...new Set(read.data.applicants)].sort()
  refuse(refuseComposed({ purpose, words, receivers: ids.length }), req)
  const keyOf = (id: string) => `staff ${batch} ${id}`
  return inTransaction(req, async () => {
    const women = await chosen(ids, req)
    const evenings = await nextEvenings(req)
    for (const woman of women) {
      const receiver = receiverOf(woman, evenings)
      if (receiver.reachedBy === null || composedFor(receiver, purpose, words) === null) continue
      const order = { applicant: woman, key: keyOf(woman.id), atNight }
      const values = purpose === 'free' ? null : valuesFor(purpose, receiver)
      if (purpose === 'free') await queueMessage(req, { ...order, purpose, words })
      else if (values !== null) await queueMessage(req, { ...order, purpose, values })
    }
    const queued = await queuedAs(ids.map(keyOf), req)
    await writeAudit(req, {
      action: 'create',
      subject: 'messages',
      document: batch,
      reason: `${purpose}: ${queued.length}`,
    })
    return { ids: queued.map(({ id }) => id), leavesAt: queued[0]?.nextTryAt ?? null }
  })
}

async function chosen(ids: readonly string[], req: PayloadRequest): Promise<readonly Applicant[]> {
  const { docs } = await req.payload.find({
    collection: 'applicants',
    where: { id: { in: [...ids] }, erasureAskedAt: { exists: false } },
    sort: 'id',
    depth: 0,
    pagination: false,
    req,
  })
  return docs
}

async function queuedAs(keys: readonly string[], req: PayloadRequest) {
  const { docs } = await req.payload.find({
    collection: 'messages',
    where: { key: { in: [...keys] }, state: { equals: 'queued' } },
    sort: 'nextTryAt',
    depth: 0,
    pagination: false,
    req,
  })
  return docs
}
