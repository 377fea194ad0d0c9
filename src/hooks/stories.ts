import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeValidateHook,
  CollectionConfig,
} from 'payload'
import { viewerOf } from '@/access/viewer'
import { slugify } from '@/domain/slug'
import type { StoryState } from '@/domain/stories'
import { isApproved, refuseStoryChange } from '@/domain/stories'
import type { Story } from '@/generated/payload-types'
import { named } from './consentsOf'
import { holdCurrent } from './current'
import { inDanishWithout } from './inDanish'
import { refuse } from './refuse'
import { idOf, momentOf } from './relation'
import { judgeApproval } from './storyApproval'
import { holdShown, uncovered } from './storyCover'
import { followStep, momentOfStep } from './storyStep'
import { withoutOriginal } from './creation'
import { withoutWords } from './withoutWords'

const makeSlug: CollectionBeforeValidateHook<Story> = ({ data, originalDoc }) => {
  if (!data || data.slug || originalDoc?.slug || !data.title) return data
  return { ...data, slug: slugify(data.title) }
}

const refuseIllegalChange: CollectionBeforeChangeHook<Story> = async ({
  data,
  originalDoc,
  req,
}) => {
  const now = new Date()
  // Consents are read under the story's lock: a withdrawal waits for it, and is seen or sees the step.
  if (originalDoc) await holdCurrent(req, 'stories', { ...originalDoc, step: originalDoc.status })
  const merged = { ...originalDoc, ...data }
  const after = stateOf(merged)
  if (originalDoc && isApproved(after.status)) await holdShown(merged, req)
  const before = originalDoc ? stateOf(originalDoc) : undefined
  const known = { ...merged, ...(originalDoc ? { id: originalDoc.id } : {}) }
  const approval = await judgeApproval({ before: originalDoc, after: known }, req, now)
  refuse(
    [
      ...approval.problems,
      ...refuseStoryChange({
        before,
        after,
        contentChanged: contentChanged(originalDoc, merged),
        withoutWords: await withoutWords(merged, req),
        viewerRole: viewerOf(req.user)?.role ?? null,
        missing: await named(await uncovered(known, { channels: after.channels, now }, req), req),
        now,
      }),
    ],
    req,
  )
  return { ...data, ...approval.kept, ...momentOfStep(before?.status, after.status, now) }
}

const follow: CollectionAfterChangeHook<Story> = async ({ doc, previousDoc, operation, req }) => {
  await followStep(doc, operation === 'update' ? previousDoc : undefined, req)
  return doc
}

function contentChanged(before: Partial<Story> | undefined, after: Partial<Story>): boolean {
  if (!before) return false
  return (
    before.title !== after.title ||
    before.lead !== after.lead ||
    ownWords.some((field) => (before[field] ?? null) !== (after[field] ?? null)) ||
    momentOf(before.newspaperEmbargo)?.getTime() !== momentOf(after.newspaperEmbargo)?.getTime() ||
    before.recognisable !== after.recognisable ||
    idOf(before.picture) !== idOf(after.picture) ||
    idOf(before.film) !== idOf(after.film) ||
    JSON.stringify(before.body ?? null) !== JSON.stringify(after.body ?? null)
  )
}

/** What a channel tells instead of the story's own text. */
const ownWords = [
  'facebookText',
  'newspaperLead',
  'newspaperText',
  'newspaperCredit',
  'leafletText',
] as const

function stateOf(story: Partial<Story>): StoryState {
  return {
    status: story.status ?? 'draft',
    slug: story.slug ?? null,
    channels: story.channels ?? [],
    scheduledFor: momentOf(story.scheduledFor),
  }
}

export const storyHooks = {
  beforeOperation: [inDanishWithout(['title', 'lead', 'body'])],
  beforeValidate: [makeSlug],
  beforeChange: [withoutOriginal(refuseIllegalChange)],
  afterChange: [follow],
} satisfies CollectionConfig['hooks']
