import { rmSync } from 'node:fs'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { copyOfHouse } from '../support/house'
import { startProduct, type Product } from '../support/product'
import { inherited } from '../support/inherited'
import { anyRequest, places } from './anyRequest'
import { send } from './send'

const DATA_DIR = copyOfHouse()
let product: Product
beforeAll(async () => {
  product = await startProduct({ settings: { DATA_DIR } })
})
afterAll(async () => {
  await product.end()
  rmSync(DATA_DIR, { recursive: true, force: true })
})

const get = (path: string, init: RequestInit = {}) =>
  fetch(`${product.url}${path}`, { redirect: 'manual', ...init })

const everywhere = [
  '/',
  '/da',
  '/ar',
  '/da/findes-ikke',
  '/api/stories',
  '/admin/login',
  '/health/live',
  '/%E0%A4%A',
]

describe('headers', () => {
  it.each(everywhere)('%s names no software and is not to be sniffed or framed', async (path) => {
    const { headers } = await get(path)
    expect(headers.get('x-powered-by')).toBeNull()
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('referrer-policy')).toBe('same-origin')
  })

  it.each([...everywhere, '/api/%E0%A4%A', '/_plain.css', '/samtale/app.js', '/admin/hold/skal'])(
    '%s says what it may do where a browser takes it for a page',
    async (path) => {
      expect((await get(path)).headers.get('content-security-policy')).toContain('frame-ancestors')
    },
  )

  it.each(['/da/', '/api/stories/', '/admin/', '/admin/login/', '/admin/reset/x', '/'])(
    'the way on from %s is kept by nobody',
    async (path) => {
      const { status, headers } = await get(path)
      expect([status >= 300, headers.get('cache-control')]).toEqual([true, 'no-store'])
      expect(headers.get('content-security-policy')).toContain('frame-ancestors')
    },
  )

  it.each(['/da', '/ar', '/da/findes-ikke', '/da/tilmeld'])(
    '%s has no script and may run none',
    async (path) => {
      const response = await get(path)
      const page = await response.text()
      expect(response.headers.get('content-security-policy')).toBe(
        "default-src 'none'; script-src 'none'; style-src 'self'; img-src 'self'; media-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      )
      expect(page).toMatch(/<h1/)
      expect(page).not.toMatch(
        /<script(?![^>]*ld\+json)|modulepreload|as="script"| on\w+="|<style| style="/i,
      )
      // A page that waits for its rest shows nothing of it without script.
      expect(page).not.toContain('<template id="B:')
    },
  )

  it('the admin runs only scripts that the answer names, another nonce each time', async () => {
    const nonces = new Set<string>()
    for (const sent of [undefined, "script-src 'nonce-mine'"]) {
      const response = await get('/admin/login', {
        headers: sent === undefined ? {} : { 'content-security-policy': sent },
      })
      const policy = response.headers.get('content-security-policy') ?? ''
      const nonce =
        /script-src 'self' 'nonce-([\w+/=]{24})' 'strict-dynamic';/.exec(policy)?.[1] ?? ''
      nonces.add(nonce)
      const scripts = (await response.text()).match(/<script\b[^>]*>/g) ?? []
      expect(scripts.length).toBeGreaterThan(3)
      expect(scripts.filter((script) => !script.includes(`nonce="${nonce}"`))).toEqual([])
      expect(policy).not.toContain('unsafe-eval')
    }
    expect(nonces.size).toBe(2)
    expect(nonces).not.toContain('mine')
  })

  it('the API’s answers are kept by nobody', async () => {
    const { headers } = await get('/api/stories')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; frame-ancestors 'none'",
    )
  })

  it.each(['/api/stories', '/api/stories?limit=x', '/api/applicants', '/api/nothing'])(
    '%s has a head with what a GET says, and no body',
    async (path) => {
      const whole = await get(path)
      const head = await get(path, { method: 'HEAD' })
      expect([head.status, await head.text()]).toEqual([whole.status, ''])
      for (const name of ['content-type', 'cache-control', 'content-security-policy'])
        expect(head.headers.get(name), name).toBe(whole.headers.get(name))
    },
  )
})

describe('pages', () => {
  it('are asked for again cheaply', async () => {
    const etag = (await get('/da')).headers.get('etag') ?? ''
    const again = await get('/da', { headers: { 'if-none-match': etag } })
    expect({ status: again.status, body: await again.text() }).toEqual({ status: 304, body: '' })
  })

  it('are the same whoever is logged in, and not kept for a visitor with cookies of the site', async () => {
    const plain = await get('/da')
    const staff = await get('/da', { headers: { cookie: 'payload-token=anything' } })
    expect(await staff.text()).toBe(await plain.text())
    const visitor = await get('/da', { headers: { cookie: 'draft=1' } })
    expect(visitor.headers.get('cache-control')).toBe('no-store')
    expect(visitor.headers.get('etag')).toBeNull()
  })

  it('that are missing say so with 404, and assets too', async () => {
    for (const path of [
      '/da/findes-ikke',
      '/ar/findes-ikke',
      '/_next/static/missing.js',
      '/findes-ikke.php',
    ])
      expect((await get(path)).status).toBe(404)
  })

  it('have a head of the same length and no body', async () => {
    const body = await (await get('/da')).arrayBuffer()
    const head = await get('/da', { method: 'HEAD', headers: { 'accept-encoding': 'identity' } })
    expect(head.headers.get('content-length')).toBe(String(body.byteLength))
    expect(await head.text()).toBe('')
  })
})

