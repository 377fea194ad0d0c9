import { Ajv } from 'ajv'
import { describe, expect, test, vi } from 'vitest'
import { local } from '../support/doors'
import { make, publishedStory, step } from '../support/factories'
import { jsonFeed } from '../support/schemas/jsonFeed'
import { unique } from '../support/unique'
import { faultsOf, textsIn } from '../support/xml'

// The site passes on who asks; here nobody does.
vi.mock('next/headers', () => ({ headers: () => Promise.resolve(new Headers()) }))

// After the doors, which say which database is meant.
const { feedAnswer } = await import('@/site/feeds/answers')
const { sitemapAnswer } = await import('@/site/feeds/forMachines')

const formats = ['rss', 'atom', 'json'] as const
const text = async (locale: string, format: (typeof formats)[number]) =>
  (await feedAnswer(locale, format)).text()
const body = (words: string) => ({
  root: {
    type: 'root',
    format: '',
    indent: 0,
    version: 1,
    direction: 'ltr',
    children: [
      {
        type: 'paragraph',
        format: '',
        indent: 0,
        version: 1,
        direction: 'ltr',
        textFormat: 0,
        children: [
          {
            type: 'text',
            text: words,
            format: 1,
            detail: 0,
            mode: 'normal',
            style: '',
            version: 1,
          },
        ],
      },
    ],
  },
})

test('an empty feed is a valid one, in each format', async () => {
  expect(await faultsOf(await text('ar', 'rss'), 'rss.xsd')).toEqual([])
  expect(await faultsOf(await text('ar', 'atom'), 'atom.xsd')).toEqual([])
  expect(new Ajv().validate(jsonFeed, JSON.parse(await text('ar', 'json')))).toBe(true)
})

describe('a story that is published', () => {
  test('is told in the language of the feed, and marked where it stands in Danish', async () => {
    const picture = await make('media', { alt: 'Et bord' })
    const given = { title: 'Æ & <b> ]]> ]]>', lead: 'Kort', body: body('Ord & <b>'), picture }
    const id = await publishedStory({ slug: `fortalt-${unique()}`, ...given })
    const title = 'قصتي الأولى'
    await (await local()).update({ collection: 'stories', id, locale: 'ar', data: { title } })

    const [danish, arabic] = [await text('da', 'atom'), await text('ar', 'atom')]
    expect(await faultsOf([danish, arabic], 'atom.xsd')).toEqual([])
    const told = '//entry/title[.="Æ & <b> ]]> ]]>"]'
    expect(await textsIn(danish, told, `${told}/@xml:lang`)).toEqual([given.title, ''])
    const entry = `//entry[title="${title}"]`.replace('title', '*')
    expect(
      await textsIn(
        arabic,
        `${entry}/summary`,
        `${entry}/summary/@xml:lang`,
        `${entry}/content`,
        `${entry}/link[@rel="enclosure"]/@type`,
        `${entry}/link[@rel="enclosure"]/@title`,
      ),
    ).toEqual([
      'Kort',
      'da',
      '<div lang="da" dir="ltr"><p><strong>Ord &#38; &#60;b&#62;</strong></p></div>',
      expect.stringMatching(/^image\/(png|webp|jpeg)$/),
      'Et bord',
    ])
    const rss = [await text('da', 'rss'), await text('ar', 'rss')]
    expect(await faultsOf(rss, 'rss.xsd')).toEqual([])
    expect(new Ajv().validate(jsonFeed, JSON.parse(await text('ar', 'json')))).toBe(true)
  })

  test('is in every feed and the sitemap until it is withdrawn, and a draft never', async () => {
    const [shown, draft] = [`vist-${unique()}`, `kladde-${unique()}`]
    const id = await publishedStory({ slug: shown })
    await make('stories', { slug: draft })
    const everywhere = async () => [
      ...(await Promise.all(formats.map((format) => text('so', format)))),
      await (await sitemapAnswer()).text(),
    ]
    for (const one of await everywhere()) {
      expect(one).toContain(`/so/historier/${shown}`)
      expect(one).not.toContain(draft)
    }
    await step('stories', id, { status: 'withdrawn' })
    for (const one of await everywhere()) expect(one).not.toContain(shown)
  })

  test('is one of the twenty newest, or is not told', async () => {
    const slugs: string[] = []
    for (let count = 0; count < 21; count += 1) {
      slugs.unshift(`nummer-${unique()}`)
      await publishedStory({ slug: slugs[0] })
    }
    const rss = await text('da', 'rss')
    const told = [...rss.matchAll(/<guid[^>]*>[^<]*\/historier\/([^<]*)</g)].map(([, slug]) => slug)
    expect(told).toEqual(slugs.slice(0, 20))
    expect(await (await sitemapAnswer()).text()).toContain(slugs[20])
  })
})

test('all may keep a feed, and it says what it is', async () => {
  for (const [format, type] of [
    ['rss', 'application/rss+xml; charset=utf-8'],
    ['atom', 'application/atom+xml; charset=utf-8'],
    ['json', 'application/feed+json; charset=utf-8'],
  ] as const) {
    const { status, headers } = await feedAnswer('tr', format)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe(type)
    expect(headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
    expect(headers.get('set-cookie')).toBeNull()
  }
})

test('a language that the site does not speak has no feed', async () => {
  for (const locale of ['xx', 'DA', '', '__proto__'])
    expect((await feedAnswer(locale, 'rss')).status).toBe(404)
})
