import type { PayloadRequest } from 'payload'
import type { Channel } from '@/domain/choices/publishing'
import { mediaOf, missingConsents, type MissingConsent } from '@/domain/consents'
import type { Story } from '@/generated/payload-types'
import { consentsOf } from './consentsOf'
import { lockRow } from '@/database/lock'
import { idOf } from './relation'

/** The story as it is or is about to be; a new one has no id, and so no consents. */
export type Shown = Partial<Pick<Story, 'id' | 'recognisable' | 'picture' | 'film'>>

/**
 * What is missing before the story may stand on these channels at this moment. The one question that
 * every door asks: the story's steps, a consent's end, Facebook, newspaper and leaflet. A face in the
 * picture is a person, whatever was ticked at the story, and whoever was once asked is in it, whatever
 * was ticked at either.
 */
export async function uncovered(
  story: Shown,
  { channels, now }: { readonly channels: readonly Channel[]; readonly now: Date },
  req: PayloadRequest,
): Promise<MissingConsent[]> {
  const isTold = story.recognisable !== false
  const picture = idOf(story.picture) !== null
  const film = idOf(story.film) !== null
  const recognised = mediaOf({
    text: isTold,
    picture: await showsSomebody('media', idOf(story.picture), req),
    film: film && (isTold || (await showsSomebody('films', idOf(story.film), req))),
  })
  return missingConsents({
    channels,
    shown: mediaOf({ text: true, picture, film }),
    recognised,
    consents: story.id === undefined ? [] : await consentsOf(story.id, req),
    now,
  })
}

async function showsSomebody(
  collection: 'media' | 'films',
  id: string | null,
  req: PayloadRequest,
): Promise<boolean> {
  if (id === null) return false
  const file = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    select: { people: true },
    disableErrors: true,
    req,
  })
  return file?.people === 'recognisable'
}

/**
 * Holds what the story shows until its own step is stored: whoever says meanwhile that somebody can
 * be recognised waits for it, and then sees it.
 */
export async function holdShown({ picture, film }: Shown, req: PayloadRequest): Promise<void> {
  for (const [table, id] of [
    ['media', idOf(picture)],
    ['films', idOf(film)],
  ] as const)
    if (id !== null) await lockRow(req, table, id)
}
