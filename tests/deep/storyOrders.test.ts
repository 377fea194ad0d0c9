import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { fakeGraph, graphPage, graphToken, type FakeGraph } from '../support/fakeGraph'
import { fakeSmtp, type FakeSmtp } from '../support/fakeSmtp'
import { twoInstances, type TwoInstances } from '../support/twoInstances'
import { whereFound, type Marked } from './crawl'
import { storyDesk, type Desk } from './storyDesk'

/**
 * What a woman took back is found nowhere, in whatever order things happened and whatever was down.
 * Time is told: leases and waits are set to be over, and what then is due is done by the instances
 * themselves and by one more worker.
 */
let graph: FakeGraph
let smtp: FakeSmtp
let house: TwoInstances
let desk: Desk
beforeAll(async () => {
  graph = await fakeGraph()
  smtp = await fakeSmtp()
  house = await twoInstances({
    SERVER_URL: 'http://localhost:4490',
    FACEBOOK_URL: graph.url,
    FACEBOOK_PAGE_ID: graphPage,
    FACEBOOK_TOKEN: graphToken,
    SMTP_URL: smtp.url,
    MAIL_FROM: 'post@example.org',
  })
  desk = storyDesk(house, smtp)
})
afterAll(async () => {
  await house.end()
  await Promise.all([graph.stop(), smtp.stop()])
})

const orders = Array.from({ length: 3 * inject('rounds') }, (_, index) => index + 1)

/** The same each time for the same order. */
function dice(seed: number): (sides: number) => number {
  let state = seed * 2_654_435_761
  return (sides) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return Math.floor((state / 4_294_967_296) * sides)
  }
}

const perMinute = { timeout: 60_000, interval: 1000 }

describe('in any order of what staff do and what goes wrong', () => {
  it.each(orders)('(%i) nothing that is withdrawn is found anywhere', async (order) => {
    const roll = dice(order)
    const stories = [await desk.write(), await desk.write({ film: true }), await desk.write()]
    const [kept, ...others] = stories
    if (kept === undefined) throw new Error('No story')
    const troubles: readonly (() => Promise<unknown>)[] = [
      async () => {
        graph.behave = () => (['reset', { status: 500, code: 2 }] as const)[roll(2)] ?? 'reset'
      },
      async () => {
        graph.behave = (call) => (call.startsWith('POST') ? 'obeyAndReset' : 'obey')
      },
      async () => {
        graph.behave = () => 'obey'
      },
      async () => {
        for (const { line } of house.instances) line.cut()
        for (const { line } of house.instances) line.mend()
      },
      async () => {
        const line = house.instances[roll(2)]?.line
        line?.cut()
        line?.mend()
      },
      async () => {
        const one = house.instances[roll(2)]
        await one?.kill()
        await one?.start()
      },
      () => house.due(),
    ]
    const trouble = async () => troubles[roll(troubles.length)]?.()
    for (const story of stories) {
      await trouble()
      if (roll(3) === 0) await desk.schedule(story)
      else await desk.publish(story)
      // Each instance now has it among its finished pages, and says by which name.
      if (roll(2) === 0) for (const { url } of house.instances) await whereFound(url, [story])
      await trouble()
      await desk.edit(story)
      if (roll(2) === 0) await desk.sendToNewspaper(story)
    }
    for (const story of others) {
      const withTrouble = roll(2) === 0 ? trouble() : undefined
      await desk.withdraw(story, roll(4))
      await withTrouble
      await trouble()
    }
    graph.behave = () => 'obey'
    await desk.tellTime()
    for (const { url } of house.instances)
      await expect
        .poll(() => whereFound(url, others), { ...perMinute, message: `at ${url}` })
        .toEqual([])
    await expect.poll(() => postsOf(others), perMinute).toEqual([])
    await expectShown(kept)
    await desk.withdraw(kept, 0)
    // Her name bears it too.
    for (const { said } of house.instances)
      expect(stories.filter(({ mark }) => said().includes(mark))).toEqual([])
  })
})

const postsOf = (stories: readonly Marked[]) =>
  [...graph.posts.values()]
    .map(({ message }) => message)
    .filter((message) =>
      stories.some(({ mark, slug }) => message.includes(mark) || message.includes(slug)),
    )

/** The crawler does find what it should: page, list, feed, picture and post. */
async function expectShown(story: Marked): Promise<void> {
  await desk.tellTime()
  for (const { url } of house.instances) {
    const found = (await whereFound(url, [story])).join('\n')
    for (const part of [
      `/da/historier/${story.slug} 200`,
      '/da/historier 200',
      'rss.xml 200',
      `/api/media/file/${story.files[0]}`,
    ])
      expect(found).toContain(part)
  }
  expect(postsOf([story])).toHaveLength(1)
}
