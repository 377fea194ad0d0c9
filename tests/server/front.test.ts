import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { counting, fakeFront, html, type Page } from './fakeFront'

type FakeFront = Awaited<ReturnType<typeof fakeFront>>

const open: FakeFront[] = []
async function front(pages: Readonly<Record<string, Page>>): Promise<FakeFront> {
  const one = await fakeFront(pages)
  open.push(one)
  return one
}
afterEach(async () => {
  vi.restoreAllMocks()
  for (const one of open.splice(0)) await one.stop()
})

const file = (headers: Readonly<Record<string, string>>): Page => {
  let made = 0
  return (response) => {
    made += 1
    response.writeHead(200, { 'content-type': 'application/rss+xml', ...headers })
    response.end(`<rss>${made}</rss>`)
  }
}

describe('a page that anyone may see', () => {
  it('is made once, and told apart by what it reads of the query alone', async () => {
    const { get, asked } = await front({ '/da/historier': counting() })
    const first = await get('/da/historier?utm_source=x')
    const again = await get('/da/historier?side=0&side=2&tema=%3Cb%3E&fbclid=y')
    const second = await get('/da/historier?fbclid=z&side=2')
    expect(first.text).toContain('made 1')
    expect(again.text).toBe(first.text)
    expect(second.text).toContain('made 2')
    expect(asked.map(({ url }) => url)).toEqual(['/da/historier', '/da/historier?side=2'])
    expect(first.headers['cache-status']).toBe('bydelsmodre; fwd=miss')
    expect(again.headers['cache-status']).toBe('bydelsmodre; hit')
  })

  it('is given again and again as it was given before, and counted each time', async () => {
    const { get, visits, change, setListening } = await front({ '/da': counting() })
    const asked = { headers: { 'accept-encoding': 'gzip', 'user-agent': 'Mozilla/5.0' } }
    await get('/da', asked)
    const second = await get('/da', asked)
    const third = await get('/da', asked)
    const { date: _, 'x-request-id': name, ...headers } = second.headers
    expect(third).toMatchObject({ status: 200, headers, bytes: second.bytes })
    expect(third.headers['x-request-id']).not.toBe(name)
    expect(Object.keys(third.headers).toSorted()).toEqual(Object.keys(second.headers).toSorted())
    expect(visits.waiting()).toBe(3)
    const plain = await get('/da', { headers: {} })
    expect(plain.headers['content-encoding']).toBeUndefined()
    const known = { 'if-none-match': String(third.headers.etag) }
    expect((await get('/da', { headers: known })).status).toBe(304)
    expect((await get('/da', { ...asked, method: 'HEAD' })).bytes).toHaveLength(0)
    const own = await get('/da', { headers: { cookie: 'payload-token=x' } })
    expect(own.headers['cache-control']).toBe('no-store')
    change()
    const changed = await get('/da')
    expect(changed.text).not.toBe(plain.text)
    await get('/da')
    expect((await get('/da')).text).toBe(changed.text)
    setListening('away')
    expect((await get('/da')).headers['cache-status']).toContain('database-away')
  })

  it('is made once for all who wait for it', async () => {
    const page = counting()
    const { get, asked } = await front({
      '/da': async (response, one) => {
        await new Promise((resolve) => setTimeout(resolve, 50))
        return page(response, one)
      },
    })
    const answers = await Promise.all(Array.from({ length: 20 }, () => get('/da')))
    expect(asked).toHaveLength(1)
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
  })

  it('does not depend on who asks first', async () => {
    const { get, asked } = await front({ '/da': counting() })
    await get('/da', {
      headers: {
        host: 'evil.example',
        'accept-language': 'ar',
        'user-agent': 'x',
        'x-forwarded-host': 'evil.example',
        cookie: 'sprog=ar; _ga=1; payload-lng=da',
      },
    })
    expect(asked[0]?.headers).toEqual({
      host: 'localhost:3000',
      accept: '*/*',
      'user-agent': 'bydelsmodre',
      'x-forwarded-proto': 'http',
    })
    expect((await get('/da')).headers['cache-status']).toBe('bydelsmodre; hit')
  })

  it('tells caches between how long they may keep it, and browsers to ask each time', async () => {
    const { get } = await front({ '/da': counting() })
    const { headers } = await get('/da')
    expect(headers['cache-control']).toBe('public, max-age=0, s-maxage=30')
    expect(headers['cdn-cache-control']).toBe('public, max-age=30, stale-while-revalidate=10')
    expect(headers.vary).toBe('Accept-Encoding')
  })

  it.each([
    ['br, gzip', 'br', (bytes: Buffer) => brotliDecompressSync(bytes)],
    ['gzip, deflate', 'gzip', (bytes: Buffer) => gunzipSync(bytes)],
    ['br;q=0, gzip;q=0.5', 'gzip', (bytes: Buffer) => gunzipSync(bytes)],
    ['br;q=0, gzip;q=0.000', undefined, (bytes: Buffer) => bytes],
    ['', undefined, (bytes: Buffer) => bytes],
  ])('is sent to a browser that takes "%s" as %s', async (accepted, encoding, unpack) => {
    const { get } = await front({ '/da': counting() })
    const plain = await get('/da')
    const headers = { 'accept-encoding': accepted }
    const got = await get('/da', { headers })
    const head = await get('/da', { method: 'HEAD', headers })
    expect(got.headers['content-encoding']).toBe(encoding)
    expect(unpack(got.bytes).toString()).toBe(plain.text)
    expect(head.headers['content-length']).toBe(String(got.bytes.length))
    expect(head.bytes).toHaveLength(0)
  })

  it('is not sent again to a browser that has it, in whatever form', async () => {
    const { get, change } = await front({ '/da': counting() })
    const br = (await get('/da', { headers: { 'accept-encoding': 'br' } })).headers.etag ?? ''
    const plain = (await get('/da')).headers.etag ?? ''
    expect(br).not.toBe(plain)
    for (const known of [br, plain, `"other", W/${br}`, '*']) {
      const again = await get('/da', { headers: { 'if-none-match': known } })
      expect({ status: again.status, text: again.text }).toEqual({ status: 304, text: '' })
    }
    change()
    const changed = await get('/da', { headers: { 'if-none-match': br } })
    expect(changed.status).toBe(200)
  })

  it('that is missing or gone is kept with its status', async () => {
    const { get, asked } = await front({
      '/da/historier/x': (response) => {
        response.writeHead(200, { 'content-type': 'text/html' })
        response.end('<meta name="x-status" content="410"><h1>gone</h1>')
      },
      '/da/historier/y': (response) => {
        response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>missing</h1>')
      },
    })
    for (const _ of [1, 2]) {
      expect((await get('/da/historier/x')).status).toBe(410)
      expect((await get('/da/historier/y')).status).toBe(404)
    }
    expect(asked).toHaveLength(2)
  })
})

