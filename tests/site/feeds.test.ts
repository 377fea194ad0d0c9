import { Ajv } from 'ajv'
import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { locales } from '@/domain/locales'
import { atom } from '@/site/feeds/atom'
import { jsonFeed } from '@/site/feeds/jsonFeed'
import { rss } from '@/site/feeds/rss'
import type { FeedStory } from '@/site/feeds/story'
import { jsonFeed as jsonSchema } from '../support/schemas/jsonFeed'
import { faultsOf, textsIn } from '../support/xml'

vi.mock('@/env', () => ({ env: { SERVER_URL: 'https://example.org' } }))

const story = (changed: Partial<FeedStory> = {}): FeedStory => ({
  slug: 'en-historie',
  title: { text: 'En historie', language: 'da' },
  lead: { text: 'Hvordan det gik', language: 'da' },
  html: { text: '<p>Et &#38; to</p>', language: 'da' },
  publishedAt: new Date('2026-10-01T10:00:00Z'),
  updatedAt: new Date('2026-11-01T10:00:00Z'),
  picture: {
    path: '/api/media/file/a.jpg?x=1&y=2',
    type: 'image/jpeg',
    bytes: 1234,
    alt: 'Et "bord"',
  },
  ...changed,
})
const bare = story({
  slug: 'en-anden',
  title: { text: 'قصتي الأولى', language: 'ar' },
  lead: { text: '', language: 'da' },
  html: { text: '', language: 'da' },
  updatedAt: new Date('2026-09-01T10:00:00Z'),
  picture: undefined,
})
const isJsonFeed = new Ajv().compile(jsonSchema)

describe('feeds in every language', () => {
  it.each([
    ['stories', [story(), bare]],
    ['none', []],
  ])('are valid with %s', async (_, stories) => {
    const all = locales.map((locale) => ({ locale, stories }))
    expect(await faultsOf(all.map(rss), 'rss.xsd')).toEqual([])
    expect(await faultsOf(all.map(atom), 'atom.xsd')).toEqual([])
    for (const feed of all) {
      isJsonFeed(JSON.parse(jsonFeed(feed)))
      expect(isJsonFeed.errors).toBeNull()
    }
  })
})

describe('a text of any kind', () => {
  const hostile = [
    'a ]]> b ]]> c',
    '<b>x</b> & &amp; &#38; <!-- " \' -->',
    '<script>alert(1)</script>',
    'قصة 👩‍👧 \u202bfoo\u200f, \u2066x\u2069',
    'first\nsecond\r\nthird\tfourth\u2028fifth',
    ' spaces before and behind ',
    '%s $& $1 {{x}} \\',
  ]
  const telling = (texts: readonly string[]) => ({
    locale: 'da' as const,
    stories: texts.map((text, index) => {
      const told = { text, language: 'da' } as const
      return story({ slug: `historie-${index}`, title: told, lead: told, html: told })
    }),
  })
  const each = (place: string) => hostile.map((_, index) => place.replace('[]', `[${index + 1}]`))

  it('is read back from RSS as it was written', async () => {
    const xml = rss(telling(hostile))
    expect(await faultsOf(xml, 'rss.xsd')).toEqual([])
    expect(await textsIn(xml, ...each('//item[]/title'))).toEqual(hostile)
    const leads = await textsIn(xml, ...each('//item[]/description'))
    expect(leads.map(fromHtml)).toEqual(hostile)
  })

  it('is read back from Atom as it was written', async () => {
    const xml = atom(telling(hostile))
    expect(await faultsOf(xml, 'atom.xsd')).toEqual([])
    expect(await textsIn(xml, ...each('//entry[]/title'))).toEqual(hostile)
    expect(await textsIn(xml, ...each('//entry[]/summary'))).toEqual(hostile)
    expect(await textsIn(xml, '//entry[1]/title/@type', '//entry[1]/summary/@type')).toEqual([
      'text',
      'text',
    ])
  })

  it('is read back from JSON Feed as it was written', () => {
    expect(JSON.parse(jsonFeed(telling(hostile)))).toMatchObject({
      items: hostile.map((text) => ({ title: text, summary: text })),
    })
  })

  it('loses only signs that XML has no way to write', async () => {
    const feed = telling(['a\u0000\u0007\u001b\ufffe\ud800b'])
    expect(await textsIn(rss(feed), '//item/title')).toEqual(['ab'])
    expect(await textsIn(atom(feed), '//entry/title')).toEqual(['ab'])
  })

  it('breaks no feed', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc
        .array(fc.constantFrom(']]>', '<', '&', '"', '<![CDATA[', '&#0;', '\r', '-->', '<?'))
        .map((signs) => `x${signs.join('')}`),
    )
    const texts = fc.array(text, { minLength: 500, maxLength: 500 })
    await fc.assert(
      fc.asyncProperty(texts, async (some) => {
        const feed = telling(some)
        expect(await faultsOf(rss(feed), 'rss.xsd')).toEqual([])
        expect(await faultsOf(atom(feed), 'atom.xsd')).toEqual([])
      }),
      { numRuns: 2 },
    )
  })
})

