import type { PayloadRequest } from 'payload'
import { newspaperText } from '@/domain/newspaperText'
import { proseText } from '@/domain/prose'
import type { Story } from '@/generated/payload-types'
import { mayStand } from '@/hooks/publications'
import { idOf } from '@/hooks/relation'
import { storyInDanish } from '@/hooks/storyChannel'
import { pictureOf } from '@/hooks/storyPicture'
import { openPage } from './openPage'

export type NewspaperPage = Readonly<{
  title: string
  lead: string
  text: string
  credit: string
  /** Not to be printed before; null where there is no such moment. */
  embargo: string | null
  picture: Readonly<{
    alt: string
    caption: string | null
    credit: string | null
    width: number
    height: number
  }> | null
}>

/**
 * A story as the newspaper may print it, by its private link. Null for a link that opens nothing,
 * and from the moment when a consent is missing.
 * @throws APIError 429 after too many wrong links
 */
export async function newspaperPage(
  token: string,
  req: PayloadRequest,
): Promise<NewspaperPage | null> {
  const story = await newspaperStory(token, req)
  if (story === null) return null
  const picture = pictureOf(story)
  return {
    ...newspaperText({ ...story, body: proseText(story.body) }),
    embargo: story.newspaperEmbargo ?? null,
    picture: picture && {
      alt: picture.alt,
      caption: picture.caption ?? null,
      credit: picture.credit ?? null,
      width: picture.width ?? 0,
      height: picture.height ?? 0,
    },
  }
}

/** The story that such a link opens now. */
export async function newspaperStory(token: string, req: PayloadRequest): Promise<Story | null> {
  const publication = idOf((await openPage(token, 'newspaper', req))?.publication)
  if (publication === null) return null
  const { story: told } = await req.payload.findByID({
    collection: 'publications',
    id: publication,
    depth: 0,
    req,
  })
  const story = await storyInDanish(idOf(told) ?? '', req)
  return (await mayStand(story, 'newspaper', { now: new Date(), req })) ? story : null
}
