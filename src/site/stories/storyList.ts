import type { StoryTheme } from '@/domain/choices/publishing'
import { storyThemes } from '@/domain/choices/publishing'
import type { Locale } from '@/domain/locales'
import { query } from '../api'
import type { ListAsked } from './listAddress'
import { storyListDocument, storyThemesDocument } from './queries'

/** How many stories a page of the list holds. */
const storiesOnAPage = 10

export type StoryCard = {
  readonly slug: string
  readonly title: string
  readonly lead: string
  readonly publishedAt: string | undefined
  /** The small form of its picture. */
  readonly picture: CardPicture | undefined
  /** False where title and lead stand in Danish for want of a translation. */
  readonly translated: boolean
}

export type CardPicture = {
  readonly url: string
  readonly width: number | undefined
  readonly height: number | undefined
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
      picture: smallOf(story.picture),
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

type Sized = { url?: string | null; width?: number | null; height?: number | null }
type Stored = Sized & { sizes?: { small?: Sized | null } | null }

/** A picture narrower than the small form has none, and is small itself. */
function smallOf(picture: Stored | null | undefined): CardPicture | undefined {
  const small = picture?.sizes?.small?.url ? picture.sizes.small : picture
  return small?.url
    ? { url: small.url, width: small.width ?? undefined, height: small.height ?? undefined }
    : undefined
}
