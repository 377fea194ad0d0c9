import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionConfig,
  PayloadRequest,
} from 'payload'
import { lockRow } from '@/database/lock'
import { missingConsents } from '@/domain/consents'
import { problem } from '@/domain/problem'
import type { Consent } from '@/generated/payload-types'
import { writeAudit } from './audit'
import { consentsOf } from './consentsOf'
import { refuse } from './refuse'
import { idOf, momentOf } from './relation'
import { withoutOriginal } from './creation'

/** What is published needs a channel; what was withdrawn or said stays as it was. */
const refuseIllegalChange: CollectionBeforeChangeHook<Consent> = async ({
  data,
  originalDoc,
  req,
}) => {
  const merged = { ...originalDoc, ...data }
  const story = idOf(merged.story)
  const published = merged.purpose !== 'contact' && merged.purpose !== 'diplomaName'
  refuse(
    [
      ...(published && !merged.channel ? [problem('channel', 'channelsMissing')] : []),
      ...(merged.purpose === 'story' && story === null ? [problem('story', 'missing')] : []),
      ...(originalDoc && rewritten(originalDoc, merged)
        ? [problem('withdrawnAt', 'consentStays')]
        : []),
    ],
    req,
  )
  if (story !== null) await lockRow(req, 'stories', story)
  return data
}

/** Of a consent that was given only its end may change, to an earlier one; a withdrawal never. */
function rewritten(before: Consent, after: Partial<Consent>): boolean {
  return (
    idOf(before.applicant) !== idOf(after.applicant) ||
    before.purpose !== after.purpose ||
    (before.channel ?? null) !== (after.channel ?? null) ||
    idOf(before.story) !== idOf(after.story) ||
    before.textVersion !== after.textVersion ||
    before.language !== after.language ||
    before.method !== after.method ||
    timeOf(before.givenAt, 0) !== timeOf(after.givenAt, 0) ||
    timeOf(before.expiresAt, Infinity) < timeOf(after.expiresAt, Infinity) ||
    (momentOf(before.withdrawnAt) !== null &&
      timeOf(before.withdrawnAt, 0) !== timeOf(after.withdrawnAt, 0))
  )
}

const timeOf = (stored: string | null | undefined, otherwise: number) =>
  momentOf(stored)?.getTime() ?? otherwise

const withdrawStory: CollectionAfterChangeHook<Consent> = async ({ doc, operation, req }) => {
  await writeAudit(req, {
    action: operation,
    subject: 'consents',
    document: doc.id,
    reason: doc.withdrawnAt ? 'withdrawn' : null,
  })
  const story = idOf(doc.story)
  if (operation === 'update' && story !== null) await takeOffWithoutConsent(story, req, new Date())
  return doc
}

/** A story that lost a consent goes from every channel at once, together with its picture. */
export async function takeOffWithoutConsent(
  id: string,
  req: PayloadRequest,
  now: Date,
): Promise<void> {
  const { payload } = req
  const story = await payload.findByID({ collection: 'stories', id, depth: 0, req })
  const live =
    story.status === 'published' || story.status === 'scheduled' || story.status === 'approved'
  if (!live) return
  const missing = missingConsents({
    channels: story.channels,
    recognisable: story.recognisable !== false,
    consents: await consentsOf(id, req),
    now,
  })
  if (missing.length === 0) return
  await payload.update({ collection: 'stories', id, data: { status: 'withdrawn' }, depth: 0, req })
}

export const consentHooks = {
  beforeChange: [withoutOriginal(refuseIllegalChange)],
  afterChange: [withdrawStory],
} satisfies CollectionConfig['hooks']
