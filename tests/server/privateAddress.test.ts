import { afterEach, expect, it, vi } from 'vitest'
import { keptAddress } from '@/server/front/keptAddress'
import { isPrivate } from '@/server/front/privateAddress'
import { redacted } from '@/redact'
import { fakeFront } from './fakeFront'

afterEach(() => {
  vi.restoreAllMocks()
})

const token = 'aZ09_-'.repeat(7) + 'a'
const secret = [
  `/ar/min-side/${token}`,
  `/ar/min-side/${token}/gem`,
  `/ar/min-side/${token}/aften.ics`,
  `/da/undervisning/${token}`,
  `/da/undervisning/${token}/aften.ics`,
  `/da/avis/${token}`,
  `/da/avis/${token}/billede.jpg`,
  `/so/min-kalender/${token}/kalender.ics`,
  `/xx/min-side/${token}?svar=gemt`,
]

it.each(secret)(
  '%s is private, is kept by nobody and is written down without its secret',
  (url) => {
    expect(isPrivate(url)).toBe(true)
    expect(keptAddress(url)).toBeUndefined()
    expect(redacted(url)).not.toContain(token)
  },
)

// Mangled on its way to her telephone, it still says who she is, and Next leads some of these right.
it.each([
  `/da/min-side//${token}`,
  `//da//min-side///${token}`,
  `/da/Min-Side/${token}`,
  `/da/min%2dside/${token}`,
  `/da/min-side%2F${token}`,
  `/da/${token}`,
  `/da/min-side/ ${token}`,
])('%s is written down without its secret too', (url) => {
  expect(redacted(url)).not.toContain(token)
})

it.each(['/da', '/da/kursus', '/da/min-side', '/da/aktiviteter/kalender.ics', '/da/kalender.ics'])(
  '%s is for everyone',
  (url) => {
    expect(isPrivate(url)).toBe(false)
    expect(redacted(url)).toBe(url)
  },
)

it('a private page is asked for anew each time, and tells nobody where she came from', async () => {
  const front = await fakeFront({
    [`/ar/min-side/${token}`]: (response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'cache-control': 'public' })
      response.end('<p>hendes</p>')
    },
    [`/ar/min-kalender/${token}/kalender.ics`]: (response) => {
      response.writeHead(200, { 'content-type': 'text/calendar', 'cache-control': 'public' })
      response.end('BEGIN:VCALENDAR')
    },
  })
  for (const path of [`/ar/min-side/${token}`, `/ar/min-kalender/${token}/kalender.ics`])
    for (const _ of [1, 2]) {
      const { status, headers } = await front.get(path)
      expect(status).toBe(200)
      expect(headers['cache-control']).toBe('no-store')
      expect(headers['referrer-policy']).toBe('no-referrer')
      expect(headers['x-robots-tag']).toBe('noindex, nofollow')
      expect(headers['etag']).toBeUndefined()
    }
  expect(front.asked).toHaveLength(4)
})

it('a fault on a private page is logged without the secret', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue(undefined)
  const front = await fakeFront({
    [`/ar/min-side/${token}`]: (response) => void response.writeHead(500).end('no'),
  })
  expect((await front.get(`/ar/min-side/${token}`)).status).toBe(500)
  expect(log).toHaveBeenCalled()
  expect(JSON.stringify(log.mock.calls)).toContain('/ar/min-side/…')
  expect(JSON.stringify(log.mock.calls)).not.toContain(token)
})
