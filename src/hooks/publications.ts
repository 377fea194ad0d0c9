import type { CollectionBeforeChangeHook, CollectionConfig, PayloadRequest } from 'payload'
import { viewerOf } from '@/access/viewer'
import { putBack, takeOff } from '@/database/publications'
import type { Channel } from '@/domain/choices/publishing'
import { refusePublication, type Publication as Place } from '@/domain/publications'
import type { Publication, Story } from '@/generated/payload-types'
import { withoutOriginal } from './creation'
import { uncovered } from './storyCover'
import { refuse } from './refuse'

/**
 * Keeps one row for each channel of a story. The site shows at once; the other channels wait for
 * someone, or Facebook's job, to publish there, and what stands on one that it was taken off must
 * still be taken away.
 */
export async function publishOnChannels(story: Story, req: PayloadRequest): Promise<void> {
  const on = story.channels.filter((channel) => isOn(story, channel))
  await takeOff(req, story.id, on)
  await putBack(req, story.id, on)
  const { docs } = await req.payload.find({
    collection: 'publications',
    where: { story: { equals: story.id } },
    depth: 0,
    pagination: false,
    req,
  })
  for (const channel of on.filter((one) => !docs.some((row) => row.channel === one)))
    await req.payload.create({
      collection: 'publications',
      data: { story: story.id, channel, state: channel === 'site' ? 'published' : 'queued' },
      depth: 0,
      req,
    })
}

/** Whether everybody may read the story there now. */
export function isOn(story: Partial<Story> | undefined, channel: Channel): boolean {
  return story?.status === 'published' && (story.channels ?? []).includes(channel)
}

/** Likewise with every consent, at this moment: asked anew by whoever is about to let it out. */
export async function mayStand(
  story: Story,
  channel: Channel,
  { now, req }: { readonly now: Date; readonly req: PayloadRequest },
): Promise<boolean> {
  return (
    isOn(story, channel) && (await uncovered(story, { channels: [channel], now }, req)).length === 0
  )
}

/** Staff's own steps; the story's and the sender's are not theirs to take. */
const refuseIllegalStep: CollectionBeforeChangeHook<Publication> = ({ data, originalDoc, req }) => {
  if (originalDoc && viewerOf(req.user))
    refuse(refusePublication(placeOf(originalDoc), placeOf({ ...originalDoc, ...data })), req)
  return data
}

function placeOf({ channel, state, address }: Partial<Publication>): Place {
  return { channel: channel ?? 'site', state: state ?? 'queued', address: address ?? null }
}

export const publicationHooks = {
  beforeChange: [withoutOriginal(refuseIllegalStep)],
} satisfies CollectionConfig['hooks']
