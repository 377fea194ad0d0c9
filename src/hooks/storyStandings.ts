import type { Endpoint, PayloadRequest } from 'payload'
import { isStaff } from '@/access/predicates'
import { facebookText } from '@/domain/facebookText'
import { env } from '@/env'
import type { Publication, Story } from '@/generated/payload-types'
import { refuseOthers, routeId } from './onlyFor'
import { isOn } from './publications'
import { storyInDanish } from './storyChannel'
import { unansweredContacts } from './storyApproval'
import { uncovered } from './storyCover'

/**
 * `GET /api/stories/:id/channels`: for each channel of a story whether every consent for it stands
 * now, where the story is on it, and what a hand needs to put it there.
 */
export const standingsEndpoint: Endpoint = {
  path: '/:id/channels',
  method: 'get',
  handler: async (req) => {
    refuseOthers(isStaff, req)
    const story = await storyInDanish(routeId(req), req)
    return Response.json(await standingsOf(story, req), {
      headers: { 'cache-control': 'no-store' },
    })
  },
}

async function standingsOf(story: Story, req: PayloadRequest) {
  const { payload } = req
  const missing = await uncovered(story, { channels: story.channels, now: new Date() }, req)
  const { docs } = await payload.find({
    collection: 'publications',
    where: { story: { equals: story.id } },
    depth: 0,
    pagination: false,
    req,
  })
  const { newspaperEmail } = await payload.findGlobal({ slug: 'programme', depth: 0, req })
  return {
    channels: story.channels.map((channel) => ({
      channel,
      isCovered: !missing.some((one) => one.channel === channel),
      isOn: isOn(story, channel),
      place: placeOf(docs.find((row) => row.channel === channel)),
    })),
    facebook: {
      text: facebookText(
        { text: story.facebookText ?? null, title: story.title, lead: story.lead ?? null },
        `${env.SERVER_URL}/da/historier/${story.slug}`,
      ),
      hasPicture: typeof story.picture === 'object' && story.picture !== null,
    },
    newspaper: { desk: newspaperEmail ?? '' },
    contacts: await unansweredContacts(story, req),
  }
}

function placeOf(row: Publication | undefined) {
  if (row === undefined) return null
  const { id, state, failure, address, recipient, attempts } = row
  return {
    id,
    state,
    failure: failure ?? null,
    address: address ?? null,
    recipient: recipient ?? null,
    canUndo: state === 'queued' && Boolean(recipient) && (attempts ?? 0) === 0,
  }
}