describe('share pictures', () => {
  it('stand in the head of the page, and can be fetched by anyone', async () => {
    for (const path of ['', '/kursus', '/historier?side=2', '/tilmeld']) {
      const page = await (await get(`/ar${path}`)).text()
      const found = /<meta property="og:image" content="([^"]+)"/.exec(page)?.[1]
      const { status, headers } = await get(new URL(found ?? '').pathname)
      expect(status, path).toBe(200)
      expect(headers.get('content-type')).toBe('image/png')
      expect(headers.get('cache-control')).toBe('public, max-age=0, s-maxage=30')
      expect(headers.get('etag')).toMatch(/^"/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    }
  })

  it.each([
    '/da/delebillede/findes-ikke.png',
    '/da/delebillede/kursus.png/x',
    '/de/delebillede.png',
    '/da/historier/findes-ikke/delebillede.png',
    '/da/historier/%E2%80%AE/delebillede.png',
  ])('%s is none', async (path) => {
    const { status, headers } = await get(path)
    expect([status, headers.get('cache-control')]).toEqual([404, 'no-store'])
  })
})

describe('what strangers send', () => {
  it.each(['/%E0%A4%A', '/da/%00', '/da/%', '/api/%E0%A4%A', '/admin/%E0%A4%A', '/da/%FF'])(
    'the address %s is refused',
    async (path) => {
      expect((await get(path)).status).toBe(400)
    },
  )

  it('an address of 10 kB is refused', async () => {
    expect((await get(`/da/${'a'.repeat(10_000)}`)).status).toBe(400)
  })

  it('too much is refused before it is read, and the connection ended', async () => {
    const body = 'x'.repeat(1_100_000)
    const { status, headers } = await send(`${product.url}/da/tilmeld`, {
      'content-length': body.length,
    })
    expect({ status, connection: headers['connection'] }).toEqual({
      status: 413,
      connection: 'close',
    })
  })

  it('a body of unknown length is refused', async () => {
    const { status } = await send(`${product.url}/da/tilmeld`, { 'transfer-encoding': 'chunked' })
    expect(status).toBe(411)
  })

  it('a form from another site is refused', async () => {
    const headers = {
      origin: 'https://evil.example',
      'content-type': 'application/x-www-form-urlencoded',
    }
    expect((await get('/da/tilmeld', { method: 'POST', headers, body: 'a=1' })).status).toBe(403)
  })

  it.each([
    ['multipart/form-data', ''],
    ['multipart/form-data', 'x'],
    ['multipart/form-data; boundary=x', ''],
    ['multipart/form-data; boundary=x', '--x'],
    ['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb'],
    [
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{no\r\n--x--\r\n',
    ],
  ])('a form in parts that cannot be read, %s %j, is refused', async (type, body) => {
    const paths = ['/api', '/api/', '/api?', '/api/stories', '/api/users/login', '/api/media']
    for (const path of [...paths, '/api/graphql', '/da/tilmeld', '/admin', '/admin/login'])
      for (const method of ['POST', 'PATCH'])
        for (const action of [{}, { 'next-action': 'x' }]) {
          const headers = { 'content-type': type, ...action }
          const { status } = await get(path, { method, headers, body })
          expect([308, 400, 401, 403, 404, 405, 415], `${method} ${path}`).toContain(status)
        }
  })

  it.each(places)('behind %j, what every object inherits is nothing', async (place) => {
    for (const name of inherited)
      for (const path of [
        `${place}/${name}`,
        `${place}/${name}/${name}`,
        `${place}?${name}[]=${name}`,
      ])
        for (const method of ['GET', 'POST'])
          expect((await get(path, { method })).status, `${method} ${path}`).toBeLessThan(500)
  })

  it(
    'addresses and bodies of any kind are never a fault of ours',
    { timeout: 600_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(anyRequest, async (one) => {
          const path = `${one.place}${one.rest}${one.query}`
          const sent =
            one.method === 'POST' ? { method: one.method, body: one.body } : { method: one.method }
          const { status } = await get(path, { ...sent, headers: one.headers })
          expect(status).toBeLessThan(500)
        }),
        { numRuns: 200 * inject('rounds') },
      )
    },
  )
})
