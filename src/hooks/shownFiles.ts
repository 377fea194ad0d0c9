import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
  Where,
} from 'payload'
import { viewerOf } from '@/access/viewer'
import { lockRow, lockToChange } from '@/database/lock'
import { withCpr } from '@/domain/contactsFound'
import { problem } from '@/domain/problem'
import { isBare, refuseFileChange } from '@/domain/shownFiles'
import { approvedStatuses } from '@/domain/stories'
import type { Film, Media } from '@/generated/payload-types'
import { isCut } from './cutAnew'
import { beforeChange } from './holdFirst'
import { refuse } from './refuse'
import { fieldOf, isShownOnSite } from './releaseShown'
import { besideFields, besideWritten } from './storyTexts'

type File = Media | Film
type Kept = 'media' | 'films'

/**
 * Holds a picture or film from before it is read, after the stories that show it: what a story that goes
 * has closed would be opened anew by whoever saves a word beside it.
 */
export const holdFile = (collection: Kept): CollectionBeforeOperationHook =>
  beforeChange(async (id, req) => {
    if (id === undefined) return
    await holdStories(collection, id, req)
    await lockToChange(req, collection, id)
  })

/** Judges a picture or film by the stories that show it, which are held before it is. */
export const refuseIllegalFile =
  (collection: Kept): CollectionBeforeChangeHook<File> =>
  async ({ data, originalDoc, req }) => {
    const merged = { ...originalDoc, ...data }
    const stories = originalDoc ? await holdApproved(collection, originalDoc.id, req) : 0
    const isOnSite = originalDoc ? await isShownOnSite(collection, originalDoc.id, req) : false
    const wasFace = originalDoc?.people === 'recognisable'
    // Seen to be somebody by a second look, it is closed by that; only opening it is refused.
    const closes =
      originalDoc?.released === true && !wasFace && !isOnSite && isBare(stateOf(merged))
    const after = closes ? { ...merged, released: false } : merged
    refuse(
      [
        ...withCpr(besideWritten(collection, after, req)).map(({ path, place }) =>
          problem(path, 'cprInStory', { placeDa: place.da, placeEn: place.en }),
        ),
        ...refuseFileChange({
          before: originalDoc && stateOf(originalDoc),
          after: stateOf(isCut(req) ? withFileOf(originalDoc, after) : after),
          wordsChanged: originalDoc ? changedWords(collection, originalDoc, after) : [],
          isApproved: stories > 0,
          isOnSite,
          viewerRole: viewerOf(req.user)?.role ?? null,
        }),
      ],
      req,
    )
    return closes ? { ...data, released: false } : data
  }

const stateOf = ({ people, released, filename }: Partial<File>) => ({
  people: people ?? 'recognisable',
  released: released === true,
  filename: filename ?? null,
})

/** The same picture, cut anew, is what was approved; its name alone is another. */
const withFileOf = (before: File | undefined, after: Partial<File>): Partial<File> => ({
  ...after,
  filename: before?.filename ?? null,
})

const changedWords = (collection: Kept, before: File, after: Partial<File>) =>
  besideFields(collection).filter(
    (field) => (Reflect.get(before, field) ?? null) !== (Reflect.get(after, field) ?? null),
  )

/** @returns how many of those that show it are approved */
async function holdApproved(collection: Kept, file: string, req: PayloadRequest): Promise<number> {
  const approved = { status: { in: [...approvedStatuses] } }
  return holdStories(collection, file, req, approved)
}

/**
 * A story's step holds the story and then what it shows: in the other order two would wait for each
 * other.
 * @returns how many there are
 */
async function holdStories(
  collection: Kept,
  file: string,
  req: PayloadRequest,
  which: Where = {},
): Promise<number> {
  const { docs } = await req.payload.find({
    collection: 'stories',
    where: { and: [{ [fieldOf[collection]]: { equals: file } }, which] },
    select: {},
    sort: 'id',
    depth: 0,
    pagination: false,
    req,
  })
  for (const { id } of docs) await lockRow(req, 'stories', id)
  return docs.length
}
