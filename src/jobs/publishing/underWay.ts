import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import type { PublicationState } from '@/domain/choices/publishing'
import type { Story } from '@/generated/payload-types'
import { mayStand } from '@/hooks/publications'
import { idOf } from '@/hooks/relation'

export type UnderWay = {
  readonly id: string
  readonly state: PublicationState
  readonly attempts: number
  /** The newspaper's desk, once staff have asked for it. */
  readonly recipient: string | undefined
  readonly reference: string | undefined
  /** Where it stands, also of what staff have posted there by hand. */
  readonly address: string | undefined
  readonly title: string
  /** Written as soon as the picture is there, so that it is kept whatever comes of the post. */
  photo: string | undefined
  /** The story's address: the post's last word, by which it is found again. */
  readonly marker: string
  /** Undefined where it may not stand there, now that one is about to act. */
  readonly story: Story | undefined
}

/** The row, and the story if it is to stand on that channel at this moment. */
export async function underWay(payload: Payload, id: string, now: Date): Promise<UnderWay> {
  const req = await createLocalReq({}, payload)
  const row = await payload.findByID({ collection: 'publications', id, depth: 0, req })
  const story = await payload.findByID({
    collection: 'stories',
    id: idOf(row.story) ?? '',
    depth: 1,
    locale: 'da',
    req,
  })
  return {
    id,
    state: row.state,
    attempts: row.attempts ?? 1,
    recipient: row.recipient ?? undefined,
    reference: row.reference ?? undefined,
    address: row.address ?? undefined,
    photo: row.photo ?? undefined,
    title: story.title,
    marker: `${payload.config.serverURL}/da/historier/${story.slug}`,
    story: (await mayStand(story, row.channel, { now, req })) ? story : undefined,
  }
}
