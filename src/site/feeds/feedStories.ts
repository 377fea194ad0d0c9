import { defaultLocale, type Locale } from '@/domain/locales'
import { query } from '../api'
import { proseHtml } from '../prose/proseHtml'
import { readProse } from '../prose/readProse'
import { everyPage } from './everyPage'
import { feedStoriesDocument, storyAddressesDocument, translatedStoriesDocument } from './queries'
import type { FeedStory } from './story'

/** The newest published stories; what is not translated stands in Danish, and says so. */
export async function feedStories(locale: Locale): Promise<readonly FeedStory[]> {
  const [shown, own] = await Promise.all([
    query(feedStoriesDocument, {}, { locale }),
    query(translatedStoriesDocument, {}, { locale }),
  ])
  const translated = new Map(own.Stories?.docs.map((story) => [story.id, story]))
  return (shown.Stories?.docs ?? []).map(({ picture, ...story }) => {
    const words = translated.get(story.id)
    const languageOf = (ownText: unknown) => (ownText ? locale : defaultLocale)
    const at = story.publishedAt ?? story.updatedAt ?? 0
    return {
      slug: story.slug,
      title: { text: story.title ?? '', language: languageOf(words?.title) },
      lead: { text: story.lead ?? '', language: languageOf(words?.lead) },
      html: { text: proseHtml(readProse(story.body) ?? []), language: languageOf(words?.body) },
      publishedAt: new Date(at),
      updatedAt: new Date(story.updatedAt ?? at),
      picture: enclosureOf(picture),
    }
  })
}

type File = Readonly<{
  url?: string | null
  mimeType?: string | null
  filesize?: number | null
}>
type Asked = File & Readonly<{ alt?: string | null; sizes?: { large?: File | null } | null }>

/** As wide as the site shows it: the whole may be wide enough for print. */
function enclosureOf(picture: Asked | null | undefined): FeedStory['picture'] {
  const { url, mimeType, filesize } = picture?.sizes?.large?.url
    ? picture.sizes.large
    : (picture ?? {})
  if (!url || !mimeType || typeof filesize !== 'number') return undefined
  return { path: pathOf(url), type: mimeType, bytes: filesize, alt: picture?.alt ?? '' }
}

/** Every published story's address and when it last changed, newest first. */
export async function storyAddresses(): Promise<
  readonly { readonly slug: string; readonly updatedAt: string | undefined }[]
> {
  const stories = await everyPage(async (page) => {
    const answer = await query(storyAddressesDocument, { page }, { locale: defaultLocale })
    return answer.Stories
  })
  return stories.map(({ slug, updatedAt }) => ({ slug, updatedAt: updatedAt ?? undefined }))
}

/** Payload puts the server's address in front of a file's. */
const pathOf = (url: string): string => {
  const { pathname, search } = new URL(url, 'http://localhost')
  return `${pathname}${search}`
}
