import type { Locale } from '@/domain/locales'
import { query } from '../api'
import { proseHtml } from '../prose/proseHtml'
import { readProse } from '../prose/readProse'
import { feedStoriesDocument, storyAddressesDocument } from './queries'
import type { FeedStory } from './storyFeed'

/** The newest published stories; what is not translated stands in Danish. */
export async function feedStories(locale: Locale): Promise<readonly FeedStory[]> {
  const { shown } = await query(feedStoriesDocument, {}, { locale })
  return (shown?.docs ?? []).map(({ picture, ...story }) => ({
    slug: story.slug,
    title: story.title ?? '',
    lead: story.lead ?? '',
    html: proseHtml(readProse(story.body) ?? []),
    publishedAt: new Date(story.publishedAt ?? story.updatedAt ?? 0),
    updatedAt: new Date(story.updatedAt ?? story.publishedAt ?? 0),
    picture:
      picture?.url && picture.mimeType && typeof picture.filesize === 'number'
        ? { url: pathOf(picture.url), type: picture.mimeType, bytes: picture.filesize }
        : undefined,
  }))
}

/** Every published story's address and when it last changed, newest first. */
export async function storyAddresses(
  locale: Locale,
): Promise<readonly { readonly slug: string; readonly updatedAt: string }[]> {
  const found = []
  for (let page = 1; page <= mostPages; page += 1) {
    const { Stories } = await query(storyAddressesDocument, { page }, { locale })
    found.push(...(Stories?.docs ?? []))
    if (Stories?.hasNextPage !== true) break
  }
  return found.map(({ slug, updatedAt }) => ({ slug, updatedAt: updatedAt ?? '' }))
}

/** Fifty stories each; a sitemap may name 50,000 addresses. */
const mostPages = 100

/** Payload puts the server's address in front of a file's. */
const pathOf = (url: string): string => {
  const { pathname, search } = new URL(url, 'http://localhost')
  return `${pathname}${search}`
}
