import type { ConsentMedium, Role } from './choices/people'
import type { Channel, StoryCheck, StoryStatus } from './choices/publishing'
import { storyChecks } from './choices/publishing'
import { consentMediumLabels } from './labels/people'
import { channelLabels, storyCheckLabels, storyStatusLabels } from './labels/publishing'
import { refuseStep, type Lifecycle } from './lifecycle'
import { problem, type Problem } from './problem'
import { refuseSlug } from './slug'

/** Back to draft to change what was approved; withdrawn is for good, its address answers 410. */
export const storyLifecycle = {
  initial: ['draft'],
  steps: {
    draft: ['awaitingConsent'],
    awaitingConsent: ['approved', 'draft'],
    approved: ['scheduled', 'published', 'draft', 'withdrawn'],
    scheduled: ['published', 'approved', 'draft', 'withdrawn'],
    published: ['withdrawn'],
    withdrawn: [],
  },
  labels: storyStatusLabels,
} as const satisfies Lifecycle<StoryStatus>

/** What a story shows beside its text. */
export type ShownFile = 'picture' | 'film'

export type StoryState = Readonly<{
  status: StoryStatus
  slug: string | null
  channels: readonly Channel[]
  scheduledFor: Date | null
}>

/** A consent that is missing, and of whom, for those who may know. */
export type UnaskedOf = Readonly<{
  channel: Channel
  medium: ConsentMedium
  /** Null for whoever the story is about, and for whoever may not know her name. */
  name: string | null
  forChild: boolean
}>

export type StoryChange = Readonly<{
  before: StoryState | undefined
  after: StoryState
  /** Whether words, picture or film change with it. */
  contentChanged: boolean
  /** What it shows that lacks the Danish words for who cannot see or hear it. */
  withoutWords: readonly ShownFile[]
  /** Null is the program itself: it publishes what is due and withdraws what lost its consent. */
  viewerRole: Role | null
  /** `missingConsents(…)` for the story as it will be. */
  missing: readonly UnaskedOf[]
  now: Date
}>

export function refuseStoryChange(change: StoryChange): Problem[] {
  const { before, after } = change
  return [
    ...refuseStep(storyLifecycle, before?.status, after.status),
    ...refuseApprover(change),
    ...refuseEditOfApproved(change),
    ...(isApproved(after.status) ? refuseUnready(change) : []),
    ...refuseMove(change),
    ...refuseSchedule(change),
  ]
}

/** The steps at which somebody has said that it may be read. */
export const approvedStatuses = [
  'approved',
  'scheduled',
  'published',
] as const satisfies readonly StoryStatus[]

export const isApproved = (status: StoryStatus | undefined): boolean =>
  approvedStatuses.some((one) => one === status)

/** The step by which somebody says that it may be read. */
export const isApproval = (before: StoryStatus | undefined, after: StoryStatus | undefined) =>
  after === 'approved' && !isApproved(before)

/** Whoever approves has asked herself each question of the list. */
export function refuseUnchecked(
  before: StoryStatus | undefined,
  after: StoryStatus | undefined,
  checks: Readonly<Partial<Record<StoryCheck, boolean | null>>>,
): Problem[] {
  if (!isApproval(before, after)) return []
  return storyChecks
    .filter((name) => checks[name] !== true)
    .map((name) =>
      problem(`checks.${name}`, 'checkMissing', {
        labelDa: storyCheckLabels[name].da,
        labelEn: storyCheckLabels[name].en,
      }),
    )
}

/** The editor writes; that it may be read is said by somebody else. */
export function mayApprove(role: Role | null): boolean {
  return role !== 'editor' && role !== 'municipality'
}

function refuseApprover({ before, after, viewerRole }: StoryChange): Problem[] {
  return isApproved(after.status) && before?.status !== after.status && !mayApprove(viewerRole)
    ? [problem('status', 'storyRole')]
    : []
}

function refuseEditOfApproved({
  before,
  after,
  contentChanged,
  viewerRole,
}: StoryChange): Problem[] {
  if (before === undefined || !isApproved(before.status) || !isApproved(after.status)) return []
  const changed =
    contentChanged ||
    before.slug !== after.slug ||
    before.channels.join() !== after.channels.join() ||
    before.scheduledFor?.getTime() !== after.scheduledFor?.getTime()
  return changed && !mayApprove(viewerRole) ? [problem('status', 'storyTextApproved')] : []
}

function refuseUnready({ after, missing, withoutWords }: StoryChange): Problem[] {
  return [
    ...refuseSlug(after.slug),
    ...withoutWords.map((file) => problem(file, wordsMissing[file])),
    ...(after.channels.length === 0 ? [problem('channels', 'channelsMissing')] : []),
    ...missing.map(consentMissing),
  ]
}

/** That a consent is missing: whose, where and in what. */
export function consentMissing({ channel, medium, name, forChild }: UnaskedOf): Problem {
  return problem('channels', 'storyConsentMissing', {
    channel,
    channelDa: channelLabels[channel].da,
    channelEn: channelLabels[channel].en,
    mediumDa: consentMediumLabels[medium].da.toLowerCase(),
    mediumEn: consentMediumLabels[medium].en.toLowerCase(),
    whoDa: `${name ?? 'den, historien handler om'}${forChild ? ', for sit barn' : ''}`,
    whoEn: `${name ?? 'whoever the story is about'}${forChild ? ', for her child' : ''}`,
  })
}

const wordsMissing = { picture: 'pictureWordsMissing', film: 'filmWordsMissing' } as const

/** Others have the address by then: it leads to the story, and later says that it is gone. */
function refuseMove({ before, after }: StoryChange): Problem[] {
  const stands = before?.status === 'published' || before?.status === 'withdrawn'
  return stands && before.slug !== after.slug ? [problem('slug', 'storyAddressStays')] : []
}

function refuseSchedule({ before, after, now }: StoryChange): Problem[] {
  if (after.status !== 'scheduled') return []
  const { scheduledFor } = after
  if (scheduledFor === null) return [problem('scheduledFor', 'scheduledForMissing')]
  const isNew =
    before?.status !== 'scheduled' || before.scheduledFor?.getTime() !== scheduledFor.getTime()
  return isNew && scheduledFor <= now ? [problem('scheduledFor', 'scheduledInPast')] : []
}
