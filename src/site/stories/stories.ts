import { cache } from 'react'
import { isSlug } from '@/domain/slug'
import type { Locale } from '@/domain/locales'
import { query, queryAsViewer } from '../api'
import {
  mayPreviewDocument,
  storyCaptionsDocument,
  storyDocument,
  storyGoneDocument,
  storyNeighboursDocument,
  storyOwnDocument,
} from './queries'

/**
 * The story of an address: the story, or that it was withdrawn, or that there never was one. Asked
 * for once a request, though the page and its head both need it.
 */
export const storyBySlug = cache(async (locale: Locale, slug: string) => {
  if (!isSlug(slug)) return 'missing'
  return (await read(query, locale, slug)) ?? absence(locale, slug)
})

/** The same as staff's preview shows it, a draft too; undefined for whoever is not logged in. */
export const previewOf = cache(async (locale: Locale, slug: string) => {
  if (!isSlug(slug)) return undefined
  const { Access } = await queryAsViewer(mayPreviewDocument, {}, { locale })
  return Access?.canAccessAdmin === true ? read(queryAsViewer, locale, slug) : undefined
})

async function read(ask: typeof query, locale: Locale, slug: string) {
  const [{ Stories: shown }, { Stories: own }] = await Promise.all([
    ask(storyDocument, { slug }, { locale }),
    ask(storyOwnDocument, { slug }, { locale }),
  ])
  const story = shown?.docs[0]
  if (!story) return undefined
  const ownText = own?.docs[0]
  return {
    ...story,
    titleTranslated: Boolean(ownText?.title),
    leadTranslated: Boolean(ownText?.lead),
    bodyTranslated: Boolean(ownText?.body),
    pictureTranslated: Boolean(ownText?.picture?.alt),
    filmTranslated: filmTranslated(ownText?.film),
  }
}

type FilmTexts = { title?: string | null; captions?: string | null; transcript?: string | null }

const filmTranslated = (own: FilmTexts | null | undefined) => ({
  title: Boolean(own?.title),
  captions: Boolean(own?.captions),
  transcript: Boolean(own?.transcript),
})

export type Story = Exclude<Awaited<ReturnType<typeof storyBySlug>>, string>

/** The captions of a story's film as WebVTT; Danish where her language has none. */
export async function captionsBySlug(
  locale: Locale,
  slug: string,
): Promise<{ readonly captions: string } | 'gone' | 'missing'> {
  if (!isSlug(slug)) return 'missing'
  const { shown } = await query(storyCaptionsDocument, { slug }, { locale })
  const captions = shown?.docs[0]?.film?.captions
  return captions ? { captions } : absence(locale, slug)
}

export type Neighbour = {
  readonly slug: string
  readonly title: string
  readonly translated: boolean
}

/** The stories that came out just before and after one. */
export async function neighboursOf(
  locale: Locale,
  publishedAt: string,
): Promise<{ readonly earlier: Neighbour | undefined; readonly later: Neighbour | undefined }> {
  const asked = {
    earlier: { publishedAt: { less_than: publishedAt } },
    later: { publishedAt: { greater_than: publishedAt } },
  }
  const [shown, own] = await Promise.all([
    query(storyNeighboursDocument, asked, { locale }),
    query(storyNeighboursDocument, { ...asked, fallback: 'none' }, { locale }),
  ])
  return {
    earlier: neighbour(shown.earlier, own.earlier),
    later: neighbour(shown.later, own.later),
  }
}

type Titles = { readonly docs: readonly { title?: string | null; slug?: string }[] } | null

function neighbour(shown: Titles | undefined, own: Titles | undefined): Neighbour | undefined {
  const story = shown?.docs[0]
  return story?.slug
    ? { slug: story.slug, title: story.title ?? '', translated: Boolean(own?.docs[0]?.title) }
    : undefined
}

async function absence(locale: Locale, slug: string): Promise<'gone' | 'missing'> {
  const { storyGone } = await query(storyGoneDocument, { slug }, { locale })
  return storyGone ? 'gone' : 'missing'
}
