import { direction, type Locale } from '@/domain/locales'
import { absolute, feedPaths } from './addresses'
import { messages } from '../messages'

/** A text and its language: Danish, where nobody has translated it. */
export type Told = Readonly<{ text: string; language: Locale }>

/** A story as the feeds tell it, whatever their format. */
export type FeedStory = Readonly<{
  slug: string
  title: Told
  lead: Told
  /** HTML that holds nothing but what a story may hold. */
  html: Told
  publishedAt: Date
  updatedAt: Date
  picture: Readonly<{ path: string; type: string; bytes: number; alt: string }> | undefined
}>

export type Feed = Readonly<{ locale: Locale; stories: readonly FeedStory[] }>

/** What every format says of the feed itself. */
export function aboutFeed({ locale, stories }: Feed) {
  const { site, stories: text } = messages[locale]
  const home = absolute(`/${locale}`)
  return {
    home,
    list: `${home}/historier`,
    self: (format: 'rss' | 'atom' | 'json') => `${home}${feedPaths[format]}`,
    title: `${text.heading} – ${site.name}`,
    description: text.lead,
    author: site.name,
    updated: new Date(Math.max(beforeAny, ...stories.map(({ updatedAt }) => updatedAt.getTime()))),
  }
}

/** A feed without stories changed last when it began to be there: the same each time it is asked. */
const beforeAny = Date.parse('2018-05-01T00:00:00Z')

/** Also a story's id: canonical, and the same for as long as it can be read. */
export const storyAddress = (locale: Locale, { slug }: FeedStory): string =>
  absolute(`/${locale}/historier/${slug}`)

/** A reader knows nothing of the page that the text stood on, and not which way to write it. */
export const withLanguage = ({ text, language }: Told): string =>
  text === '' ? '' : `<div lang="${language}" dir="${direction(language)}">${text}</div>`
