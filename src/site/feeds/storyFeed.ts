import { Feed } from 'feed'
import { z } from 'zod'
import type { Locale } from '@/domain/locales'
import { messages } from '../messages'
import { absolute, feedPaths } from './addresses'

export type FeedStory = Readonly<{
  slug: string
  title: string
  lead: string
  /** HTML that holds nothing but what a story may hold. */
  html: string
  publishedAt: Date
  updatedAt: Date
  picture: Readonly<{ url: string; type: string; bytes: number }> | undefined
}>

export type FeedFormat = 'rss' | 'atom' | 'json'

/** The newest stories in one of the formats that readers of news understand. */
export function storyFeed(
  format: FeedFormat,
  locale: Locale,
  stories: readonly FeedStory[],
): { readonly type: string; readonly body: string } {
  const feed = new Feed(headOf(locale, stories))
  for (const story of stories) feed.addItem(itemOf(story, locale))
  switch (format) {
    case 'rss':
      return { type: 'application/rss+xml; charset=utf-8', body: feed.rss2() }
    case 'atom':
      return { type: 'application/atom+xml; charset=utf-8', body: inLanguage(feed.atom1(), locale) }
    case 'json':
      return { type: 'application/feed+json; charset=utf-8', body: asJson(feed.json1(), locale) }
  }
}

function headOf(locale: Locale, stories: readonly FeedStory[]) {
  const { site, stories: text } = messages[locale]
  const home = absolute(`/${locale}`)
  return {
    id: home,
    link: `${home}/historier`,
    title: `${text.heading} – ${site.name}`,
    description: text.lead,
    language: locale,
    copyright: site.name,
    author: { name: site.name, link: home },
    generator: false as const,
    // A feed without stories has changed when it began to be there: long ago, and the same each time.
    updated: newest(stories) ?? new Date('2018-05-01T00:00:00Z'),
    feedLinks: {
      rss: `${home}${feedPaths.rss}`,
      atom: `${home}${feedPaths.atom}`,
      json: `${home}${feedPaths.json}`,
    },
  }
}

function itemOf(story: FeedStory, locale: Locale) {
  const address = absolute(`/${locale}/historier/${story.slug}`)
  const { picture } = story
  return {
    id: address,
    link: address,
    title: readable(story.title),
    description: readable(story.lead),
    content: readable(story.html),
    date: story.updatedAt,
    published: story.publishedAt,
    ...(picture === undefined
      ? {}
      : { enclosure: { url: absolute(picture.url), type: picture.type, length: picture.bytes } }),
  }
}

const newest = (stories: readonly FeedStory[]): Date | undefined =>
  stories.map(({ updatedAt }) => updatedAt).toSorted((a, b) => b.getTime() - a.getTime())[0]

/** XML 1.0 has no place for these signs, and a reader would refuse the whole feed for one. */
const readable = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')

/** The library says the language in RSS only. */
const inLanguage = (xml: string, locale: Locale): string =>
  xml.replace(
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
  )

const written = z.looseObject({ author: z.unknown() })

/** Version 1.1 is 1.0 with a language and a list of authors. */
function asJson(json: string, locale: Locale): string {
  const { author, ...feed } = written.parse(JSON.parse(json))
  return JSON.stringify(
    {
      ...feed,
      version: 'https://jsonfeed.org/version/1.1',
      language: locale,
      ...(author === undefined ? {} : { authors: [author] }),
    },
    undefined,
    2,
  )
}
