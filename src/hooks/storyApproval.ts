import type { PayloadRequest } from 'payload'
import { viewerOf } from '@/access/viewer'
import { storyChecks } from '@/domain/choices/publishing'
import { contactKey, contactsIn, withCpr, type Found } from '@/domain/contactsFound'
import { roleLabels } from '@/domain/labels/people'
import { problem, type Problem } from '@/domain/problem'
import { isApproved, isApproval, refuseUnchecked } from '@/domain/stories'
import type { Story } from '@/generated/payload-types'
import { textsOf, textsWritten } from './storyTexts'

type Change = Readonly<{ before: Partial<Story> | undefined; after: Partial<Story> }>

type Judged = Readonly<{
  problems: readonly Problem[]
  /** What is stored of it with the story. */
  kept: Partial<Story>
}>

/**
 * What approval asks beside consent: the checklist, by whoever approves, and whether numbers and
 * addresses in the story are public. A CPR number is never taken, not even in a draft.
 */
export async function judgeApproval(
  { before, after }: Change,
  req: PayloadRequest,
  now: Date,
): Promise<Judged> {
  // Taking back goes through, whatever stands in it.
  if (after.status === 'withdrawn') return { problems: [], kept: {} }
  const role = viewerOf(req.user)?.role ?? null
  const isAsked = isApproved(after.status) || after.contactsArePublic === true
  const texts = isAsked ? await textsOf(after, req) : textsWritten(after, req)
  const found = isAsked ? contactsIn(texts) : []
  const allowed = allowedOf(after, found)
  return {
    problems: [
      ...withCpr(texts).map(({ path, place }) =>
        problem(path, 'cprInStory', { placeDa: place.da, placeEn: place.en }),
      ),
      ...(isApproved(after.status) ? refuseContacts(found, allowed) : []),
      ...(role === null ? [] : refuseUnchecked(before?.status, after.status, after.checks ?? {})),
    ],
    kept: {
      contactsArePublic: false,
      publicContacts: allowed.join('\n') || null,
      ...approvalOf({ before, after }, role === null ? null : roleLabels[role].da, now),
    },
  }
}

/** The ticks hold only together with the press that approves, so that whoever approves sets them. */
function approvalOf({ before, after }: Change, by: string | null, now: Date): Partial<Story> {
  if (isApproval(before?.status, after.status))
    return { approvedBy: by, approvedAt: now.toISOString() }
  if (isApproved(after.status) || after.status === 'withdrawn') return {}
  const checks = Object.fromEntries(storyChecks.map((name) => [name, false]))
  return { checks, approvedBy: null, approvedAt: null }
}

function allowedOf({ publicContacts, contactsArePublic }: Partial<Story>, found: readonly Found[]) {
  const before = (publicContacts ?? '').split('\n').filter(Boolean)
  if (contactsArePublic !== true) return before
  const known = new Set(before.map(contactKey))
  const added = found.filter((one) => !known.has(contactKey(one.found)))
  return [...before, ...new Map(added.map((one) => [contactKey(one.found), one.found])).values()]
}

function refuseContacts(found: readonly Found[], allowed: readonly string[]): Problem[] {
  const known = new Set(allowed.map(contactKey))
  return found
    .filter((one) => !known.has(contactKey(one.found)))
    .map(({ path, place, found: piece }) =>
      problem(path, 'contactFound', { found: piece, placeDa: place.da, placeEn: place.en }),
    )
}

/** For staff who write: what would be asked about, were the story approved now. */
export async function unansweredContacts(story: Story, req: PayloadRequest): Promise<Found[]> {
  const known = new Set(allowedOf(story, []).map(contactKey))
  return contactsIn(await textsOf(story, req)).filter((one) => !known.has(contactKey(one.found)))
}