describe('what has not been translated', () => {
  const stories = [
    story({ title: { text: 'قصتي', language: 'ar' }, lead: { text: 'Kort', language: 'da' } }),
  ]
  const language = (one: string) => `${one}/@xml:lang`

  it('says in Atom that it is Danish, text by text', async () => {
    const places = ['/feed', '//entry/title', '//entry/summary', '//entry/content'].map(language)
    expect(await textsIn(atom({ locale: 'ar', stories }), ...places)).toEqual([
      'ar',
      '',
      'da',
      'da',
    ])
  })

  it('says so in RSS and JSON Feed of the story', async () => {
    const xml = rss({ locale: 'ar', stories })
    expect(await textsIn(xml, '/rss/channel/language', '//item/language')).toEqual(['ar', 'da'])
    expect(JSON.parse(jsonFeed({ locale: 'ar', stories }))).toMatchObject({
      language: 'ar',
      items: [{ language: 'da' }],
    })
  })

  it('brings its direction along, in every format', async () => {
    const own = story({ slug: 'egen', html: { text: '<p>قصة</p>', language: 'ar' } })
    const feed = { locale: 'ar' as const, stories: [...stories, own] }
    const danish = '<div lang="da" dir="ltr"><p>Et &#38; to</p></div>'
    const arabic = '<div lang="ar" dir="rtl"><p>قصة</p></div>'
    const inRss = ['//item[1]/encoded', '//item[2]/encoded']
    expect(await textsIn(rss(feed), ...inRss)).toEqual([danish, arabic])
    const inAtom = ['//entry[1]/content', '//entry[2]/content']
    expect(await textsIn(atom(feed), ...inAtom)).toEqual([danish, arabic])
    expect(JSON.parse(jsonFeed(feed))).toMatchObject({
      items: [{ content_html: danish }, { content_html: arabic }],
    })
  })
})

