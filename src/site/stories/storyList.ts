import type { StoryTheme } from '@/domain/choices/publishing'
import { storyThemes } from '@/domain/choices/publishing'
import type { Locale } from '@/domain/locales'
import { query } from '../api'
import type { StoredPicture } from '../ui/pictureForms'
import type { ListAsked } from './listAddress'
import { storyListDocument, storyThemesDocument } from './queries'

/** How many stories a page of the list holds. */
const storiesOnAPage = 10

export type StoryCard = {
  readonly slug: string
  readonly title: string
  readonly lead: string
  readonly publishedAt: string | undefined
  readonly picture: StoredPicture | undefined
  /** False where title and lead stand in Danish for want of a translation. */
  readonly translated: boolean
}

/** Published stories, newest first. */
export async function storyList(
  locale: Locale,
  {
    page = 1,
    theme,
    limit = storiesOnAPage,
  }: Partial<ListAsked> & { readonly limit?: number } = {},
): Promise<{ readonly stories: readonly StoryCard[]; readonly more: boolean }> {
  const where = theme === undefined ? {} : { themes: { in: [theme] } }
  const { shown, own } = await query(storyListDocument, { where, limit, page }, { locale })
  const translated = new Set(own?.docs.filter(({ title }) => title).map(({ id }) => id))
  return {
    stories: (shown?.docs ?? []).map((story) => ({
      slug: story.slug,
      title: story.title ?? '',
      lead: story.lead ?? '',
      publishedAt: story.publishedAt ?? undefined,
      picture: story.picture ?? undefined,
      translated: translated.has(story.id),
    })),
    more: shown?.hasNextPage ?? false,
  }
}

/** The themes that some published story has, in their usual order. */
export async function themesInUse(locale: Locale): Promise<readonly StoryTheme[]> {
  const { Stories: stories } = await query(storyThemesDocument, {}, { locale })
  const used = new Set(stories?.docs.flatMap(({ themes }) => themes ?? []))
  return storyThemes.filter((theme) => used.has(theme))
}
