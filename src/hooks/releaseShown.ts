import type { PayloadRequest } from 'payload'
import type { Story } from '@/generated/payload-types'
import { isOn } from './publications'
import { idOf } from './relation'

/** A file is public while a story on the site shows it; the last one that goes takes it back. */
export async function releaseShown(
  story: Story,
  previous: Story | undefined,
  req: PayloadRequest,
): Promise<void> {
  for (const shown of files) await follow(shown, { story, previous, req })
}

/** What a story shows, and where it is kept. */
const files = [
  { field: 'picture', collection: 'media' },
  { field: 'film', collection: 'films' },
] as const
type Shown = (typeof files)[number]

type Change = {
  readonly story: Story
  readonly previous: Story | undefined
  readonly req: PayloadRequest
}

async function follow(shown: Shown, { story, previous, req }: Change): Promise<void> {
  const now = isOn(story, 'site') ? idOf(story[shown.field]) : null
  const before = previous && isOn(previous, 'site') ? idOf(previous[shown.field]) : null
  if (now === before) return
  if (now !== null) await release(shown, now, { released: true, req })
  if (before !== null && !(await isShownElsewhere(shown, before, { except: story.id, req })))
    await release(shown, before, { released: false, req })
}

async function isShownElsewhere(
  { field }: Shown,
  file: string,
  { except, req }: { readonly except: string; readonly req: PayloadRequest },
): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'stories',
    where: {
      [field]: { equals: file },
      status: { equals: 'published' },
      channels: { in: ['site'] },
      id: { not_equals: except },
    },
    req,
  })
  return totalDocs > 0
}

async function release(
  { collection }: Shown,
  id: string,
  { released, req }: { readonly released: boolean; readonly req: PayloadRequest },
): Promise<void> {
  await req.payload.update({ collection, id, data: { released }, depth: 0, req })
}