describe('a story', () => {
  const feed = { locale: 'ar' as const, stories: [bare, story()] }
  const address = 'https://example.org/ar/historier/en-historie'
  const picture = 'https://example.org/api/media/file/a.jpg?x=1&y=2'

  it('brings its picture along, with its own kind', async () => {
    const inRss = ['//enclosure/@url', '//enclosure/@type', '//enclosure/@length']
    expect(await textsIn(rss(feed), ...inRss)).toEqual([picture, 'image/jpeg', '1234'])
    const link = '//entry/link[@rel="enclosure"]'
    const inAtom = [`${link}/@href`, `${link}/@type`, `${link}/@title`]
    expect(await textsIn(atom(feed), ...inAtom)).toEqual([picture, 'image/jpeg', 'Et "bord"'])
    expect(JSON.parse(jsonFeed(feed))).toMatchObject({ items: [{}, { image: picture }] })
  })

  it('has its address for an id, and says when it came and when it changed', async () => {
    const ofRss = await textsIn(
      rss(feed),
      ...['guid', 'link', 'pubDate', 'updated'].map((name) => `//item[2]/${name}`),
    )
    const came = 'Thu, 01 Oct 2026 10:00:00 GMT'
    expect(ofRss).toEqual([address, address, came, '2026-11-01T10:00:00.000Z'])
    const ofAtom = await textsIn(
      atom(feed),
      ...['id', 'published', 'updated'].map((name) => `//entry[2]/${name}`),
    )
    expect(ofAtom).toEqual([address, '2026-10-01T10:00:00.000Z', '2026-11-01T10:00:00.000Z'])
    expect(JSON.parse(jsonFeed(feed))).toMatchObject({
      items: [{}, { id: address, url: address, date_modified: '2026-11-01T10:00:00.000Z' }],
    })
  })

  it('that changed last dates the feed, which knows its own address', async () => {
    const inAtom = ['/feed/updated', '/feed/link[@rel="self"]/@href']
    expect(await textsIn(atom(feed), ...inAtom)).toEqual([
      '2026-11-01T10:00:00.000Z',
      'https://example.org/ar/historier/atom.xml',
    ])
    const inRss = ['//lastBuildDate', '/rss/channel/link[@rel="self"]/@href']
    expect(await textsIn(rss(feed), ...inRss)).toEqual([
      'Sun, 01 Nov 2026 10:00:00 GMT',
      'https://example.org/ar/historier/rss.xml',
    ])
    expect(JSON.parse(jsonFeed(feed))).toMatchObject({
      feed_url: 'https://example.org/ar/historier/feed.json',
    })
  })
})

describe('the validators', () => {
  const ofRss = rss({ locale: 'da', stories: [story()] })
  const ofAtom = atom({ locale: 'da', stories: [story()] })

  it.each([
    ['title of the channel', /<title>[^<]*<\/title>/, ''],
    ['description of the channel', /<description>[^<]*<\/description>/, ''],
    ['language', /<language>[^<]*<\/language>/, ''],
    ['guid', /<guid.*<\/guid>/, ''],
    ['title of a story', /(<item>)<title>[^<]*<\/title>/, '$1'],
    ['readable date', /<pubDate>\w+/, '<pubDate>Torsdag'],
    ['length of a picture', / length="\d+"/, ''],
    ['kind of a picture', /image\/jpeg/, 'picture'],
    ['element that RSS knows', /<\/item>/, '<updated>x</updated></item>'],
    ['closed element', /<\/item>/, ''],
  ])('refuse RSS without a %s', async (_, part, instead) => {
    expect(ofRss).toMatch(part)
    expect(await faultsOf(ofRss.replace(part, instead), 'rss.xsd')).not.toEqual([])
  })

  it.each([
    ['id of the feed', /<id>[^<]*<\/id>/, ''],
    ['title of the feed', /<title>[^<]*<\/title>/, ''],
    ['author', /<author>.*?<\/author>/, ''],
    ['language', / xml:lang="da"/, ''],
    ['id of a story', /(<entry>)<id>[^<]*<\/id>/, '$1'],
    ['date of change', /<updated>[^<]*<\/updated>(?=<content|<summary)/, ''],
    ['date in UTC', /(<published>[^<]*)Z/, '$1'],
    ['known kind of text', /type="html"/, 'type="markdown"'],
    ['whole address', /href="https:\/\/example.org/, 'href="'],
  ])('refuse Atom without a %s', async (_, part, instead) => {
    expect(ofAtom).toMatch(part)
    expect(await faultsOf(ofAtom.replace(part, instead), 'atom.xsd')).not.toEqual([])
  })

  it.each(['version', 'title', 'language', 'items'])('refuse a JSON feed without %s', (name) => {
    const feed = z.looseObject({}).parse(JSON.parse(jsonFeed({ locale: 'da', stories: [story()] })))
    expect(isJsonFeed(feed)).toBe(true)
    const { [name]: _, ...rest } = feed
    expect(isJsonFeed(rest)).toBe(false)
  })
})

/** What a reader shows of HTML that holds no element. */
function fromHtml(html: string): string {
  expect(html).not.toContain('<')
  return html.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
}
