import type { Role } from './choices/people'
import type { Channel, StoryStatus } from './choices/publishing'
import { channelLabels, storyStatusLabels } from './labels/publishing'
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
  missingChannels: readonly Channel[]
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

function isApproved(status: StoryStatus | undefined): boolean {
  return status === 'approved' || status === 'scheduled' || status === 'published'
}

/** The editor writes; that it may be read is said by somebody else. */
function mayApprove(role: Role | null): boolean {
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

function refuseUnready({ after, missingChannels, withoutWords }: StoryChange): Problem[] {
  return [
    ...refuseSlug(after.slug),
    ...withoutWords.map((file) => problem(file, wordsMissing[file])),
    ...(after.channels.length === 0 ? [problem('channels', 'channelsMissing')] : []),
    ...missingChannels.map((channel) =>
      problem('channels', 'storyConsentMissing', {
        channel,
        channelDa: channelLabels[channel].da,
        channelEn: channelLabels[channel].en,
      }),
    ),
  ]
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
