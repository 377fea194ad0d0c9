import { direction, type Locale } from '@/domain/locales'
import { messages } from '../messages'
import { captionsBySlug } from './stories'

/** The captions of a story's film; those of a story that is gone are gone with it, in her words. */
export async function captionsAnswer(locale: Locale, slug: string): Promise<Response> {
  const found = await captionsBySlug(locale, slug)
  if (typeof found === 'object') return new Response(found.captions, { headers: captionsHeaders })
  const { heading, text } = messages[locale][found]
  return new Response(page(locale, heading, text), {
    status: found === 'gone' ? 410 : 404,
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  })
}

const captionsHeaders = {
  'Content-Type': 'text/vtt; charset=utf-8',
  'Cache-Control': 'public, max-age=0, must-revalidate',
}

/** The catalogue's own texts hold no markup. */
const page = (locale: Locale, heading: string, text: string) =>
  `<!doctype html><html lang="${locale}" dir="${direction(locale)}"><meta charset="utf-8"><title>${heading}</title><h1>${heading}</h1><p>${text}</p></html>`
