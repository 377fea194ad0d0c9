import type { PayloadRequest } from 'payload'
import type { Channel } from '@/domain/choices/publishing'
import { channelLabels } from '@/domain/labels/publishing'
import { problem, type Problem } from '@/domain/problem'
import { consentMissing } from '@/domain/stories'
import type { Story } from '@/generated/payload-types'
import { named } from './consentsOf'
import { inDanish } from './inDanish'
import { isOn } from './publications'
import { refuse } from './refuse'
import { uncovered } from './storyCover'

/** The story in Danish with its picture, as a channel is given it. @throws NotFound */
export function storyInDanish(id: string, req: PayloadRequest): Promise<Story> {
  return req.payload.findByID({ collection: 'stories', id, depth: 1, req: inDanish(req) })
}

/**
 * Nothing of a story is let out on a channel on which it does not stand, nor without every consent
 * for just that one.
 * @throws ValidationError that names what is missing
 */
export async function refuseUnlessOn(
  story: Story,
  channel: Channel,
  req: PayloadRequest,
  more: readonly Problem[] = [],
): Promise<void> {
  const missing = await uncovered(story, { channels: [channel], now: new Date() }, req)
  const { da: channelDa, en: channelEn } = channelLabels[channel]
  refuse(
    [
      ...(await named(missing, req)).map(consentMissing),
      ...(isOn(story, channel)
        ? []
        : [problem('channels', 'storyNotOnChannel', { channelDa, channelEn })]),
      ...more,
    ],
    req,
  )
}
