import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { pageAt, type FacebookPage } from '@/integrations/facebook/page'
import { rows, thePayload } from '../support/doors'
import { make, publishedStory } from '../support/factories'
import {
  fakeGraph,
  graphPage,
  graphToken,
  patienceWith,
  type Behaviour,
  type FakeGraph,
} from '../support/fakeGraph'
import { person } from '../support/people'
import type { Person } from '../support/person'
import { changing, done } from '../hooks/attempts'

// Reads its settings when it is first imported, which the doors set.
const { publishDue } = await import('@/jobs/publishing/publishDue')

let payload: Payload
let graph: FakeGraph
let coordinator: Person
beforeAll(async () => {
  payload = await thePayload()
  graph = await fakeGraph()
  coordinator = await person('coordinator')
})
afterAll(() => graph.stop())
beforeEach(async () => {
  await rows(
    "update publications set state = 'removed', next_try_at = null where channel = 'facebook'",
  )
  graph.posts.clear()
  graph.photos.clear()
  graph.calls.length = 0
  graph.behave = () => 'obey'
})

const page = (token = graphToken, timeout = patienceWith('obey')) =>
  pageAt({ url: graph.url, version: 'v25.0', page: graphPage, token, timeout })
const seconds = (count: number) => new Date(Date.now() + count * 1000)
const minutes = (count: number) => seconds(count * 60)
const round = (now = new Date(), with_: FacebookPage = page()) =>
  publishDue(payload, { page: with_, now: () => now })

/** A published story that nobody can be recognised in. */
const story = (given: Record<string, unknown> = {}) =>
  publishedStory({ channels: ['site', 'facebook'], recognisable: false, ...given })
const withdraw = async (id: string) =>
  done(await changing('stories', id, { status: 'withdrawn' }, coordinator))

async function rowOf(id: string): Promise<Readonly<Record<string, unknown>>> {
  const [row] = await rows(
    "select * from publications where story_id::text = $1 and channel = 'facebook'",
    [id],
  )
  if (row === undefined) throw new Error('It has no row.')
  return row
}

const once = (...behaviours: Behaviour[]) => {
  graph.behave = (call) => (call.startsWith('GET') ? 'obey' : (behaviours.shift() ?? 'obey'))
}
const messages = () => [...graph.posts.values()].map(({ message }) => message)

describe('a published story', () => {
  test('is posted once with staff’s words, and its post’s address is kept', async () => {
    const id = await story({ facebookText: 'Kom og mød os.' })
    await round()
    await round(minutes(60))
    const { slug } = await payload.findByID({ collection: 'stories', id, depth: 0 })
    expect(messages()).toEqual([
      expect.stringMatching(new RegExp(`^Kom og mød os\\.\n\nhttp.*/da/historier/${slug}$`)),
    ])
    const [reference] = graph.posts.keys()
    expect(await rowOf(id)).toMatchObject({
      state: 'published',
      reference,
      address: `https://www.facebook.com/${reference}`,
      failure: null,
    })
  })

  test('is posted with its picture, which goes with the post', async () => {
    const id = await story({ picture: await make('media') })
    await round()
    const [photo] = graph.photos.keys()
    expect([...graph.posts.values()][0]?.media).toEqual([JSON.stringify({ media_fbid: photo })])
    await withdraw(id)
    await round()
    expect([graph.posts.size, graph.photos.size]).toEqual([0, 0])
  })

  test.each<Behaviour>(['obeyAndHang', 'obeyAndReset', 'obeyAndFail'])(
    'that was posted without a word (%s) is looked up, not posted again',
    async (behaviour) => {
      const id = await story()
      once(behaviour)
      await round(new Date(), page(graphToken, patienceWith(behaviour)))
      expect(await rowOf(id)).toMatchObject({ state: 'queued', failure: 'unknown' })
      await round(minutes(2))
      expect(graph.posts.size).toBe(1)
      expect(await rowOf(id)).toMatchObject({ state: 'published', failure: null })
    },
  )

  test.each<Behaviour>(['hang', 'reset', { status: 500, code: 1 }])(
    'that was not posted (%j) is posted later',
    async (behaviour) => {
      const id = await story()
      once(behaviour)
      await round(new Date(), page(graphToken, patienceWith(behaviour)))
      expect(graph.posts.size).toBe(0)
      await round(minutes(2))
      expect(graph.posts.size).toBe(1)
      expect(await rowOf(id)).toMatchObject({ state: 'published' })
    },
  )

  test('is given up after some hours without an answer, and tried again when staff say so', async () => {
    const id = await story()
    graph.behave = () => 'reset'
    for (let tries = 0; tries < 7; tries += 1) await round(minutes(tries * 400))
    const row = await rowOf(id)
    expect(row).toMatchObject({ state: 'failed', failure: 'unknown' })
    graph.behave = () => 'obey'
    done(await changing('publications', String(row['id']), { state: 'queued' }, coordinator))
    await round(minutes(4000))
    expect(graph.posts.size).toBe(1)
  })

  test('waits where Facebook does not know us, and nothing else is asked until then', async () => {
    const first = await story()
    const second = await story()
    await round(new Date(), page('udloebet'))
    expect(graph.calls).toHaveLength(1)
    const failures = [(await rowOf(first))['failure'], (await rowOf(second))['failure']]
    expect(new Set(failures)).toEqual(new Set(['token', null]))
    await round(minutes(20))
    expect(graph.posts.size).toBe(2)
  })

  test('waits half an hour where Facebook asks for it', async () => {
    await story()
    once({ status: 400, code: 32 })
    await round()
    await round(minutes(29))
    expect(graph.posts.size).toBe(0)
    await round(minutes(31))
    expect(graph.posts.size).toBe(1)
  })

  test('that Facebook does not take is said to staff, and never sent again by itself', async () => {
    const id = await story()
    once({ status: 400, code: 368 })
    await round()
    await round(minutes(1000))
    expect(graph.posts.size).toBe(0)
    expect(await rowOf(id)).toMatchObject({ state: 'failed', failure: 'never' })
  })
})

