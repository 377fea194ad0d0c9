import { connect } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { accountsMay } from '@/server/front/apiLimit'
import { AskedWork } from '@/server/front/askedWork'
import { SharedTime } from '@/server/front/sharedTime'
import { hashOf } from '../support/documents'
import { fakeFront, type Page } from './fakeFront'

const data: Page = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{}}')
}
const limited: Page = (response, { headers }) => {
  if (headers['x-strangers-wait'] === undefined)
    return data(response, { url: '', headers, body: '' })
  response.writeHead(headers.authorization === 'JWT right' ? 200 : 429).end()
}
const limit = 4

// The clock stands, so that no minute ends in the midst of a test.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-29T12:00:20Z') })
})
afterEach(() => {
  vi.useRealTimers()
})

/** A front that strangers of one address may ask four times. */
async function front(settings: Readonly<Record<string, string>> = {}) {
  const pages = { '/api/stories': limited, '/api/graphql': limited, '/api/media/file/a.jpg': data }
  const made = await fakeFront(pages, { settings: { API_LIMIT: String(limit), ...settings } })
  onTestFinished(() => made.stop())
  return made
}
type Made = Awaited<ReturnType<typeof front>>

async function statuses(made: Made, times: number, headers = {}, path = '/api/stories') {
  const found: (number | undefined)[] = []
  for (let turn = 0; turn < times; turn += 1) found.push((await made.get(path, { headers })).status)
  return found
}
const times = (count: number, status: number) => Array.from({ length: count }, () => status)

it('notes no work for whoever has not sent all yet, which would make others seem less dear', async () => {
  const work = new AskedWork(1_000_000)
  const begun = vi.spyOn(work.time, 'begin')
  const made = await fakeFront({ '/api/stories': data }, { work })
  onTestFinished(() => made.stop())
  const slow = connect(made.port, '127.0.0.1')
  onTestFinished(() => void slow.destroy())
  slow.write('POST /api/stories HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{')
  for (let turn = 1; turn <= 3; turn += 1) {
    expect((await made.get('/api/stories')).status).toBe(200)
    expect(begun).toHaveBeenCalledTimes(turn)
  }
  slow.write('}')
  await expect.poll(() => begun.mock.calls.length).toBe(4)
})

describe('strangers of one address', () => {
  it('may ask so often, by whichever door, and are then told in their language', async () => {
    const made = await front()
    const body = '{"query":"{ Stories { totalDocs } }"}'
    for (const asked of [
      made.get('/api/stories'),
      made.get('/api/stories?limit=1'),
      made.get('/api/stories', { method: 'POST', body: '{}' }),
      made.get('/api/graphql', { method: 'POST', body }),
    ])
      expect((await asked).status).toBe(200)
    for (const [path, language, words] of [
      ['/api/stories', 'so-SO,en;q=0.5', /^Marar badan ayaa la isku dayay/],
      ['/api/graphql?locale=tr', 'so', /^Çok fazla deneme/],
      ['/api/graphql?query=%7BreportYears%7D', 'de', /^Der er prøvet mange gange/],
    ] as const) {
      const { status, headers, text } = await made.get(path, {
        headers: { 'accept-language': language },
      })
      expect([status, headers['cache-control']]).toEqual([429, 'no-store'])
      expect(headers['retry-after']).toBe('40')
      const told: unknown = JSON.parse(text)
      expect(told).toMatchObject({
        errors: [{ message: expect.stringMatching(words), extensions: { statusCode: 429 } }],
      })
    }
    expect(made.asked).toHaveLength(limit)
  })

  it('cannot claim another address, nor that they were let through', async () => {
    const made = await front()
    const found = []
    for (let turn = 0; turn < limit + 1; turn += 1)
      found.push(...(await statuses(made, 1, { 'x-forwarded-for': `192.0.2.${turn}` })))
    expect(found).toEqual([...times(limit, 200), 429])
    await made.get('/api/media/file/a.jpg', { headers: { 'x-strangers-wait': '1' } })
    expect(made.asked.at(-1)?.headers['x-strangers-wait']).toBeUndefined()
  })

  it('are told apart behind a proxy, a household of IPv6 being one', async () => {
    const made = await front({ TRUST_PROXY: '127.0.0.1' })
    const as = (address: string, count: number) =>
      statuses(made, count, { 'x-forwarded-for': `198.51.100.9, ${address}` })
    expect(await as('192.0.2.1', limit + 1)).toEqual([...times(limit, 200), 429])
    expect(await as('192.0.2.2', 1)).toEqual([200])
    expect(await as('2001:db8:0:1::1', limit)).toEqual(times(limit, 200))
    expect(await as('2001:db8:0:1::2', 1)).toEqual([429])
    expect(await as('2001:db8:0:2::1', 1)).toEqual([200])
  })

  it('may have files, and what is kept, however often', async () => {
    const made = await front()
    const files = await statuses(made, limit * 3, {}, '/api/media/file/a.jpg')
    expect(files).toEqual(times(limit * 3, 200))
    const question = `/api/graphql?documentId=${encodeURIComponent(hashOf('Course'))}`
    const same = await statuses(made, limit * 3, {}, question)
    expect(same).toEqual(times(limit * 3, 200))
    const others = []
    for (const locale of ['en', 'ar', 'fa', 'ur'])
      others.push(...(await statuses(made, 1, {}, `${question}&locale=${locale}`)))
    expect(others).toEqual([...times(3, 200), 429])
  })
})

