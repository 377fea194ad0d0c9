import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Standing } from '@/server/standing'
import { counting, fakeFront } from './fakeFront'

const good: Standing = { database: 'ok', migrations: 'ok', worker: 'ok' }
let front: Awaited<ReturnType<typeof fakeFront>>
beforeAll(async () => {
  front = await fakeFront({ '/da': counting() })
})
afterAll(() => front.stop())

const asked = async (path: string) => {
  const { status, headers, text } = await front.get(path)
  const body: unknown = JSON.parse(text)
  return { status, kept: headers['cache-control'], body }
}

describe('a server that is asked how it is', () => {
  it('is alive under its name, whatever it needs', async () => {
    front.setStanding({ database: 'away', migrations: 'unknown', worker: 'unknown' })
    expect(await asked('/health/live')).toEqual({
      status: 200,
      kept: 'no-store',
      body: { status: 'live', instance: 'one' },
    })
    front.setStanding(good)
  })

  it('is ready when every part is', async () => {
    expect(await asked('/health/ready')).toEqual({
      status: 200,
      kept: 'no-store',
      body: { status: 'ready', parts: good },
    })
  })

  it('is not while what answers is still loading, though it answers', async () => {
    front.setWarm(false)
    expect(await asked('/health/ready')).toMatchObject({
      status: 503,
      body: { status: 'starting' },
    })
    expect((await front.get('/da')).status).toBe(200)
    front.setWarm(true)
  })

  it.each<Partial<Standing>>([
    { database: 'away' },
    { migrations: 'pending' },
    { worker: 'silent' },
    { worker: 'unknown' },
  ])('is not with %j, and says which it is', async (part) => {
    front.setStanding(part)
    expect(await asked('/health/ready')).toMatchObject({
      status: 503,
      body: { status: 'not ready', parts: { ...good, ...part } },
    })
    front.setStanding(good)
  })

  it('is not ready once it stops, though it still answers, and keeps no connection', async () => {
    await front.get('/da')
    await front.get('/da')
    front.stopSoon()
    expect(await asked('/health/ready')).toMatchObject({
      status: 503,
      body: { status: 'stopping' },
    })
    expect((await asked('/health/live')).status).toBe(200)
    const page = await front.get('/da')
    expect([page.status, page.headers.connection]).toEqual([200, 'close'])
  })
})
