import type { Endpoint } from 'payload'
import { APIError } from 'payload'
import { isStaff } from '@/access/predicates'
import { notePrinted } from '@/database/publications'
import { leafletPaper, type Leaflet } from '@/documents/paper/leaflet'
import { leafletText } from '@/domain/leafletText'
import { proseText } from '@/domain/prose'
import { env } from '@/env'
import type { Story } from '@/generated/payload-types'
import { posterOf } from '@/hooks/posterOf'
import { isOn } from '@/hooks/publications'
import { refuseUnlessOn, storyInDanish } from '@/hooks/storyChannel'
import { pictureOf, readPicture } from '@/hooks/storyPicture'
import { fileFor, paperFor } from './answer'

/**
 * `GET /api/stories/:id/leaflet`: the story to hand over. Refused in words where a consent for print
 * is missing. Its QR code has a poster's code, so that arrivals from it are counted.
 */
const leaflet: Endpoint = {
  path: '/:id/leaflet',
  method: 'get',
  handler: paperFor(isStaff, async (id, req) => {
    const story = await storyInDanish(id, req)
    await refuseUnlessOn(story, 'print', req)
    const { code } = await posterOf('story', id, req)
    const pdf = await leafletPaper(await leafletOf(story, code))
    await notePrinted(req, id)
    return { pdf, name: `folder-${story.slug}` }
  }),
}

/** `GET /api/stories/:id/facebook-picture`: cut as Facebook shows it, for whoever posts by hand. */
const facebookPicture: Endpoint = {
  path: '/:id/facebook-picture',
  method: 'get',
  handler: fileFor(isStaff, async (id, req) => {
    const story = await storyInDanish(id, req)
    await refuseUnlessOn(story, 'facebook', req)
    const picture = pictureOf(story)
    if (picture === null) throw new APIError(req.t('error:notFound'), 404, null, true)
    const cut = picture.sizes?.facebook?.filename
    const kept = await readPicture(cut ?? picture.filename)
    const body = cut
      ? await kept.toBuffer()
      : await kept
          .resize({ width: 1200, height: 630, fit: 'cover' })
          .jpeg({ quality: 86 })
          .toBuffer()
    return { body: new Uint8Array(body), name: `facebook-${story.slug}.jpg` }
  }),
}

export const storyPaperEndpoints = [leaflet, facebookPicture]

async function leafletOf(story: Story, code: string | null | undefined): Promise<Leaflet> {
  const picture = pictureOf(story)
  const kept = picture && (await readPicture(picture.filename))
  return {
    title: story.title,
    lead: story.lead ?? '',
    text: leafletText(story.leafletText, proseText(story.body)),
    picture: picture &&
      kept && {
        data: new Uint8Array(
          await kept
            .resize({ width: 1500, withoutEnlargement: true })
            .jpeg({ quality: 84 })
            .toBuffer(),
        ),
        alt: picture.alt,
        credit: picture.credit ?? null,
      },
    // A story that is told on paper alone leads to all the others.
    address: `${env.SERVER_URL}/da/historier${isOn(story, 'site') ? `/${story.slug}` : ''}?p=${code ?? ''}`,
  }
}
