import { absolute } from './addresses'
import { aboutFeed, storyAddress, withLanguage, type Feed, type FeedStory } from './story'

/** JSON Feed 1.1 (jsonfeed.org). */
export function jsonFeed(feed: Feed): string {
  const about = aboutFeed(feed)
  return JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: about.title,
      description: about.description,
      home_page_url: about.list,
      feed_url: about.self('json'),
      language: feed.locale,
      authors: [{ name: about.author, url: about.home }],
      items: feed.stories.map((story) => item(feed, story)),
    },
    undefined,
    2,
  )
}

function item({ locale }: Feed, story: FeedStory) {
  const { title, lead, html, publishedAt, updatedAt, picture } = story
  const address = storyAddress(locale, story)
  return {
    id: address,
    url: address,
    title: title.text,
    content_html: withLanguage(html),
    ...(lead.text === '' ? {} : { summary: lead.text }),
    language: html.text === '' ? title.language : html.language,
    date_published: publishedAt.toISOString(),
    date_modified: updatedAt.toISOString(),
    ...(picture === undefined ? {} : { image: absolute(picture.path) }),
  }
}
