import { describe, expect, it, vi } from 'vitest'
import { locales } from '@/domain/locales'
import { absolute, feedPaths, followed, webcal } from '@/site/feeds/addresses'
import { robotsAnswer, securityText } from '@/site/feeds/forMachines'
import { sitemap, standingPages } from '@/site/feeds/sitemap'
import { faultsOf, textsIn } from '../support/xml'

vi.mock('@/env', () => ({ env: { SERVER_URL: 'https://example.org' } }))
vi.mock('@/graphql/handler', () => ({ handleGraphQL: () => Promise.reject(new Error('unasked')) }))

describe('the sitemap', () => {
  const pages = [...standingPages, { path: '/historier/a', changed: '2026-11-01T10:00:00.000Z' }]

  it('names every page in every language, and each page’s others', async () => {
    const xml = sitemap(pages)
    expect(await faultsOf(xml, 'sitemap.xsd')).toEqual([])
    expect(xml.match(/<loc>/g)).toHaveLength(pages.length * locales.length)
    const inUrdu = '//url[*[.="https://example.org/ur/historier/a"]]'
    const places = [
      'lastmod',
      'link[@hreflang="so"]/@href',
      'link[@hreflang="x-default"]/@href',
    ].map((place) => `${inUrdu}/${place}`)
    expect(await textsIn(xml, ...places)).toEqual([
      '2026-11-01T10:00:00.000Z',
      'https://example.org/so/historier/a',
      'https://example.org/da/historier/a',
    ])
  })

  it.each([
    ['language', /<xhtml:link [^>]*hreflang="so"[^>]*>/],
    ['address', /<loc>[^<]*<\/loc>/],
  ])('is refused by its schema when one page lacks a %s', async (_, part) => {
    const xml = sitemap(pages)
    expect(xml).toMatch(part)
    expect(await faultsOf(xml.replace(part, ''), 'sitemap.xsd')).not.toEqual([])
  })

  it('is refused by its schema when a page stands in it twice', async () => {
    expect(await faultsOf(sitemap([...pages, ...pages.slice(-1)]), 'sitemap.xsd')).not.toEqual([])
  })
})

describe('robots.txt', () => {
  it('closes the admin, the API and the forms, and leads to the sitemap', async () => {
    const lines = (await robotsAnswer().text()).split('\n')
    for (const line of ['User-agent: *', 'Disallow: /admin', 'Disallow: /api/'])
      expect(lines).toContain(line)
    expect(lines).toContain('Disallow: /*/tilmeld/')
    expect(lines).toContain('Sitemap: https://example.org/sitemap.xml')
  })

  it('leaves every page of the sitemap open', async () => {
    const closed = (await robotsAnswer().text())
      .split('\n')
      .flatMap((line) => (line.startsWith('Disallow: ') ? [line.slice('Disallow: '.length)] : []))
      .map((path) => new RegExp(`^${path.replaceAll('*', '.*')}`))
    expect(closed.some((one) => one.test('/da/tilmeld/2'))).toBe(true)
    for (const { path } of standingPages)
      expect(closed.filter((one) => one.test(`/da${path}`))).toEqual([])
  })
})

describe('security.txt', () => {
  it.each(['2026-11-24T23:59:59Z', '2026-01-01T00:00:00Z', '2028-02-29T12:00:00Z'])(
    'has what RFC 9116 asks for, and on %s expires within a year',
    (date) => {
      const now = new Date(date)
      const text = securityText('sikkerhed@example.org', now)
      expect(text).toMatch(/^Contact: mailto:sikkerhed@example\.org\n/)
      expect(text).toContain('\nPreferred-Languages: da, en\n')
      expect(text).toContain('\nCanonical: https://example.org/.well-known/security.txt\n')
      const expires = new Date(/^Expires: (.+)$/m.exec(text)?.[1] ?? '')
      const day = 24 * 60 * 60 * 1000
      expect(expires.getTime() - now.getTime()).toBeGreaterThan(90 * day)
      expect(expires.getTime() - now.getTime()).toBeLessThan(365 * day)
    },
  )

  it('leads to the contact page while nobody is named', () => {
    expect(securityText(null, new Date())).toContain('Contact: https://example.org/da/kontakt\n')
  })

  it('writes an e-mail of odd signs as an address', () => {
    expect(securityText('a%b?c&d#e+f@example.org', new Date())).toContain(
      'Contact: mailto:a%25b%3Fc%26d%23e+f@example.org\n',
    )
  })
})

describe('addresses for machines', () => {
  it('are whole, and a calendar’s may be followed', () => {
    expect(absolute('/da')).toBe('https://example.org/da')
    expect(webcal('ar', feedPaths.activities)).toBe(
      'webcal://example.org/ar/aktiviteter/kalender.ics',
    )
  })

  it('stand in the heads of the pages that they belong to', () => {
    expect(followed('so', '/historier?side=2')).toEqual({
      'application/rss+xml': '/so/historier/rss.xml',
      'application/atom+xml': '/so/historier/atom.xml',
      'application/feed+json': '/so/historier/feed.json',
    })
    expect(followed('so', '/aktiviteter')).toEqual({
      'text/calendar': '/so/aktiviteter/kalender.ics',
    })
    expect(followed('so', '/kursus')).toEqual({})
  })
})
