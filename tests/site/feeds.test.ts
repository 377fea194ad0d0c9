import { Ajv } from 'ajv'
import { describe, expect, it, vi } from 'vitest'
import { locales } from '@/domain/locales'
import { storyFeed, type FeedStory } from '@/site/feeds/storyFeed'
import { sitemap, standingPages } from '@/site/feeds/sitemap'
import { securityText } from '@/site/feeds/forMachines'
import { jsonFeed } from '../support/schemas/jsonFeed'
import { faultsOf } from '../support/xml'

vi.mock('@/env', () => ({ env: { SERVER_URL: 'https://example.org' } }))
vi.mock('@/graphql/handler', () => ({ handleGraphQL: () => Promise.reject(new Error('unasked')) }))

const nasty = 'Æ ]]> & <b> "x" \u0007 قصة 👩‍👧 \u202bfoo\nnew'
const stories: readonly FeedStory[] = [
  {
    slug: 'en-historie',
    title: nasty,
    lead: nasty,
    html: '<p>Et &#38; to</p>',
    publishedAt: new Date('2026-10-01T10:00:00Z'),
    updatedAt: new Date('2026-11-01T10:00:00Z'),
    picture: { url: '/api/media/file/a.webp', type: 'image/webp', bytes: 1234 },
  },
  {
    slug: 'en-anden',
    title: 'قصتي الأولى',
    lead: '',
    html: '',
    publishedAt: new Date('2026-09-01T10:00:00Z'),
    updatedAt: new Date('2026-09-01T10:00:00Z'),
    picture: undefined,
  },
]
const isJsonFeed = new Ajv().compile(jsonFeed)

describe.each(locales)('feeds in %s', (locale) => {
  it('are valid RSS and Atom, with stories and without', async () => {
    for (const some of [stories, []]) {
      expect(await faultsOf(storyFeed('rss', locale, some).body, 'rss.xsd')).toEqual([])
      expect(await faultsOf(storyFeed('atom', locale, some).body, 'atom.xsd')).toEqual([])
    }
  })

  it('are valid JSON Feed, and say every text as it is', () => {
    const feed: unknown = JSON.parse(storyFeed('json', locale, stories).body)
    isJsonFeed(feed)
    expect(isJsonFeed.errors).toBeNull()
    expect(feed).toMatchObject({
      language: locale,
      items: [
        {
          id: `https://example.org/${locale}/historier/en-historie`,
          title: nasty.replace('\u0007', ''),
        },
        { title: 'قصتي الأولى' },
      ],
    })
  })
})

describe('the validators', () => {
  it.each([
    ['rss', 'rss.xsd', '<guid'],
    ['rss', 'rss.xsd', '<pubDate>'],
    ['atom', 'atom.xsd', '<updated>'],
    ['atom', 'atom.xsd', 'xml:lang='],
  ] as const)('refuse %s without %s’s %s', async (format, schema, part) => {
    const { body } = storyFeed(format, 'da', stories)
    const broken = body.replaceAll(part, part.replace(/\w/g, 'x'))
    expect(broken).not.toBe(body)
    expect(await faultsOf(broken, schema)).not.toEqual([])
  })

  it('refuse a JSON feed of another version', () => {
    expect(isJsonFeed({ ...JSON.parse(storyFeed('json', 'da', stories).body), version: '1' })).toBe(
      false,
    )
  })
})

describe('the sitemap', () => {
  const pages = [...standingPages, { path: '/historier/a', changed: '2026-11-01T10:00:00.000Z' }]

  it('names every page in every language, and each page’s others', async () => {
    const xml = sitemap(pages)
    expect(await faultsOf(xml, 'sitemap.xsd')).toEqual([])
    expect(xml.match(/<loc>/g)).toHaveLength(pages.length * locales.length)
    expect(xml).toContain('<loc>https://example.org/ur/historier/a</loc><lastmod>2026-11-01')
  })

  it('is refused by its schema when a language is missing', async () => {
    const xml = sitemap(pages).replaceAll(/<xhtml:link[^>]*hreflang="so"[^>]*>/g, '')
    expect(await faultsOf(xml, 'sitemap.xsd')).not.toEqual([])
  })
})

describe('security.txt', () => {
  it('has what RFC 9116 asks for, and expires within a year', () => {
    const now = new Date('2026-11-24T23:59:59Z')
    const text = securityText('sikkerhed@example.org', now)
    expect(text).toMatch(/^Contact: mailto:sikkerhed@example\.org\n/)
    const expires = new Date(/^Expires: (.+)$/m.exec(text)?.[1] ?? '')
    expect(expires.getTime()).toBeGreaterThan(now.getTime())
    expect(expires.getTime() - now.getTime()).toBeLessThan(365 * 24 * 60 * 60 * 1000)
    expect(securityText(null, now)).toContain('Contact: https://example.org/da/kontakt\n')
  })
})
