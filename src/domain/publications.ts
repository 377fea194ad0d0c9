import type { Channel, PublicationFailure, PublicationState } from './choices/publishing'
import { publicationStateLabels } from './labels/publishing'
import { refuseStep, type Lifecycle } from './lifecycle'
import { problem, type Problem } from './problem'

/**
 * What staff may say of a story's place on a channel: that they have posted it there or taken it
 * away by hand, or that it is to be tried again. The other steps are the story's and the sender's.
 */
const publicationLifecycle = {
  initial: ['queued', 'published'],
  steps: {
    queued: ['published'],
    sending: [],
    published: [],
    failed: ['queued', 'published'],
    removing: ['removed'],
    removed: [],
  },
  labels: publicationStateLabels,
} as const satisfies Lifecycle<PublicationState>

export type Publication = Readonly<{
  channel: Channel
  state: PublicationState
  address: string | null
}>

/** A post that nobody knows the address of could not be taken away again. */
export function refusePublication(before: Publication, after: Publication): Problem[] {
  const isPosted = before.state !== after.state && after.state === 'published'
  const isNowhere = after.channel === 'facebook' && !after.address?.trim()
  return [
    ...refuseStep(publicationLifecycle, before.state, after.state, 'state'),
    ...(isPosted && isNowhere ? [problem('address', 'postAddressMissing')] : []),
  ]
}

/**
 * How long a row may be under way, in seconds: less than the minute in which a withdrawn story is
 * to be gone, more than three calls take.
 */
export const publicationLease = 40

/** Whatever was begun and never heard of may show up this much later, in minutes. */
export const secondLook = 3

/** When a failed call is tried again, or null when staff must decide. `attempts` counts this one. */
export function nextCall(
  failure: PublicationFailure,
  { attempts, now }: { attempts: number; now: Date },
): Date | null {
  const wait = failure === 'unknown' ? unknownWaits[attempts - 1] : waits[failure]
  return wait === undefined ? null : new Date(now.getTime() + wait * 60_000)
}

/**
 * When a removal that failed is tried again: so soon that what is withdrawn is gone within a minute of
 * Facebook being there again, and less often once an hour has passed. What it refuses for good waits
 * for a person, and is looked at some times a day.
 */
export function nextRemoval(
  failure: PublicationFailure,
  { attempts, now }: { attempts: number; now: Date },
): Date {
  const soon = attempts <= 120 ? 30 : 300
  return new Date(now.getTime() + (failure === 'never' ? 6 * 3600 : soon) * 1000)
}

const waits: Readonly<Partial<Record<PublicationFailure, number>>> = { token: 15, wait: 30 }
const unknownWaits = [1, 5, 15, 60, 180, 360] as const
