import type { Endpoint, PayloadRequest } from 'payload'
import { isStaff } from '@/access/predicates'
import { posterPaper, posterSizes, type PosterSize } from '@/documents/paper/poster'
import { isLocale, type Locale } from '@/domain/locales'
import { env } from '@/env'
import { paperFor } from './answer'

/**
 * `GET /api/posters/:id/a4` and `…/a5`: the poster, and the invitation to hand over. They tell of the
 * next information meeting, if one is planned. `?language=` prints it in another of the seven.
 */
const posterIn = (size: PosterSize): Endpoint => ({
  path: `/:id/${size}`,
  method: 'get',
  handler: paperFor(isStaff, async (id, req) => {
    const { payload } = req
    const poster = await payload.findByID({ collection: 'posters', id, depth: 0, req })
    const language = languageAsked(req) ?? poster.language
    const { informationMeeting } = await payload.findGlobal({
      slug: 'programme',
      locale: language,
      depth: 0,
      req,
    })
    const startsAt = informationMeeting?.startsAt ? new Date(informationMeeting.startsAt) : null
    const pdf = await posterPaper({
      language,
      size,
      address: `${env.SERVER_URL}/${language}/tilmeld?p=${poster.code ?? ''}`,
      meeting:
        // Whoever reads it at a meeting need not be asked to another.
        !poster.activity && startsAt !== null && startsAt > new Date()
          ? { startsAt, place: informationMeeting?.place ?? null }
          : null,
    })
    return { pdf, name: `${size === 'a4' ? 'plakat' : 'invitation'}-${poster.code}-${language}` }
  }),
})

const languageAsked = ({ searchParams }: PayloadRequest): Locale | undefined => {
  const asked = searchParams.get('language')
  return isLocale(asked) ? asked : undefined
}

export const posterEndpoints = posterSizes.map(posterIn)
