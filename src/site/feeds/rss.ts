import { escapedHtml } from '../prose/proseHtml'
import { absolute } from './addresses'
import { aboutFeed, storyAddress, withLanguage, type Feed, type FeedStory } from './story'
import { element, xmlDocument, type Xml } from './xml'

/**
 * RSS 2.0, with what it has no word for taken from where others take it: the whole text, the
 * language of one story, when it changed, and the feed's own address.
 */
export function rss(feed: Feed): string {
  const about = aboutFeed(feed)
  const channel = element('channel', {}, [
    element('title', {}, about.title),
    element('link', {}, about.list),
    element('description', {}, about.description),
    element('language', {}, feed.locale),
    element('lastBuildDate', {}, about.updated.toUTCString()),
    element('docs', {}, 'https://www.rssboard.org/rss-specification'),
    element('atom:link', { rel: 'self', type: 'application/rss+xml', href: about.self('rss') }),
    ...feed.stories.map((story) => item(feed, story)),
  ])
  return xmlDocument(element('rss', { version: '2.0', ...namespaces }, [channel]))
}

const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
}

function item({ locale }: Feed, story: FeedStory): Xml {
  const { title, lead, html, publishedAt, updatedAt, picture } = story
  const address = storyAddress(locale, story)
  return element('item', {}, [
    // A title is text, a description is HTML.
    element('title', {}, title.text),
    element('link', {}, address),
    element('guid', { isPermaLink: 'true' }, address),
    element('pubDate', {}, publishedAt.toUTCString()),
    element('atom:updated', {}, updatedAt.toISOString()),
    element('dc:language', {}, html.text === '' ? title.language : html.language),
    ...(lead.text === '' ? [] : [element('description', {}, escapedHtml(lead.text))]),
    ...(html.text === '' ? [] : [element('content:encoded', {}, withLanguage(html))]),
    ...(picture === undefined ? [] : [enclosure(picture)]),
  ])
}

const enclosure = ({ path, type, bytes }: NonNullable<FeedStory['picture']>): Xml =>
  element('enclosure', { url: absolute(path), type, length: bytes })
