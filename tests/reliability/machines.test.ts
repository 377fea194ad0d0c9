import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hashOf } from '../support/documents'
import { copyOfHouse } from '../support/house'
import { startProduct, type Product } from '../support/product'

const DATA_DIR = copyOfHouse()
let product: Product
beforeAll(async () => {
  product = await startProduct({ settings: { DATA_DIR } })
})
afterAll(async () => {
  await product.end()
  rmSync(DATA_DIR, { recursive: true, force: true })
})

const get = (path: string, init: RequestInit = {}) => fetch(`${product.url}${path}`, init)

describe('what is for machines', () => {
  it.each([
    ['/da/historier/rss.xml', 'application/rss+xml; charset=utf-8', /^<\?xml .*\n<rss /],
    ['/ar/historier/atom.xml', 'application/atom+xml; charset=utf-8', /^<\?xml .*\n<feed .*"ar"/],
    ['/ur/historier/feed.json', 'application/feed+json; charset=utf-8', /"language": "ur"/],
    ['/so/kalender.ics', 'text/calendar; charset=utf-8', /^BEGIN:VCALENDAR\r\n/],
    ['/tr/aktiviteter/kalender.ics', 'text/calendar; charset=utf-8', /\r\nEND:VCALENDAR\r\n$/],
    ['/sitemap.xml', 'application/xml; charset=utf-8', /<loc>http:[^<]*\/fa\/historier<\/loc>/],
    ['/robots.txt', 'text/plain; charset=utf-8', /^User-agent: \*\n/],
  ])(
    '%s says what it is, may be kept, and is asked for again cheaply',
    async (path, type, text) => {
      const answer = await get(path)
      expect(answer.status).toBe(200)
      expect(answer.headers.get('content-type')).toBe(type)
      expect(answer.headers.get('cache-control')).toMatch(/^public, max-age=0, /)
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
      expect(answer.headers.get('set-cookie')).toBeNull()
      expect(await answer.text()).toMatch(text)
      const etag = answer.headers.get('etag') ?? ''
      expect((await get(path, { headers: { 'if-none-match': etag } })).status).toBe(304)
    },
  )

  it('of the sitemap’s pages, each is there', async () => {
    const sitemap = await (await get('/sitemap.xml')).text()
    const pages = [...sitemap.matchAll(/<loc>[^<]*?(\/(?:da|ar)(?:\/[^<]*)?)<\/loc>/g)]
    const paths = pages.map(([, path]) => path ?? '')
    expect(paths).toContain('/ar/privatliv')
    const statuses = await Promise.all(
      paths.map(async (path) => `${path}: ${(await get(path)).status}`),
    )
    expect(statuses).toEqual(paths.map((path) => `${path}: 200`))
  })

  it('keeps an idle connection for longer than a proxy in front does', async () => {
    const kept = (await get('/robots.txt')).headers.get('keep-alive') ?? ''
    expect(Number(/timeout=(\d+)/.exec(kept)?.[1])).toBeGreaterThan(60)
  })

  it('names whom to tell of a weakness', async () => {
    const answer = await get('/.well-known/security.txt')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(await answer.text()).toMatch(/^Contact: http:[^\n]*\/da\/kontakt\nExpires: /)
  })

  it('is named in the heads of the pages', async () => {
    const alternate = (type: string, path: string) =>
      new RegExp(`<link rel="alternate" type="${type}"[^>]* href="[^"]*${path}"`)
    const stories = await (await get('/ar/historier')).text()
    expect(stories).toMatch(alternate('application/rss\\+xml', '/ar/historier/rss.xml'))
    expect(stories).toMatch(alternate('application/atom\\+xml', '/ar/historier/atom.xml'))
    expect(stories).toMatch(alternate('application/feed\\+json', '/ar/historier/feed.json'))
    const activities = await (await get('/da/aktiviteter')).text()
    expect(activities).toMatch(alternate('text/calendar', '/da/aktiviteter/kalender.ics'))
  })

  it('is missing, in words, where nobody speaks the language or has planned a meeting', async () => {
    for (const path of ['/xx/historier/rss.xml', '/da/informationsmoede.ics']) {
      const answer = await get(path)
      expect([answer.status, answer.headers.get('content-type')]).toEqual([
        404,
        'text/html; charset=utf-8',
      ])
    }
  })
})

describe('the site’s own questions', () => {
  const question = (name: string, more = '') =>
    `/api/graphql?documentId=${encodeURIComponent(hashOf(name))}${more}`
  const kept = (answer: Response) => answer.headers.get('cache-status')

  it('are answered by GET like pages: kept, compressed, and asked for again cheaply', async () => {
    const first = await get(question('Course', '&locale=ar'))
    expect([first.status, first.headers.get('content-type')]).toEqual([200, 'application/json'])
    expect(await first.json()).toMatchObject({ data: { modules: { docs: expect.any(Array) } } })
    const again = await get(question('Course', '&variables=%7B+%7D&locale=ar'))
    expect(kept(again)).toBe('bydelsmodre; hit')
    expect(again.headers.get('cache-control')).toBe('public, max-age=0, s-maxage=30')
    expect(again.headers.get('content-encoding')).not.toBeNull()
    const etag = again.headers.get('etag') ?? ''
    const headers = { 'if-none-match': etag }
    expect((await get(question('Course', '&locale=ar'), { headers })).status).toBe(304)
    const head = await get(question('Course', '&locale=ar'), { method: 'HEAD' })
    expect([head.status, kept(head), await head.text()]).toEqual([200, 'bydelsmodre; hit', ''])
  })

  it('are nothing of what is kept for whoever has a session', async () => {
    await get(question('Contact'))
    const headers = { cookie: 'payload-token=x' }
    const own = await get(question('Contact'), { headers })
    expect([own.status, own.headers.get('cache-control'), kept(own)]).toEqual([
      200,
      'no-store',
      null,
    ])
  })

  it('are refused in words where they are none', async () => {
    for (const [path, status] of [
      ['/api/graphql?documentId=sha256:0', 404],
      ['/api/graphql?query=%7BreportYears%7D', 400],
      ['/api/graphql', 400],
      [question('StoryList', '&variables=%7B'), 400],
      [
        question('StoryList', '&variables=%7B%22limit%22:0,%22page%22:1,%22where%22:%7B%7D%7D'),
        400,
      ],
      [question('HerPage', '&variables=%7B%7D'), 400],
    ] as const) {
      const answer = await get(path)
      expect([answer.status, answer.headers.get('cache-control')], path).toEqual([
        status,
        'no-store',
      ])
      expect(await answer.text(), path).toMatch(/^\{"errors":\[\{"message":"(?:[^"\\]|\\.){15}/)
    }
  })
})
