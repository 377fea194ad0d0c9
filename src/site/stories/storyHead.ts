import type { Metadata } from 'next'
import { localeOr } from '../locales'
import { messages } from '../messages'
import { storyPicture } from '../share/sharedPages'
import { head } from '../ui/head'
import { storyBySlug } from './stories'

/** The head of a story's page; one that is gone or never was tells search engines nothing. */
export async function storyHead(given: string, slug: string): Promise<Metadata> {
  const locale = localeOr(given)
  const story = await storyBySlug(locale, slug)
  if (story === 'gone' || story === 'missing') {
    const title = messages[locale][story].heading
    return head(given, () => ({ path: '', title, unlisted: true }))
  }
  return head(given, () => ({
    path: `/historier/${story.slug}`,
    title: story.title ?? '',
    picture: storyPicture(story.slug, story.title ?? ''),
    ...(story.publishedAt ? { publishedAt: story.publishedAt } : {}),
    ...(story.lead ? { description: story.lead } : {}),
  }))
}
