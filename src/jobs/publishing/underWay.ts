import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { missingConsents } from '@/domain/consents'
import type { PublicationState } from '@/domain/choices/publishing'
import type { Story } from '@/generated/payload-types'
import { consentsOf } from '@/hooks/consentsOf'
import { isOn } from '@/hooks/publications'
import { idOf } from '@/hooks/relation'

export type UnderWay = {
  readonly state: PublicationState
  readonly attempts: number
  readonly reference: string | undefined
  /** Written as soon as the picture is there, so that it is kept whatever comes of the post. */
  photo: string | undefined
  /** The story's address: the post's last word, by which it is found again. */
  readonly marker: string
  /** Undefined where it may not stand there, now that one is about to act. */
  readonly story: Story | undefined
}

/** The row, and the story if it is to stand on Facebook at this moment. */
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
    state: row.state,
    attempts: row.attempts ?? 1,
    reference: row.reference ?? undefined,
    photo: row.photo ?? undefined,
    marker: `${payload.config.serverURL}/da/historier/${story.slug}`,
    story: (await mayStand(story, { now, req })) ? story : undefined,
  }
}

async function mayStand(
  story: Story,
  { now, req }: { readonly now: Date; readonly req: PayloadRequest },
): Promise<boolean> {
  if (!isOn(story, 'facebook')) return false
  const asked = {
    channels: ['facebook'] as const,
    recognisable: story.recognisable !== false,
    consents: await consentsOf(story.id, req),
    now,
  }
  return missingConsents(asked).length === 0
}
