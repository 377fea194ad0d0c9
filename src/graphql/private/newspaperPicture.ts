import type { PayloadRequest, SanitizedConfig } from 'payload'
import { APIError, createPayloadRequest } from 'payload'
import { FilesAway } from '@/files/away'
import { pictureOf, readPicture } from '@/hooks/storyPicture'
import { newspaperStory } from './newspaperPage'

/**
 * The picture of the story that a newspaper's link opens, as wide as it is kept and as a JPEG, which
 * every newspaper's program takes. It tells of no place and no telephone: those were left out when it
 * was uploaded. Null for a link that opens nothing and a story without a picture.
 */
export async function newspaperPicture(
  token: string,
  { config, request }: { readonly config: Promise<SanitizedConfig>; readonly request: Request },
): Promise<Buffer | null | 'tooMany' | 'away'> {
  // A file of the newspaper's: no log-in goes along, as with every page of the site.
  const anonymous = new Request(request.url, { headers: addressOf(request) })
  const req = await createPayloadRequest({ config, request: anonymous })
  const story = await storyOr429(token, req)
  if (story === 'tooMany') return story
  const picture = story === null ? null : pictureOf(story)
  if (picture === null) return null
  try {
    return await (await readPicture(picture.filename)).jpeg({ quality: 92 }).toBuffer()
  } catch (error) {
    if (!(error instanceof FilesAway)) throw error
    req.payload.logger.error({ err: error })
    return 'away'
  }
}

async function storyOr429(token: string, req: PayloadRequest) {
  try {
    return await newspaperStory(token, req)
  } catch (error) {
    if (error instanceof APIError && error.status === 429) return 'tooMany'
    throw error
  }
}

function addressOf({ headers }: Request): Record<string, string> {
  const address = headers.get('x-forwarded-for')
  return address === null ? {} : { 'x-forwarded-for': address }
}