class Crash extends Error {}

describe('a row whose sender was never heard of again', () => {
  test.each(['sending', 'removing'])('(%s) is free within two minutes', async (state) => {
    const id = await story()
    if (state === 'removing') {
      await round()
      await withdraw(id)
    }
    const dies: FacebookPage = {
      ...page(),
      post: () => Promise.reject(new Crash()),
      postsWith: () => Promise.reject(new Crash()),
    }
    await expect(round(new Date(), dies)).rejects.toThrow(Crash)
    expect(await rowOf(id)).toMatchObject({ state })
    graph.calls.length = 0
    await round(seconds(30))
    expect(graph.calls).toEqual([])
    await round(seconds(110))
    expect(await rowOf(id)).toMatchObject({ state: state === 'sending' ? 'published' : 'removed' })
  })
})

describe('a story that is taken back', () => {
  test.each<Behaviour>([
    'reset',
    { status: 500, code: 2 },
    { status: 400, code: 190 },
    { status: 400, code: 32 },
  ])('is gone within a minute of Facebook being there again (%j)', async (behaviour) => {
    const id = await story()
    await round()
    await withdraw(id)
    graph.behave = () => behaviour
    for (let half = 0; half < 20; half += 1) await round(seconds(half * 30))
    graph.behave = () => 'obey'
    await round(seconds(20 * 30))
    await round(seconds(20 * 30 + 30))
    expect([graph.posts.size, (await rowOf(id))['state']]).toEqual([0, 'removed'])
  })

  test('and was posted by hand stays to be removed until somebody says that it is', async () => {
    const id = await story()
    graph.posts.set('1200_hand', { id: '1200_hand', message: 'Skrevet i hånden', media: [] })
    const row = String((await rowOf(id))['id'])
    const address = 'https://www.facebook.com/share/p/hand'
    done(await changing('publications', row, { state: 'published', address }, coordinator))
    await withdraw(id)
    await round()
    await round(minutes(10))
    expect(await rowOf(id)).toMatchObject({ state: 'removing', failure: 'never' })
    done(await changing('publications', row, { state: 'removed' }, coordinator))
  })

  test('is gone from Facebook, and before it came there it never comes', async () => {
    const out = await story()
    await round()
    const waiting = await story()
    await withdraw(out)
    await withdraw(waiting)
    await round()
    expect(graph.posts.size).toBe(0)
    expect([(await rowOf(out))['state'], (await rowOf(waiting))['state']]).toEqual([
      'removed',
      'removed',
    ])
    expect(graph.calls.filter((call) => call === `POST ${graphPage}/feed`)).toHaveLength(1)
  })

  test('is sought where it was never learnt what came of the post, and once more later', async () => {
    const id = await story()
    once('obeyAndReset')
    await round()
    await withdraw(id)
    await round()
    expect(graph.posts.size).toBe(0)
    const { slug } = await payload.findByID({ collection: 'stories', id, depth: 0 })
    const message = `Sent frem\n\n${payload.config.serverURL}/da/historier/${slug}`
    graph.posts.set('1200_late', { id: '1200_late', message, media: [] })
    await round(minutes(4))
    expect(graph.posts.size).toBe(0)
  })

  test('stays to be removed for as long as Facebook does not do it', async () => {
    const id = await story()
    await round()
    await withdraw(id)
    graph.behave = () => ({ status: 500, code: 2 })
    for (let tries = 0; tries < 9; tries += 1) await round(minutes(tries * 400))
    expect(await rowOf(id)).toMatchObject({ state: 'removing', failure: 'unknown' })
    graph.behave = () => 'obey'
    await round(minutes(9000))
    expect([graph.posts.size, (await rowOf(id))['state']]).toEqual([0, 'removed'])
  })

  test('goes too when only Facebook is taken from it, and comes again with it', async () => {
    const id = await story()
    await round()
    done(await changing('stories', id, { channels: ['site'] }, coordinator))
    await round()
    expect(graph.posts.size).toBe(0)
    done(await changing('stories', id, { channels: ['site', 'facebook'] }, coordinator))
    await round()
    expect(graph.posts.size).toBe(1)
  })

  test('while it is being posted is taken away as soon as it is there', async () => {
    const id = await story()
    const slow: FacebookPage = {
      ...page(),
      post: async (wording) => {
        await withdraw(id)
        return page().post(wording)
      },
    }
    await round(new Date(), slow)
    expect([graph.posts.size, (await rowOf(id))['state']]).toEqual([0, 'removed'])
  })
})
