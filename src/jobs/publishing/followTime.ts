import type { Payload } from 'payload'
import { createLocalReq, ValidationError } from 'payload'
import { takeOffWithoutConsent } from '@/hooks/consents'
import { idOf } from '@/hooks/relation'
import { eachOnItsOwn } from '../eachOnItsOwn'

/**
 * Publishes the stories whose time has come. One that may not be published any more stays where it
 * is, and staff see it among what waits.
 * @returns how many were published
 */
export async function publishScheduled(payload: Payload, now: Date): Promise<number> {
  const { docs } = await payload.find({
    collection: 'stories',
    where: {
      status: { equals: 'scheduled' },
      scheduledFor: { less_than_equal: now.toISOString() },
    },
    depth: 0,
    pagination: false,
  })
  let published = 0
  for (const { id } of docs) if (await publish(payload, id)) published += 1
  return published
}

async function publish(payload: Payload, id: string): Promise<boolean> {
  try {
    await payload.update({ collection: 'stories', id, data: { status: 'published' }, depth: 0 })
    return true
  } catch (error) {
    if (!(error instanceof ValidationError))
      payload.logger.error({ err: error, msg: 'A story that is due could not be published' })
    return false
  }
}

/** Takes back the stories of which a consent has expired, unless another covers them. */
export async function withdrawExpired(payload: Payload, now: Date): Promise<void> {
  const { docs } = await payload.find({
    collection: 'consents',
    where: {
      expiresAt: { less_than_equal: now.toISOString() },
      withdrawnAt: { exists: false },
      'story.status': { in: ['approved', 'scheduled', 'published'] },
    },
    depth: 0,
    pagination: false,
  })
  const stories = new Set(docs.map(({ story }) => idOf(story)).filter((id) => id !== null))
  await eachOnItsOwn(
    [...stories].map((id) => async () => {
      await takeOffWithoutConsent(id, await createLocalReq({}, payload), now)
    }),
  )
}