describe('whoever claims an account', () => {
  it('is asked for it once the strangers have to wait, and has a wider bound', async () => {
    const made = await front()
    await statuses(made, limit)
    expect(await statuses(made, 1, { authorization: 'JWT wrong' })).toEqual([429])
    const rest = limit * accountsMay - limit - 1
    expect(await statuses(made, rest, { authorization: 'JWT right' })).toEqual(times(rest, 200))
    const before = made.asked.length
    expect(await statuses(made, 1, { authorization: 'JWT right' })).toEqual([429])
    expect(made.asked).toHaveLength(before)
  })
})

describe('whoever asks dearly', () => {
  const dear: Page = async (response) => {
    await delay(250)
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{}}')
  }

  it('waits until others have had their time, and an account does not', async () => {
    const pages = { '/api/sessions': dear, '/api/graphql': dear, '/api/stories': limited }
    const made = await fakeFront(pages, {
      settings: { API_LIMIT: '600', TRUST_PROXY: '127.0.0.1' },
      work: new AskedWork(600),
    })
    onTestFinished(() => made.stop())
    const query = '{"query":"{ Stories { totalDocs } }"}'
    const free = { method: 'POST', body: query } as const
    for (const [address, path, sent] of [
      ['192.0.2.1', '/api/sessions', {}],
      ['192.0.2.2', '/api/graphql', free],
    ] as const) {
      const headers = { 'x-forwarded-for': address, 'content-type': 'application/json' }
      expect((await made.get(path, { ...sent, headers })).status).toBe(200)
      const second = await made.get('/api/stories', { headers })
      expect(second.status).toBe(429)
      expect(Number(second.headers['retry-after'])).toBeGreaterThan(1)
      const authorization = 'JWT right'
      const own = await made.get('/api/stories', { headers: { ...headers, authorization } })
      expect(own.status).toBe(200)
    }
    expect(await statuses(made, 1, { 'x-forwarded-for': '192.0.2.3' })).toEqual([200])
    vi.setSystemTime(new Date('2026-11-29T12:01:20Z'))
    expect(await statuses(made, 1, { 'x-forwarded-for': '192.0.2.1' })).toEqual([200])
  })

  it('is not whoever logs in: a password is looked at for long, by its own count', async () => {
    const doors = ['login', 'second-step', 'forgot-password', 'reset-password']
    const paths = doors.map((door) => `/api/users/${door}`)
    const pages = { '/api/stories': data, ...Object.fromEntries(paths.map((path) => [path, dear])) }
    const made = await fakeFront(pages, { work: new AskedWork(600) })
    onTestFinished(() => made.stop())
    const tried = [...paths, ...paths].map((path) => made.get(path, { method: 'POST', body: '{}' }))
    const found = (await Promise.all(tried)).map(({ status }) => status)
    expect(found).toEqual(times(8, 200))
    expect(await statuses(made, 1)).toEqual([200])
  })

  it('is told the second from which she may, and a slow connection costs little', () => {
    const work = new AskedWork(600)
    work.spend('a', 199, 0)
    expect(work.wait('a', 0)).toBe(0)
    work.spend('a', 21, 0)
    expect([work.wait('a', 0), work.wait('a', 900), work.wait('a', 1100)]).toEqual([1, 1, 0])
    expect(work.wait('b', 0)).toBe(0)
    work.spend('b', 60_000, 0)
    expect(work.wait('b', 0)).toBe(15)
  })
  it('is not taken for the first of all, which find the server cold', () => {
    const work = new AskedWork(600, 2)
    for (const time of [400, 400, 150]) work.spend('a', time, 0)
    expect(work.wait('a', 0)).toBe(0)
    work.spend('a', 150, 0)
    expect(work.wait('a', 0)).toBeGreaterThan(1)
  })
})

describe('time that several use at once', () => {
  it('is shared by those who use it, for as long as they do', () => {
    const time = new SharedTime()
    const first = time.begin(1000)
    const second = time.begin(1010)
    expect(time.end(first, 1030)).toBe(20)
    expect(time.end(second, 1035)).toBe(15)
    const third = time.begin(5000)
    expect(time.end(third, 5007)).toBe(7)
  })
})
