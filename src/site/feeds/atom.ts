import { absolute } from './addresses'
import {
  aboutFeed,
  storyAddress,
  withLanguage,
  type Feed,
  type FeedStory,
  type Told,
} from './story'
import { element, xmlDocument, type Xml } from './xml'

/** Atom (RFC 4287). A text that stands in Danish for want of a translation says so itself. */
export function atom(feed: Feed): string {
  const about = aboutFeed(feed)
  return xmlDocument(
    element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.locale }, [
      element('id', {}, about.list),
      element('title', {}, about.title),
      element('subtitle', {}, about.description),
      element('updated', {}, about.updated.toISOString()),
      element('author', {}, [element('name', {}, about.author), element('uri', {}, about.home)]),
      element('link', { rel: 'self', type: 'application/atom+xml', href: about.self('atom') }),
      element('link', { rel: 'alternate', type: 'text/html', href: about.list }),
      ...feed.stories.map((story) => entry(feed, story)),
    ]),
  )
}

function entry({ locale }: Feed, story: FeedStory): Xml {
  const { title, lead, html, publishedAt, updatedAt, picture } = story
  const address = storyAddress(locale, story)
  const spoken = ({ language }: Told) => (language === locale ? undefined : language)
  return element('entry', {}, [
    element('id', {}, address),
    element('title', { type: 'text', 'xml:lang': spoken(title) }, title.text),
    element('link', { rel: 'alternate', type: 'text/html', href: address }),
    element('published', {}, publishedAt.toISOString()),
    element('updated', {}, updatedAt.toISOString()),
    ...(lead.text === ''
      ? []
      : [element('summary', { type: 'text', 'xml:lang': spoken(lead) }, lead.text)]),
    ...(html.text === ''
      ? []
      : [element('content', { type: 'html', 'xml:lang': spoken(html) }, withLanguage(html))]),
    ...(picture === undefined ? [] : [enclosure(picture)]),
  ])
}

const enclosure = ({ path, type, bytes, alt }: NonNullable<FeedStory['picture']>): Xml =>
  element('link', { rel: 'enclosure', href: absolute(path), type, length: bytes, title: alt })
