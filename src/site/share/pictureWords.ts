import type { Locale } from '@/domain/locales'
import { defaultLocale, isLocale } from '@/domain/locales'
import { messages } from '../messages'
import { storyBySlug } from '../stories/stories'
import { isSharedPage, sharedPages } from './sharedPages'

type Part = { readonly language: Locale; readonly text: string }

/** What a share picture says: title and lead in the page's language, or in Danish instead. */
export type PictureWords = {
  readonly locale: Locale
  readonly site: string
  readonly title: Part
  readonly lead?: Part
}

/** The status that an address without a picture answers with. */
type NoPicture = 404 | 410

/** Of the site as a whole, which its front page is about. */
export function siteWords(given: string): PictureWords | NoPicture {
  if (!isLocale(given)) return 404
  const { home, site } = messages[given]
  return own(given, home.heading, site.description)
}

/** Of one page: `file` is its name in the picture's address, such as `kursus.png`. */
export function pageWords(given: string, file: string): PictureWords | NoPicture {
  const name = file.replace(/\.png$/, '')
  if (!isLocale(given) || name === file || !isSharedPage(name)) return 404
  const { title, description } = sharedPages[name](messages[given])
  return own(given, title, description)
}

/** Of a story: title and lead, and never a picture of anybody, since others keep what is shared. */
export async function storyWords(given: string, slug: string): Promise<PictureWords | NoPicture> {
  if (!isLocale(given)) return 404
  const story = await storyBySlug(given, slug)
  if (story === 'missing') return 404
  if (story === 'gone') return 410
  const part = (text: string, translated: boolean): Part => ({
    language: translated ? given : defaultLocale,
    text,
  })
  return {
    locale: given,
    site: messages[given].site.name,
    title: part(story.title ?? '', story.titleTranslated),
    ...(story.lead ? { lead: part(story.lead, story.leadTranslated) } : {}),
  }
}

function own(locale: Locale, title: string, lead: string): PictureWords {
  return {
    locale,
    site: messages[locale].site.name,
    title: { language: locale, text: title },
    lead: { language: locale, text: lead },
  }
}
