import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionConfig,
  PayloadRequest,
} from 'payload'
import { inTransaction } from '@/database/inTransaction'
import { lockRow } from '@/database/lock'
import { problem, type Problem } from '@/domain/problem'
import { isApproved } from '@/domain/stories'
import type { Consent } from '@/generated/payload-types'
import { writeAudit } from './audit'
import { holdFirst } from './holdFirst'
import { refuse } from './refuse'
import { idOf, momentOf } from './relation'
import { uncovered } from './storyCover'
import { withdrawStory } from './storyStep'
import { withoutOriginal } from './creation'

/**
 * What is published needs a channel; what was withdrawn or said stays as it was. How it was given is
 * judged once: taking back must go through whatever has become of the rest.
 */
const refuseIllegalChange: CollectionBeforeChangeHook<Consent> = async ({
  data,
  originalDoc,
  req,
}) => {
  const merged = inItsMedium({ ...originalDoc, ...data })
  if (!originalDoc) refuse(refuseUnclear(merged), req)
  else if (rewritten(originalDoc, merged)) refuse([problem('withdrawnAt', 'consentStays')], req)
  const story = idOf(merged.story)
  if (story !== null) await lockRow(req, 'stories', story)
  return { ...data, medium: merged.medium ?? null, forChild: merged.forChild ?? false }
}

function refuseUnclear({ purpose, channel, medium, story }: Partial<Consent>): Problem[] {
  const isPublished = purpose !== 'contact' && purpose !== 'diplomaName'
  const isOfStory = purpose === 'story'
  const hasStory = idOf(story) !== null
  return [
    ...(isPublished && !channel ? [problem('channel', 'channelsMissing')] : []),
    ...(isOfStory && !hasStory ? [problem('story', 'missing')] : []),
    ...(isOfStory && !medium ? [problem('medium', 'missing')] : []),
    ...(isPublished && !isOfStory && hasStory ? [problem('purpose', 'consentOfStory')] : []),
  ]
}

/** Outside a story the purpose is the medium; what is not published has none, and is hers alone. */
function inItsMedium(consent: Partial<Consent>): Partial<Consent> {
  const { purpose } = consent
  if (purpose === 'story' || purpose === undefined) return consent
  if (purpose === 'contact' || purpose === 'diplomaName')
    return { ...consent, medium: null, forChild: false }
  return { ...consent, medium: purpose }
}

/** Of a consent that was given only its end may change, to an earlier one; a withdrawal never. */
function rewritten(before: Consent, after: Partial<Consent>): boolean {
  return (
    saidAs(before) !== saidAs(after) ||
    timeOf(before.expiresAt, Infinity) < timeOf(after.expiresAt, Infinity) ||
    (momentOf(before.withdrawnAt) !== null &&
      timeOf(before.withdrawnAt, 0) !== timeOf(after.withdrawnAt, 0))
  )
}

/** All that she said, and how: told alike where it is the same. */
function saidAs(consent: Partial<Consent>): string {
  const { purpose, channel, medium, forChild, textVersion, language, method } = consent
  return JSON.stringify([
    idOf(consent.applicant),
    idOf(consent.story),
    purpose,
    channel ?? null,
    medium ?? null,
    forChild ?? false,
    textVersion,
    language,
    method,
    timeOf(consent.givenAt, 0),
  ])
}

const timeOf = (stored: string | null | undefined, otherwise: number) =>
  momentOf(stored)?.getTime() ?? otherwise

const followConsent: CollectionAfterChangeHook<Consent> = async ({ doc, operation, req }) => {
  await writeAudit(req, {
    action: operation,
    subject: 'consents',
    document: doc.id,
    person: idOf(doc.applicant),
    reason: doc.withdrawnAt ? 'withdrawn' : null,
  })
  const story = idOf(doc.story)
  if (story !== null && req.context[isOneOfSet] !== true)
    await takeOffWithoutConsent(story, req, new Date())
  return doc
}

/** In the request's context while a set is written down, which is judged when it is whole. */
export const isOneOfSet = 'isOneOfSet'

/** A story that lost a consent goes from every channel at once, together with its picture. */
export async function takeOffWithoutConsent(
  id: string,
  req: PayloadRequest,
  now: Date,
): Promise<void> {
  await inTransaction(req, async () => {
    await lockRow(req, 'stories', id)
    const story = await req.payload.findByID({ collection: 'stories', id, depth: 0, req })
    if (!isApproved(story.status)) return
    const missing = await uncovered(story, { channels: story.channels, now }, req)
    if (missing.length > 0) await withdrawStory(story, req, now)
  })
}

export const consentHooks = {
  beforeOperation: [holdFirst('consents')],
  beforeChange: [withoutOriginal(refuseIllegalChange)],
  afterChange: [followConsent],
} satisfies CollectionConfig['hooks']
