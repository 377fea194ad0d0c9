import type { PayloadRequest } from 'payload'
import type { Channel, PublicationState } from '@/domain/choices/publishing'
import type { Story } from '@/generated/payload-types'

/**
 * Keeps one row for each channel of a story. The site shows at once; the other channels wait for
 * someone to publish there, and what stands on one that it was taken off must still be taken away.
 */
export async function publishOnChannels(story: Story, req: PayloadRequest): Promise<void> {
  const { payload } = req
  const rows = await payload.find({
    collection: 'publications',
    where: { story: { equals: story.id } },
    depth: 0,
    pagination: false,
    req,
  })
  for (const row of rows.docs) {
    const state = stateFor(row.channel, isOn(story, row.channel), row.state)
    if (state !== row.state)
      await payload.update({
        collection: 'publications',
        id: row.id,
        data: { state },
        depth: 0,
        req,
      })
  }
  for (const channel of story.channels) {
    if (!isOn(story, channel) || rows.docs.some((row) => row.channel === channel)) continue
    const state = stateFor(channel, true, 'queued')
    await payload.create({
      collection: 'publications',
      data: { story: story.id, channel, state },
      depth: 0,
      req,
    })
  }
}

/** Whether everybody may read the story there now. */
export function isOn(story: Partial<Story> | undefined, channel: Channel): boolean {
  return story?.status === 'published' && (story.channels ?? []).includes(channel)
}

function stateFor(channel: Channel, on: boolean, before: PublicationState): PublicationState {
  if (channel === 'site') return on ? 'published' : 'removed'
  if (on) return before === 'published' ? before : 'queued'
  if (before === 'queued') return 'removed'
  // Somebody still has to take it down there; a failed removal is what staff see.
  return before === 'published' ? 'failed' : before
}
