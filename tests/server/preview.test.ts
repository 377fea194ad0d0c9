import { expect, it } from 'vitest'
import { keptAddress } from '@/server/front/keptAddress'
import { fakeFront } from './fakeFront'

const path = '/admin/forhaandsvisning/ar/en-historie'

it('staff’s preview is framed by our own pages alone, runs nothing and is kept by nobody', async () => {
  const front = await fakeFront({
    [path]: (response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      response.end('<p>kladde</p>')
    },
    '/admin': (response) => void response.writeHead(200).end('i dag'),
    '/ar/historier/en-historie': (response) => void response.writeHead(200).end('offentlig'),
  })
  const { headers } = await front.get(`${path}?gemt=1`, {
    headers: { cookie: 'payload-token=hendes' },
  })
  expect(headers['content-security-policy']).toContain("frame-ancestors 'self'")
  expect(headers['content-security-policy']).toContain("script-src 'none'")
  expect(headers['x-frame-options']).toBe('SAMEORIGIN')
  expect(headers['cache-control']).toBe('no-store')
  expect(keptAddress(path)).toBeUndefined()
  // The log-in reaches it; the site's own pages never get one.
  expect(front.asked[0]?.headers.cookie).toContain('payload-token')
  for (const other of ['/admin', '/ar/historier/en-historie']) {
    const answer = await front.get(other)
    expect(answer.headers['x-frame-options']).toBe('DENY')
    expect(answer.headers['content-security-policy']).toContain("frame-ancestors 'none'")
  }
  await front.stop()
})
