import { cache } from 'react'
import { isSlug } from '@/domain/slug'
import { query } from '../api'
import type { Locale } from '@/domain/locales'
import { storyDocument, storyGoneDocument, storyListDocument } from './queries'

/** How many stories a page of the list holds. */
const storiesOnAPage = 10

export type StoryCard = {
  readonly slug: string
  readonly title: string
  readonly lead: string
  readonly publishedAt: string | undefined
  /** False where title and lead stand in Danish for want of a translation. */
  readonly translated: boolean
}

/** Published stories, newest first; `page` counts from 1. */
export async function storyList(
  locale: Locale,
  { page = 1, limit = storiesOnAPage }: { readonly page?: number; readonly limit?: number } = {},
): Promise<{ readonly stories: readonly StoryCard[]; readonly more: boolean }> {
  const { shown, own } = await query(storyListDocument, { limit, page }, { locale })
  const translated = new Set(own?.docs.filter(({ title }) => title).map(({ id }) => id))
  return {
    stories: (shown?.docs ?? []).map((story) => ({
      slug: story.slug,
      title: story.title ?? '',
      lead: story.lead ?? '',
      publishedAt: story.publishedAt ?? undefined,
      translated: translated.has(story.id),
    })),
    more: shown?.hasNextPage ?? false,
  }
}

/**
 * The story of an address: the story, or that it was withdrawn, or that there never was one. Asked
 * for once a request, though the page and its head both need it.
 */
export const storyBySlug = cache(async (locale: Locale, slug: string) => {
  if (!isSlug(slug)) return 'missing'
  const { shown, own } = await query(storyDocument, { slug }, { locale })
  const story = shown?.docs[0]
  if (!story) return absence(locale, slug)
  const ownText = own?.docs[0]
  return {
    ...story,
    titleTranslated: Boolean(ownText?.title),
    leadTranslated: Boolean(ownText?.lead),
    bodyTranslated: Boolean(ownText?.body),
  }
})

async function absence(locale: Locale, slug: string): Promise<'gone' | 'missing'> {
  const { storyGone } = await query(storyGoneDocument, { slug }, { locale })
  return storyGone ? 'gone' : 'missing'
}

export type Story = Exclude<Awaited<ReturnType<typeof storyBySlug>>, string>