describe('nothing is kept', () => {
  it.each([
    ['a draft', { cookie: 'tilmelding=x' }],
    ['a receipt, over https', { cookie: 'sprog=da; __Host-kvittering=x' }],
    ['a log-in', { cookie: 'payload-token=x' }],
    ['a key', { authorization: 'users API-Key x' }],
  ])('for a visitor with %s, nor given to her', async (_name, headers) => {
    const { get, asked } = await front({ '/da': counting() })
    const hers = await get('/da', { headers })
    const plain = await get('/da')
    const again = await get('/da', { headers })
    expect([hers.text, plain.text, again.text].map((text) => /made \d/.exec(text)?.[0])).toEqual([
      'made 1',
      'made 2',
      'made 3',
    ])
    expect(hers.headers['cache-control']).toBe('no-store')
    expect(hers.headers.etag).toBeUndefined()
    expect(asked[1]?.headers.cookie).toBeUndefined()
  })

  it.each([
    '/da/tilmeld/1',
    '/da/tilmeld/ring-mig',
    '/da/tal-med-en-bydelsmor?fejl=1',
    '/da/sprog',
    '/da/findes-ikke',
    '/',
    '/xx/historier',
  ])('of %s', async (path) => {
    const { get, asked } = await front({ [path.split('?', 1)[0] ?? '']: counting() })
    const { headers } = await get(path)
    await get(path)
    expect(asked).toHaveLength(2)
    expect(headers['cache-control']).toBe('no-store')
  })

  it('of a page that gives a cookie, leads elsewhere, or fails', async () => {
    vi.spyOn(console, 'error').mockReturnValue(undefined)
    const { get, asked } = await front({
      '/da': html('a', { 'set-cookie': 'a=1' }),
      '/ar': (response) => void response.writeHead(307, { location: '/da' }).end(),
    })
    for (const path of ['/da', '/da', '/ar', '/ar', '/tr', '/tr'])
      expect((await get(path)).headers['cache-control']).toBe('no-store')
    expect(asked).toHaveLength(6)
  })

  it('of a file that does not say it may be', async () => {
    const { get } = await front({
      '/da/historier/feed.xml': file({ 'cache-control': 'public, max-age=600' }),
      '/da/hemmelig.ics': file({ 'cache-control': 'private' }),
      '/sitemap.xml': file({}),
      '/da/x.png': (response) => void response.writeHead(404).end(),
    })
    expect((await get('/da/x.png')).headers['cache-control']).toBe('no-store')
    const texts = async (path: string) => [(await get(path)).text, (await get(path)).text]
    expect(await texts('/da/historier/feed.xml')).toEqual(['<rss>1</rss>', '<rss>1</rss>'])
    expect(await texts('/da/historier/feed.xml?side=2')).toEqual(['<rss>2</rss>', '<rss>3</rss>'])
    expect(await texts('/da/hemmelig.ics')).toEqual(['<rss>1</rss>', '<rss>2</rss>'])
    expect(await texts('/sitemap.xml')).toEqual(['<rss>1</rss>', '<rss>2</rss>'])
  })
})

