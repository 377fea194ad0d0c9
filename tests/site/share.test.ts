import { describe, expect, test, vi } from 'vitest'
import { size } from '@/documents/sharePicture/sharePicture'
import { locales } from '@/domain/locales'
import { messages } from '@/site/messages'
import { pageWords, siteWords } from '@/site/share/pictureWords'
import { pictureOf, sharedPages, storyPicture } from '@/site/share/sharedPages'

vi.hoisted(() => vi.stubEnv('BUILDING', '1'))
vi.mock('@/graphql/handler', () => ({ handleGraphQL: () => Response.error() }))
const { head } = await import('@/site/ui/head')

const names = Object.keys(sharedPages)

describe('the pictures of pages', () => {
  test.each(locales)('say in %s what the pages are called and are about', (locale) => {
    const { site, course } = messages[locale]
    const own = (text: string) => ({ language: locale, text })
    const common = { locale, site: site.name }
    expect(pageWords(locale, 'kursus.png')).toEqual({
      ...common,
      title: own(course.heading),
      lead: own(course.lead),
    })
    const titles = names.map((name) => pageWords(locale, `${name}.png`))
    expect(titles).toEqual(names.map(() => expect.objectContaining(common)))
    expect(siteWords(locale)).toMatchObject({ ...common, lead: own(site.description) })
  })

  test.each([
    ['da', 'kursus'],
    ['da', 'kursus.jpg'],
    ['da', 'findes-ikke.png'],
    ['da', 'constructor.png'],
    ['da', '.png'],
    ['de', 'kursus.png'],
  ])('do not exist at %s, %s', (locale, file) => {
    expect(pageWords(locale, file)).toBe(404)
  })

  test('do not exist in other languages', () => {
    expect([siteWords('de'), siteWords('__proto__')]).toEqual([404, 404])
  })

  test.each([
    ['', '/delebillede.png'],
    ['/kursus', '/delebillede/kursus.png'],
    ['/historier?side=2', '/delebillede/historier.png'],
    ['/aktiviteter/syning', '/delebillede/aktiviteter.png'],
    ['/constructor', '/delebillede.png'],
  ])('of %s is at %s', (path, picture) => {
    expect(pictureOf(path, messages.da).path).toBe(picture)
  })
})

describe('the head of a page', () => {
  const about = { path: '/kursus', title: 'الدورة', description: 'عن الدورة' }

  test('says what is shown of it where it is shared', () => {
    const { site, course } = messages.ar
    const { openGraph, twitter } = head('ar', () => about)
    expect(openGraph).toEqual({
      title: 'الدورة',
      description: 'عن الدورة',
      images: [
        {
          url: '/ar/delebillede/kursus.png',
          type: 'image/png',
          ...size,
          alt: `${course.heading} – ${site.name}`,
        },
      ],
      type: 'website',
      siteName: site.name,
      url: '/ar/kursus',
      locale: 'ar_AR',
      alternateLocale: ['da_DK', 'en_GB', 'fa_IR', 'ur_PK', 'tr_TR', 'so_SO'],
    })
    expect(twitter).toEqual({ card: 'summary_large_image' })
  })

  test('of a story names its day and its own picture', () => {
    const publishedAt = '2026-11-01T10:00:00.000Z'
    const picture = storyPicture('en-doer', 'En dør')
    expect(head('da', () => ({ ...about, picture, publishedAt })).openGraph).toMatchObject({
      type: 'article',
      publishedTime: publishedAt,
      images: [
        {
          url: '/da/historier/en-doer/delebillede.png',
          alt: `En dør – ${messages.da.site.name}`,
        },
      ],
    })
  })

  test('of the front page is the site’s', () => {
    expect(head('da', () => ({ path: '' })).openGraph).toMatchObject({
      title: messages.da.site.name,
      description: messages.da.site.description,
      url: '/da',
      images: [{ alt: `${messages.da.home.heading} – ${messages.da.site.name}` }],
    })
  })

  test('of a page of one visitor shows nothing', () => {
    const { openGraph, twitter, alternates } = head('da', () => ({ ...about, unlisted: true }))
    expect([openGraph, twitter, alternates]).toEqual([undefined, undefined, undefined])
  })
})
