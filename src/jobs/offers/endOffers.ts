import type { Payload, Where } from 'payload'
import { createLocalReq } from 'payload'
import { inTransaction } from '@/database/inTransaction'
import { holdHer } from '@/hooks/seats'

/**
 * Ends the offers whose time is over: each woman waits again, and her seat goes to the next. Whoever
 * says yes in the same moment is first or too late, never both. One that cannot be ended is told of
 * in the log, and keeps nobody else's.
 * @returns how many ended
 */
export async function endOffers(payload: Payload, now: Date): Promise<number> {
  const over = await payload.find({
    collection: 'applicants',
    where: isOver(now),
    select: {},
    sort: 'offerExpiresAt',
    pagination: false,
    depth: 0,
  })
  let ended = 0
  for (const { id } of over.docs)
    try {
      if (await endOffer(payload, id, now)) ended += 1
    } catch (error) {
      // What was refused may repeat what stands in her record, so only its kind is told.
      const kind = error instanceof Error ? error.name : 'unknown'
      payload.logger.error({ err: new Error(`An offer was not ended: ${kind}`, { cause: error }) })
    }
  return ended
}

const isOver = (now: Date): Where => ({
  status: { equals: 'offered' },
  offerExpiresAt: { less_than_equal: now.toISOString() },
})

async function endOffer(payload: Payload, id: string, now: Date): Promise<boolean> {
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => {
    await holdHer(req, id)
    const where = { and: [{ id: { equals: id } }, isOver(now)] }
    const { totalDocs } = await payload.count({ collection: 'applicants', where, req })
    // She answered in the meantime, or was given longer, and that stands.
    if (totalDocs === 0) return false
    await payload.update({
      collection: 'applicants',
      id,
      data: { status: 'waiting', statusReason: 'Tilbuddet udløb uden svar.' },
      depth: 0,
      req,
    })
    return true
  })
}
