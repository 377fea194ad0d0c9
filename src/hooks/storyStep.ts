import type { PayloadRequest } from 'payload'
import { tellListeners } from '@/database/tellListeners'
import type { Story } from '@/generated/payload-types'
import { writeAudit } from './audit'
import { publishOnChannels } from './publications'
import { releaseShown } from './releaseShown'

/** When a story came to the step that it takes, where that is kept. */
export function momentOfStep(
  before: Story['status'] | undefined,
  after: Story['status'],
  now: Date,
): Partial<Story> {
  if (before === after) return {}
  if (after === 'published') return { publishedAt: now.toISOString() }
  return after === 'withdrawn' ? { withdrawnAt: now.toISOString() } : {}
}

/** What a story's change brings with it: its picture and film, its place on each channel, the log. */
export async function followStep(
  story: Story,
  previous: Story | undefined,
  req: PayloadRequest,
): Promise<void> {
  await releaseShown(story, previous, req)
  const wasPublic = story.status === 'published' || story.status === 'withdrawn'
  if (wasPublic) await publishOnChannels(story, req)
  if (wasPublic && previous?.status !== story.status)
    await writeAudit(req, {
      action: 'update',
      subject: 'stories',
      document: story.id,
      reason: story.status,
    })
}

/**
 * Takes a story back past the rules of its form: neither the language in which somebody has her panel
 * nor a text that would not be taken today keeps it where it is.
 */
export async function withdrawStory(story: Story, req: PayloadRequest, now: Date): Promise<void> {
  const data = {
    status: 'withdrawn',
    updatedAt: now.toISOString(),
    ...momentOfStep(story.status, 'withdrawn', now),
  } as const
  await req.payload.db.updateOne({
    collection: 'stories',
    id: story.id,
    data,
    returning: false,
    req,
  })
  await followStep({ ...story, ...data }, story, req)
  await tellListeners(req)
}
