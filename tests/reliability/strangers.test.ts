import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../support/postgres'
import { startProduct, type Product } from '../support/product'

let product: Product
beforeAll(async () => {
  product = await startProduct({ settings: { DATA_DIR: temporaryFolder() } })
})
afterAll(() => product.end())

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

  it('what is no HTTP at all ends in a 400', async () => {
    expect(await spoken('\u0000\u0001 nonsense\r\n\r\n')).toMatch(
      /^HTTP\/1\.1 400 [^]*\r\nX-Content-Type-Options: nosniff\r\n/,
    )
  })
})
