import { performance } from 'node:perf_hooks'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { hashOf } from '../support/documents'
import { at, listAt, textAt } from '../support/json'
import { report } from '../support/tally'
import { twoInstances, type TwoInstances } from '../support/twoInstances'
import { unique } from '../support/unique'

/**
 * What staff change at one instance is seen at both, where a moment before each gave the old from
 * memory: the page, the feed for calendars and the answer by hash. How long it took is printed.
 */
let house: TwoInstances
beforeAll(async () => {
  house = await twoInstances({ API_LIMIT: '1000000' })
})
afterAll(() => house.end())

const changes = 50 * inject('rounds')
const waits: number[] = []

const course = `/api/graphql?documentId=${encodeURIComponent(hashOf('Course'))}&locale=da`
const activities = ['/da/aktiviteter', '/ar/aktiviteter', '/da/aktiviteter/kalender.ics']

/** Asks at both until both say so. */
async function seen(paths: readonly string[], mark: string, isThere: boolean): Promise<void> {
  const began = performance.now()
  for (const { url } of house.instances)
    for (const path of paths) {
      let text = await kept(url, path)
      while (text.includes(mark) !== isThere) {
        expect(performance.now() - began, `${path} of ${url} stays as it was`).toBeLessThan(30_000)
        await delay(5)
        text = await kept(url, path)
      }
    }
  waits.push(performance.now() - began)
}

const kept = async (url: string, path: string) => unfolded(await (await fetch(url + path)).text())

/** Calendars fold long lines. */
const unfolded = (text: string) => text.replaceAll('\r\n ', '')

async function change(method: string, path: string, body: object): Promise<unknown> {
  const { url } = house.instances[waits.length % 3 === 0 ? 0 : 1]
  const answer = await fetch(`${url}/api/${path}`, {
    method,
    headers: { authorization: `JWT ${house.token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const json: unknown = await answer.json()
  expect(answer.status, JSON.stringify(json)).toBeLessThan(300)
  return json
}

const mark = () => `Nyt${unique()}her`

it('a change is seen at every instance, and what was there before is gone', async () => {
  const startsAt = new Date(Date.now() + 7 * 86_400_000).toISOString()
  const endsAt = new Date(Date.now() + 7 * 86_400_000 + 7_200_000).toISOString()
  const details = { kind: 'foodEvening', status: 'announced', startsAt, endsAt, place: 'Salen' }
  const [shown, module] = [mark(), await firstModule()]
  const made = await change('POST', 'activities', { ...details, title: shown })
  const activity = textAt(made, 'doc', 'id')
  await seen(activities, shown, true)
  let [title, topic] = [shown, '']
  for (let turn = 0; turn < changes; turn += 1) {
    const next = mark()
    if (turn % 5 === 4) {
      await change('PATCH', `modules/${module}?locale=da`, { title: next })
      await seen([course], next, true)
      if (topic !== '') await seen([course], topic, false)
      topic = next
    } else if (turn % 5 === 3) {
      const again = await change('POST', 'activities', { ...details, title: next })
      await seen(activities, next, true)
      await change('DELETE', `activities/${textAt(again, 'doc', 'id')}`, {})
      await seen(activities, next, false)
    } else {
      await change('PATCH', `activities/${activity}?locale=da`, { title: next })
      await seen(activities, next, true)
      await seen(activities, title, false)
      title = next
    }
  }
  const sorted = waits.toSorted((one, other) => one - other)
  const [half, longest] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)]
  report(
    `${changes} changes: half seen within ${half?.toFixed(0)} ms, all within ${longest?.toFixed(0)} ms`,
  )
}, 1_800_000)

async function firstModule(): Promise<string> {
  const answer = await fetch(`${house.instances[0].url}/api/modules?limit=1`)
  const json: unknown = await answer.json()
  return textAt(at(listAt(json, 'docs'), '0'), 'id')
}
