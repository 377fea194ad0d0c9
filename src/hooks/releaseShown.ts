import type { PayloadRequest } from 'payload'
import type { Story } from '@/generated/payload-types'
import { lockRow } from '@/database/lock'
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

/** Under which name a story has such a file. */
export const fieldOf = { media: 'picture', films: 'film' } as const satisfies Record<
  Shown['collection'],
  Shown['field']
>

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
  if (before === null) return
  // Of two stories that go at once, the second waits here until the first is seen to be gone.
  await lockRow(req, shown.collection, before)
  if (!(await isShownOnSite(shown.collection, before, req)))
    await release(shown, before, { released: false, req })
}

/** Whether a story that everybody may read on the site shows it now. */
export async function isShownOnSite(
  collection: Shown['collection'],
  file: string,
  req: PayloadRequest,
): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'stories',
    where: {
      [fieldOf[collection]]: { equals: file },
      status: { equals: 'published' },
      onSite: { equals: true },
    },
    req,
  })
  return totalDocs > 0
}

/** Past the rules of the file's form, which must not keep a story where it is. */
async function release(
  { collection }: Shown,
  id: string,
  { released, req }: { readonly released: boolean; readonly req: PayloadRequest },
): Promise<void> {
  await req.payload.db.updateOne({ collection, id, data: { released }, returning: false, req })
}