describe('a change', () => {
  it('drops what was kept, and what was asked for before it is made anew', async () => {
    const { get, change, asked } = await front({ '/da': counting(), '/ar': counting() })
    await get('/da')
    await get('/ar')
    change()
    expect((await get('/da')).text).toContain('made 2')
    await expect.poll(() => asked.map(({ url }) => url)).toEqual(['/da', '/ar', '/da', '/ar'])
    await expect
      .poll(async () => (await get('/ar')).headers['cache-status'])
      .toBe('bydelsmodre; hit')
    expect(asked).toHaveLength(4)
  })

  it('in the midst of making keeps the old answer out', async () => {
    let finish = (): void => undefined
    let made = 0
    const { get, change, asked } = await front({
      '/da': async (response, one) => {
        made += 1
        const text = `made ${made}`
        if (made === 1)
          await new Promise<void>((resolve) => {
            finish = resolve
          })
        return html(text)(response, one)
      },
    })
    const early = get('/da')
    await expect.poll(() => asked).toHaveLength(1)
    change()
    expect((await get('/da')).text).toContain('made 2')
    finish()
    expect((await early).text).toContain('made 1')
    expect((await get('/da')).text).toContain('made 2')
  })
})

it('the build’s files are compressed once and kept for good', async () => {
  const css: Page = (response) => {
    const headers = { 'content-type': 'text/css', 'cache-control': 'public, max-age=0' }
    response.writeHead(200, headers).end('a{color:red}'.repeat(100))
  }
  const { get, asked } = await front({ '/_next/static/a.css': css })
  for (const _ of [1, 2]) {
    const got = await get('/_next/static/a.css', { headers: { 'accept-encoding': 'br' } })
    expect(brotliDecompressSync(got.bytes).toString()).toBe('a{color:red}'.repeat(100))
    expect(got.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  }
  expect(asked).toHaveLength(1)
})
