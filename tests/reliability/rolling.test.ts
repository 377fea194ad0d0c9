import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { freePort } from '../../src/server/postgres/launch'
import { startPostgres } from '../support/postgres'
import { startProduct, type Product } from '../support/product'
import { signUp } from '../support/signUps'
import { openBalancer, type Balancer } from './balancer'

/** Two instances on one database, behind what sends visitors to those that are ready. */
let postgres: Awaited<ReturnType<typeof startPostgres>>
let settings: readonly Readonly<Record<string, string>>[]
let products: Product[]
let balancer: Balancer
beforeAll(async () => {
  postgres = await startPostgres()
  settings = [await freePort(), await freePort()].map((port) => ({
    PORT: String(port),
    DATABASE_URL: postgres.url,
    PAYLOAD_SECRET: 'of two instances that share one database',
    STOP_GRACE: '2',
  }))
  products = await Promise.all(settings.map((one) => startProduct({ settings: one })))
  balancer = await openBalancer(products.map(({ url }) => url))
})
afterAll(async () => {
  balancer.end()
  await Promise.all(products.map((product) => product.end()))
  await postgres.stop()
})

it('of several that start at once on an empty database, one brings it to its shape', () => {
  expect(products.filter((one) => one.output().includes('Preparing the database'))).toHaveLength(1)
})

it('restarted in turn under load, no request fails', async () => {
  await expect.poll(() => balancer.answers(), patient).toEqual(['ready', 'ready'])
  const load = keepAsking(balancer.url)
  for (const [index, own] of settings.entries()) {
    const before = load.answered()
    await expect.poll(() => load.answered(), patient).toBeGreaterThan(before + 20)
    const end = products[index]?.end()
    await expect.poll(() => balancer.answers()[index]).toBe('stopping')
    expect(await end).toMatchObject({ code: 0, output: expect.stringMatching(/Stopped\.\n$/) })
    products[index] = await startProduct({ settings: own })
    await expect.poll(() => balancer.answers(), patient).toEqual(['ready', 'ready'])
  }
  expect(await load.stop()).toEqual([])
})

const patient = { timeout: 90_000 }

/** Reads pages, questions and files, and signs up, several at once, until it is told to stop. */
function keepAsking(url: string) {
  const failed: string[] = []
  let answered = 0
  let isOver = false
  const note = (what: string, status: string): void => {
    if (/^[234]/.test(status)) answered += 1
    else failed.push(`${what}: ${status}`)
  }
  const reading = async (path: string): Promise<void> => {
    while (!isOver) {
      const status = await fetch(url + path, { redirect: 'manual' }).then(
        async (answer) => {
          await answer.arrayBuffer()
          return String(answer.status)
        },
        (error: unknown) => String(error),
      )
      note(path, status)
      await delay(20)
    }
  }
  const signing = async (): Promise<void> => {
    for (let number = 2; !isOver; number = (number % 90) + 2)
      note('sign-up', (await signUp(url, number)) === undefined ? 'lost' : '200')
  }
  const asking = [
    ...['/da', '/ar/historier?side=2', '/api/stories', '/da/kalender.ics', '/da/tilmeld/1'].map(
      reading,
    ),
    signing(),
  ]
  return {
    answered: () => answered,
    /** @returns what failed */
    stop: async () => {
      isOver = true
      await Promise.all(asking)
      return failed
    },
  }
}
