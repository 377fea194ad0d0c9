import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeValidateHook,
  CollectionConfig,
} from 'payload'
import { viewerOf } from '@/access/viewer'
import { missingConsents } from '@/domain/consents'
import { slugify } from '@/domain/slug'
import type { StoryState } from '@/domain/stories'
import { refuseStoryChange } from '@/domain/stories'
import type { Story } from '@/generated/payload-types'
import { writeAudit } from './audit'
import { consentsOf } from './consentsOf'
import { holdCurrent } from './current'
import { publishOnChannels } from './publications'
import { refuse } from './refuse'
import { idOf, momentOf } from './relation'
import { releaseShown } from './releaseShown'
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
  if (originalDoc)
    await holdCurrent(req, 'stories', { id: originalDoc.id, step: originalDoc.status })
  const merged = { ...originalDoc, ...data }
  const after = stateOf(merged)
  const before = originalDoc ? stateOf(originalDoc) : undefined
  refuse(
    refuseStoryChange({
      before,
      after,
      contentChanged: contentChanged(originalDoc, merged),
      withoutWords: await withoutWords(merged, req),
      viewerRole: viewerOf(req.user)?.role ?? null,
      missingChannels: missingConsents({
        channels: after.channels,
        recognisable: merged.recognisable !== false,
        consents: originalDoc ? await consentsOf(originalDoc.id, req) : [],
        now,
      }),
      now,
    }),
    req,
  )
  if (before?.status === after.status) return data
  if (after.status === 'published') return { ...data, publishedAt: now.toISOString() }
  if (after.status === 'withdrawn') return { ...data, withdrawnAt: now.toISOString() }
  return data
}

const followStep: CollectionAfterChangeHook<Story> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const previous = operation === 'update' ? previousDoc : undefined
  await releaseShown(doc, previous, req)
  const wasPublic = doc.status === 'published' || doc.status === 'withdrawn'
  if (wasPublic) await publishOnChannels(doc, req)
  if (wasPublic && previous?.status !== doc.status)
    await writeAudit(req, {
      action: 'update',
      subject: 'stories',
      document: doc.id,
      reason: doc.status,
    })
  return doc
}

function contentChanged(before: Partial<Story> | undefined, after: Partial<Story>): boolean {
  if (!before) return false
  return (
    before.title !== after.title ||
    before.lead !== after.lead ||
    before.facebookText !== after.facebookText ||
    before.recognisable !== after.recognisable ||
    idOf(before.picture) !== idOf(after.picture) ||
    idOf(before.film) !== idOf(after.film) ||
    JSON.stringify(before.body ?? null) !== JSON.stringify(after.body ?? null)
  )
}

function stateOf(story: Partial<Story>): StoryState {
  return {
    status: story.status ?? 'draft',
    slug: story.slug ?? null,
    channels: story.channels ?? [],
    scheduledFor: momentOf(story.scheduledFor),
  }
}

export const storyHooks = {
  beforeValidate: [makeSlug],
  beforeChange: [withoutOriginal(refuseIllegalChange)],
  afterChange: [followStep],
} satisfies CollectionConfig['hooks']
