import type { Payload, PayloadRequest } from 'payload'
import { APIError, createLocalReq } from 'payload'
import { inTransaction } from '@/database/inTransaction'
import { forgetOperations } from '@/database/operations'
import { forgetCounted } from '@/database/outreach'
import { lockBefore } from '@/domain/sessionLock'
import { tallyWeeks } from '@/domain/tally'

/**
 * Locks the evenings that were finished a week ago, each for itself. One that cannot be locked, since a
 * mark was taken away again, stays open and waits on the first page. Taps that old are forgotten,
 * and which conversations were counted so long ago that they would not be counted again.
 */
export async function lockSessions(payload: Payload, now: Date): Promise<string> {
  const req = await createLocalReq({}, payload)
  const before = lockBefore(now)
  const { docs } = await payload.find({
    collection: 'sessions',
    where: { status: { equals: 'held' }, heldAt: { less_than_equal: before.toISOString() } },
    sort: 'heldAt',
    select: { status: true },
    depth: 0,
    pagination: false,
    req,
  })
  let locked = 0
  for (const { id } of docs) if (await isLocked(id, req)) locked += 1
  await inTransaction(req, () => forgetOperations(before, req))
  const uncounted = new Date(now.getTime() - (tallyWeeks + 2) * 7 * 24 * 60 * 60 * 1000)
  await inTransaction(req, () => forgetCounted(uncounted, req))
  return `Mødegange låst: ${locked}, ikke låst: ${docs.length - locked}`
}

async function isLocked(id: string, req: PayloadRequest): Promise<boolean> {
  try {
    await req.payload.update({
      collection: 'sessions',
      id,
      data: { status: 'locked' },
      depth: 0,
      req,
    })
    return true
  } catch (error) {
    if (error instanceof APIError && error.status < 500) return false
    throw error
  }
}
