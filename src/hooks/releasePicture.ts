import type { PayloadRequest } from 'payload'
import type { Story } from '@/generated/payload-types'
import { isOn } from './publications'
import { idOf } from './relation'

/** A picture is public while a story on the site shows it; the last one that goes takes it back. */
export async function releasePicture(
  story: Story,
  previous: Story | undefined,
  req: PayloadRequest,
): Promise<void> {
  const now = isOn(story, 'site') ? idOf(story.picture) : null
  const before = previous && isOn(previous, 'site') ? idOf(previous.picture) : null
  if (now === before) return
  if (now !== null) await release(now, true, req)
  if (before !== null && !(await isShownElsewhere(before, story.id, req)))
    await release(before, false, req)
}

async function isShownElsewhere(
  picture: string,
  except: string,
  req: PayloadRequest,
): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'stories',
    where: {
      picture: { equals: picture },
      status: { equals: 'published' },
      channels: { in: ['site'] },
      id: { not_equals: except },
    },
    req,
  })
  return totalDocs > 0
}

async function release(id: string, released: boolean, req: PayloadRequest): Promise<void> {
  await req.payload.update({ collection: 'media', id, data: { released }, depth: 0, req })
}
