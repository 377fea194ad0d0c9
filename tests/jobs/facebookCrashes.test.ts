import { getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { pageAt, type FacebookPage } from '@/integrations/facebook/page'
import { rows, running, thePayload } from '../support/doors'
import { publishedStory } from '../support/factories'
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

const page = () =>
  pageAt({
    url: graph.url,
    version: 'v25.0',
    page: graphPage,
    token: graphToken,
    timeout: patienceWith('obey'),
  })
const round = (now: Date, with_: FacebookPage, worker: Payload) =>
  publishDue(worker, { page: with_, now: () => now })

/** A published story that nobody can be recognised in. */
const story = () => publishedStory({ channels: ['site', 'facebook'], recognisable: false })
const withdraw = async (id: string) =>
  done(await changing('stories', id, { status: 'withdrawn' }, coordinator))
const messages = () => [...graph.posts.values()].map(({ message }) => message)

class Crash extends Error {}

/** Each answers one call in fifty. */
const troubles: readonly Behaviour[] = [
  'obeyAndReset',
  'obeyAndFail',
  'reset',
  { status: 500, code: 1 },
  { status: 400, code: 190 },
  { status: 400, code: 32 },
]

describe('a crash between any two things', () => {
  test('leaves one post for each published story, and none for a withdrawn one', async () => {
    const count = 10 * inject('rounds') * 2
    // With a pool of connections of its own, as another process has.
    const other = await getPayload({ config: running, key: 'another worker' })
    other.logger.level = 'silent'
    const ids = await Promise.all(Array.from({ length: count }, () => story()))
    let clock = Date.now()
    let seed = 20_261_128
    const chance = () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
      return seed / 2_147_483_648
    }
    let crashes = 0
    /** Dies before the call, or after it, one time in four. */
    const mortal = <Args extends unknown[], Answer>(call: (...args: Args) => Promise<Answer>) => {
      return async (...args: Args): Promise<Answer> => {
        const fate = crashes < count ? chance() : 1
        if (fate < 0.25) crashes += 1
        if (fate < 0.125) throw new Crash()
        const answer = await call(...args)
        if (fate < 0.25) throw new Crash()
        return answer
      }
    }
    const real = page()
    const dying: FacebookPage = {
      post: mortal(real.post),
      uploadPhoto: mortal(real.uploadPhoto),
      postsWith: mortal(real.postsWith),
      remove: mortal(real.remove),
    }
    graph.behave = () => {
      const fate = crashes < count ? chance() : 1
      return troubles[Math.floor(fate * 50)] ?? 'obey'
    }
    const instance = async (worker = payload) => {
      await round(new Date(clock), dying, worker).catch((error: unknown) => {
        if (!(error instanceof Crash)) throw error
      })
    }
    const withdrawn = ids.filter((_, index) => index % 2 === 0)
    const left = [...withdrawn]
    for (let turn = 0; turn < 40 * count && (crashes < count || left.length > 0); turn += 1) {
      const [next] = turn % 3 === 0 ? left.splice(0, 1) : []
      await Promise.all([
        instance(),
        instance(other),
        ...(next === undefined ? [] : [withdraw(next)]),
      ])
      clock += 45_000
      if (left.length === 0 && crashes < count)
        await rows(
          "update publications set state = 'queued', attempts = 1 where channel = 'facebook' and state = 'failed'",
        )
    }
    for (let turn = 0; turn < 12; turn += 1) {
      await rows("update publications set state = 'queued' where state = 'failed'")
      await Promise.all([instance(), instance(other)])
      clock += 400 * 60_000
    }
    const standing = messages().map((message) => message.split('/').at(-1))
    const { docs } = await payload.find({
      collection: 'stories',
      where: { id: { in: ids }, status: { equals: 'published' } },
      pagination: false,
      depth: 0,
    })
    expect(standing.toSorted()).toEqual(docs.map(({ slug }) => slug).toSorted())
    expect(docs).toHaveLength(count - withdrawn.length)
    expect(crashes).toBeGreaterThan(0)
    await other.destroy()
  })
})
