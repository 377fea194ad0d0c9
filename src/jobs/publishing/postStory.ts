import type { PublicationOutcome } from '@/database/publications'
import { facebookText } from '@/domain/facebookText'
import type { Story } from '@/generated/payload-types'
import { pictureOf, readPicture } from '@/hooks/storyPicture'
import type { FacebookPage, Photo } from '@/integrations/facebook/page'
import type { UnderWay } from './underWay'

/**
 * Posts the story, unless an earlier try has: what was once begun is looked for before anything is
 * sent again.
 * @throws GraphError
 * @throws FilesAway
 */
export async function postStory(
  row: UnderWay,
  story: Story,
  { page }: { readonly page: FacebookPage },
): Promise<PublicationOutcome> {
  const { marker } = row
  const [there] = row.attempts > 1 ? await page.postsWith(marker) : []
  if (there !== undefined) return posted(there, row)
  const picture = await photoOf(story)
  if (picture !== undefined && row.photo === undefined) row.photo = await page.uploadPhoto(picture)
  const { title, lead = null, facebookText: text = null } = story
  const message = facebookText({ text, title, lead }, marker)
  return posted(await page.post({ message, link: marker, photo: row.photo }), row)
}

function posted(reference: string, { photo }: UnderWay): PublicationOutcome {
  const kept = photo === undefined ? {} : { photo }
  const address = `https://www.facebook.com/${reference}`
  return { ...kept, state: 'published', nextTryAt: null, reference, address }
}

/** As a JPEG: of the kind in which ours are kept, Facebook's documentation says nothing. */
async function photoOf(story: Story): Promise<Photo | undefined> {
  const picture = pictureOf(story)
  if (picture === null) return undefined
  const kept = await readPicture(picture.filename)
  const data = await kept.jpeg({ quality: 88 }).toBuffer()
  return { data: new Uint8Array(data), type: 'image/jpeg', name: 'billede.jpg' }
}
