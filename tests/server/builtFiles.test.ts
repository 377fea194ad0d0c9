import { brotliDecompressSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { fakeFront, type Page } from './fakeFront'

it('the build’s files are compressed once and kept for good', async () => {
  const css: Page = (response) => {
    const headers = { 'content-type': 'text/css', 'cache-control': 'public, max-age=0' }
    response.writeHead(200, headers).end('a{color:red}'.repeat(100))
  }
  const { get, asked, stop } = await fakeFront({ '/_next/static/a.css': css })
  for (const _ of [1, 2]) {
    const got = await get('/_next/static/a.css', { headers: { 'accept-encoding': 'br' } })
    expect(brotliDecompressSync(got.bytes).toString()).toBe('a{color:red}'.repeat(100))
    expect(got.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  }
  expect(asked).toHaveLength(1)
  await stop()
})
