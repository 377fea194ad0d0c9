import { rmSync } from 'node:fs'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyOfHouse } from '../support/house'
import { startProduct, type Product } from '../support/product'
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

/** What a connection says on which only this was said. */
function spoken(words: string): Promise<string> {
  const { hostname, port } = new URL(product.url)
  const socket = connect(Number(port), hostname)
  socket.write(words)
  return text(socket)
}

describe('what strangers send', () => {
  it.each(['min-side', 'undervisning'])('the form of a link to %s that is none', async (folder) => {
    const token = '%E2%80%AE%F0%9F%92%A9'
    for (const address of [`/da/${folder}/${token}/gem`, `/da/${folder}/${token}/samtale/gem`]) {
      const type = { 'content-type': 'application/x-www-form-urlencoded' }
      const posted = await get(address, { method: 'POST', headers: type, body: 'answer=a&wish=b' })
      expect([303, 404, 405], address).toContain(posted.status)
      expect([303, 404], address).toContain((await get(address)).status)
    }
  })

  it.each(['TRACE', 'PROPFIND', 'LOCK'])('%s is no method of the API’s', async (method) => {
    const asked = `${method} /api/stories HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`
    expect(await spoken(asked)).toMatch(/^HTTP\/1\.1 405 /)
  })

  it.each(['/da', '//example.org/x', 'http://[', '/api/stories', '/admin/login'])(
    'the wish to speak another protocol at %s is answered in this one',
    async (path) => {
      const wish = 'Connection: Upgrade, close\r\nUpgrade: websocket'
      const answer = await spoken(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n${wish}\r\n\r\n`)
      expect(answer).toMatch(/^HTTP\/1\.1 [234]\d\d /)
      expect(answer).toContain('X-Request-Id')
      expect(product.output()).not.toContain('upgrade request')
    },
  )

  it.each(['/da', '/api/stories', '/health/live', '/admin/login'])(
    'whoever expects at %s what no server knows is answered like anybody',
    async (path) => {
      const expecting = 'Expect: 200-maybe\r\nConnection: close'
      const answer = await spoken(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n${expecting}\r\n\r\n`)
      expect(answer).toMatch(/^HTTP\/1\.1 200 [^]*\r\nX-Content-Type-Options: nosniff\r\n/)
    },
  )

  it('the state of a browser’s router that is none is refused, and nobody is to blame', async () => {
    const headers = { rsc: '1', 'next-router-state-tree': 'none' }
    for (const path of ['/admin', '/admin/login', '/admin/collections/stories']) {
      const { location } = Object.fromEntries((await get(path, { headers: { rsc: '1' } })).headers)
      expect((await get(location ?? path, { headers })).status, path).toBe(400)
    }
    expect(product.output()).not.toContain('router state header')
  })

  it('what only parts of Next’s own say to one another opens no way past a page', async () => {
    const headers = { 'x-middleware-prefetch': '1' }
    for (const path of ['/api/media/file/none.webp', '/admin/hold/a/gang/b/c']) {
      const answer = await get(path, { headers })
      expect([answer.status, await answer.text()]).not.toEqual([200, '{}'])
      expect(answer.headers.get('x-matched-path')).toBeNull()
    }
  })

  it.each(['media', 'films', 'receipts', 'recordings'])(
    'no file for %s is read, and the answer comes before it',
    async (slug) => {
      const headers = { 'content-type': 'multipart/form-data; boundary=x', 'content-length': 15e6 }
      for (const path of [`/api/${slug}`, `/api/${slug}/1`])
        expect((await send(`${product.url}${path}`, headers)).status).toBe(403)
    },
  )

  it.each(['', '?x', '.rsc', '.segments/_tree.segment.rsc'])(
    'no fault is told of to whoever asks for the page that tells of one: %s',
    async (rest) => {
      expect((await get(`/_global-error${rest}`)).status).toBe(404)
      expect(product.output()).not.toContain('_global-error')
    },
  )

  it('what is no HTTP at all ends in a 400', async () => {
    expect(await spoken('\u0000\u0001 nonsense\r\n\r\n')).toMatch(
      /^HTTP\/1\.1 400 [^]*\r\nX-Content-Type-Options: nosniff\r\n/,
    )
  })
})
