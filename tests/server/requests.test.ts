import { IncomingMessage, type IncomingHttpHeaders } from 'node:http'
import { Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import { anonymous, asAnyone } from '@/server/front/anonymous'
import { forgetForwarding } from '@/server/front/forwarding'
import { kindOf } from '@/server/front/kinds'
import { refusal } from '@/server/front/refusal'
import { readEnv } from '@/settings'

describe('kinds of address', () => {
  it.each([
    ['/health/live', 'health'],
    ['/health/ready?x=1', 'health'],
    ['/health', 'public'],
    ['/_next/static/a.js', 'asset'],
    ['/_nextdoor', 'public'],
    ['/_global-error', 'asset'],
    ['/_global-error.segments/_tree.segment.rsc', 'asset'],
    ['/_not-found.rsc?x', 'asset'],
    ['/_global-errors', 'public'],
    ['/admin', 'admin'],
    ['/admin?x=/api', 'admin'],
    ['/administration', 'public'],
    ['/admin/hold/a/gang/b', 'rollCall'],
    ['/admin/hold/skal', 'rollCall'],
    ['/admin/hold/worker.js', 'rollCall'],
    ['/admin/hold/a/valg', 'admin'],
    ['/admin/hold/a/plan', 'admin'],
    ['/api/graphql', 'api'],
    ['/apiary', 'public'],
    ['/', 'public'],
    ['/da/historier', 'public'],
    ['/_plain.css', 'style'],
  ])('%s is %s', (url, kind) => {
    expect(kindOf(url)).toBe(kind)
  })
})

describe('what is refused before it is read', () => {
  it.each([
    ['half a character', '/da/%E0%A4%A', 400],
    ['a NUL', '/da/%00', 400],
    ['another control', '/da/%1F', 400],
    ['a bare percent', '/%', 400],
    ['bytes that are no ASCII', '/da/\u00e6', 400],
    ['one that climbs', '/da/../api/stories', 400],
    ['one that climbs in disguise', '/da/%2e%2E/api/stories', 400],
    ['one that climbs backwards', '/da/..%5Capi/stories', 400],
    ['one that stays where it is', '/./api/stories', 400],
    ['a whole address', 'http://example.org/', 400],
    ['an address too long', `/${'a'.repeat(5000)}`, 400],
  ])('%s', (_name, url, status) => {
    expect(refusal(asking({ url }))).toBe(status)
  })

  it.each(['/', '/da/historier?q=%E0%A4%A', '/da/%C3%A6', '/ar/%D9%82'])('not %s', (url) => {
    expect(refusal(asking({ url }))).toBeUndefined()
  })

  it.each(['x', '%5B', '%E0%A4%A', 'null', '%7B%22a%22%3A1%7D', '%5B%22%22%5D'])(
    'a place in the admin that is none, %s, of whichever page there',
    (place) => {
      const headers = { rsc: '1', 'next-router-state-tree': place }
      for (const url of ['/admin', '/admin/login?_rsc=1', '/admin/hold/a/gang/b/c'])
        expect(refusal(asking({ url, headers }))).toBe(400)
      // No other page is told of it.
      for (const url of ['/da', '/api/stories'])
        expect(refusal(asking({ url, headers }))).toBeUndefined()
    },
  )

  it('not one as a browser’s router says it', () => {
    const place = encodeURIComponent(JSON.stringify(['', { children: ['__PAGE__', {}] }]))
    const headers = { rsc: '1', 'next-router-state-tree': place }
    expect(refusal(asking({ url: '/admin', headers }))).toBeUndefined()
  })

  it.each([
    ['/da/tilmelding', 1_000_000, undefined],
    ['/da/tilmelding', 1_000_001, 413],
    ['/api/graphql', 1_000_001, 413],
    ['/api/media', 20_000_000, undefined],
    ['/api/media?depth=0', 20_000_000, undefined],
    ['/api/receipts/123', 20_000_001, 413],
    ['/api/mediaeval', 1_000_001, 413],
    // What every object inherits is no collection with large files.
    ['/api/constructor', 1_000_001, 413],
    ['/api/toString/x', 1_000_001, 413],
  ])('a body for %s of %i bytes: %s', (url, length, status) => {
    const headers = { ...form, 'content-length': String(length) }
    expect(refusal(asking({ url, method: 'POST', headers }))).toBe(status)
  })

  it('a body of unknown length', () => {
    const headers = { 'transfer-encoding': 'chunked' }
    expect(refusal(asking({ url: '/da/tilmelding', method: 'POST', headers }))).toBe(411)
  })

  it.each([
    ['https://evil.example', 403],
    ['example.org', 403],
    ['http://localhost:3000', undefined],
    ['null', undefined],
    [undefined, undefined],
  ])('a form that is sent from %s: %s', (origin, status) => {
    const headers = { ...form, ...(origin === undefined ? {} : { origin }) }
    expect(refusal(asking({ url: '/da/tilmeld', method: 'POST', headers }))).toBe(status)
    expect(refusal(asking({ url: '/da', headers }))).toBeUndefined()
  })

  it.each([
    ['https://evil.example', 403],
    ['http://localhost:3000.evil.example', 403],
    ['null', 403],
    ['http://localhost:3000', undefined],
    [undefined, undefined],
  ])('a change that is sent to the API from %s: %s', (origin, status) => {
    const headers = { host: 'localhost:3000', ...(origin === undefined ? {} : { origin }) }
    for (const method of ['POST', 'PATCH', 'DELETE', 'PUT'])
      for (const url of ['/api/users/login', '/api/users/second-step', '/api/stories/1'])
        expect(refusal(asking({ url, method, headers }))).toBe(status)
    expect(refusal(asking({ url: '/api/stories', headers }))).toBeUndefined()
    // No page may send what GraphQL takes without asking first.
    const url = '/api/graphql'
    expect(refusal(asking({ url, method: 'POST', headers }))).toBeUndefined()
  })

  it.each([undefined, 'multipart/form-data; boundary=x', 'text/plain', 'application/json'])(
    'a form of the kind %s',
    (type) => {
      const headers = { ...form, 'content-type': type }
      expect(refusal(asking({ url: '/da/tilmeld', method: 'POST', headers }))).toBe(415)
      expect(refusal(asking({ url: '/admin', method: 'POST', headers }))).toBe(415)
      const byScript = { ...headers, 'next-action': 'x' }
      expect(refusal(asking({ url: '/admin', method: 'POST', headers: byScript }))).toBeUndefined()
    },
  )

  it.each(['/_next/static/a.js', '/health/live'])('a form for %s', (url) => {
    expect(refusal(asking({ url, method: 'POST', headers: form }))).toBe(405)
  })

  it('methods that pages do not have', () => {
    expect(refusal(asking({ url: '/da', method: 'DELETE' }))).toBe(405)
    expect(refusal(asking({ url: '/api/stories/1', method: 'DELETE' }))).toBeUndefined()
  })

  it.each(['TRACE', 'TRACK', 'CONNECT', 'PROPFIND'])(
    '%s, which the API does not have',
    (method) => {
      expect(refusal(asking({ url: '/api/stories', method }))).toBe(405)
    },
  )
})

const form = {
  host: 'localhost:3000',
  'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
}

describe('a public page is asked for by anyone', () => {
  const request = () =>
    asking({
      url: '/da?x=1',
      headers: {
        host: 'example.org',
        'accept-language': 'ar',
        'x-forwarded-for': '192.0.2.1',
        cookie: 'payload-token=secret; draft=1; payload-lng=da; __next_x=1; __Host-seen=2',
        authorization: 'JWT secret',
        rsc: '1',
        'next-router-state-tree': 'x',
        'if-none-match': '"x"',
      },
    })

  it('without log-in, router and cache, with the site’s own cookies', () => {
    const asked = anonymous(request())
    expect(asked.url).toBe('/da?x=1')
    expect(asked.headers).toEqual({
      host: 'example.org',
      'accept-language': 'ar',
      'user-agent': 'bydelsmodre',
      'x-forwarded-for': '192.0.2.1',
      cookie: 'draft=1; __Host-seen=2',
    })
  })

  it('with nothing of this visitor where the answer is for every other too', () => {
    const { headers } = asAnyone('/da', readEnv({ SERVER_URL: 'https://site.example' }))
    expect(headers).toEqual({
      host: 'site.example',
      accept: '*/*',
      'user-agent': 'bydelsmodre',
      'x-forwarded-proto': 'https',
    })
  })
})

describe('who asks', () => {
  const claims = {
    'x-forwarded-for': '192.0.2.1',
    'x-forwarded-host': 'evil.example',
    forwarded: 'for=1',
  }

  it('is not what a visitor claims', () => {
    const request = asking({ url: '/', headers: claims })
    forgetForwarding(request, readEnv({}))
    expect(JSON.stringify(request.headers)).not.toMatch(/192|evil|for=1/)
  })

  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['198.51.100.1, 192.0.2.1', '192.0.2.1'],
    ['192.0.2.1, 10.9.9.9', '192.0.2.1'],
    ['198.51.100.1, 192.0.2.1, 10.9.9.9, 2001:db8::7', '192.0.2.1'],
    ['10.9.9.9', '10.9.9.9'],
  ])('of %s is %s where the operator says which are proxies', (through, seen) => {
    const settings = readEnv({ TRUST_PROXY: '10.0.0.0/8, 127.0.0.1 2001:db8::/32' })
    const request = asking({ url: '/', headers: { 'x-forwarded-for': through } })
    Object.defineProperty(request.socket, 'remoteAddress', { value: '::ffff:10.1.2.3' })
    forgetForwarding(request, settings)
    expect(request.headers['x-forwarded-for']).toBe(seen)
    const direct = asking({ url: '/', headers: { 'x-forwarded-for': through } })
    Object.defineProperty(direct.socket, 'remoteAddress', { value: '192.0.2.9' })
    forgetForwarding(direct, settings)
    expect(direct.headers['x-forwarded-for']).toBe('192.0.2.9')
  })

  it('is no part of Next’s own, also where a proxy is trusted', () => {
    for (const settings of [readEnv({}), readEnv({ TRUST_PROXY: '1' })]) {
      const request = asking({ url: '/admin', headers: { 'x-middleware-prefetch': '1' } })
      forgetForwarding(request, settings)
      expect(request.headers['x-middleware-prefetch']).toBeUndefined()
    }
  })

  it('is what a proxy says that the operator trusts', () => {
    const request = asking({ url: '/', headers: claims })
    forgetForwarding(request, readEnv({ TRUST_PROXY: '1' }))
    expect(request.headers).toEqual(claims)
  })
})

type Asking = {
  readonly url: string
  readonly method?: string
  readonly headers?: IncomingHttpHeaders
}

function asking({ url, method = 'GET', headers = {} }: Asking): IncomingMessage {
  return Object.assign(new IncomingMessage(new Socket()), { url, method, headers: { ...headers } })
}
