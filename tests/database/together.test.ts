import { setTimeout as delay } from 'node:timers/promises'
import { createLocalReq, type PayloadRequest } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { thePayload } from '../support/doors'

const { together } = await import('@/database/together')

let req: PayloadRequest
beforeAll(async () => {
  req = await createLocalReq({}, await thePayload())
})

/** Work that notes its rounds, and is done when the test says so. */
function rounds(during: (all: readonly number[]) => Promise<void> = () => Promise.resolve()) {
  const seen: (readonly number[])[] = []
  const join = together(async (all: readonly number[]) => {
    seen.push(all)
    await during(all)
    return all.map((one) => one * 10)
  })
  return { seen, join: (one: number) => join(one, req) }
}

test('who comes in one turn of the loop goes in one round, and each is told its own', async () => {
  const { seen, join } = rounds()
  expect(await Promise.all([join(1), join(2), join(3)])).toEqual([10, 20, 30])
  expect(seen).toEqual([[1, 2, 3]])
})

test('who comes while a round is under way goes with the next, fifty at a time', async () => {
  const { seen, join } = rounds()
  const first = join(0)
  await new Promise((resolve) => void setImmediate(resolve))
  const others = Array.from({ length: 60 }, (_, index) => join(index + 1))
  expect(await Promise.all([first, ...others])).toHaveLength(61)
  expect(seen.map(({ length }) => length)).toEqual([1, 50, 10])
})

test('a round that hangs holds up nobody else', async () => {
  let end: () => void = () => undefined
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  const { join } = rounds((all) => (all.includes(1) ? ended : Promise.resolve()))
  const hanging = join(1)
  await delay(1)
  expect(await join(2)).toBe(20)
  end()
  expect(await hanging).toBe(10)
})

test('what a round throws is told to each in it, and the next one is done', async () => {
  const { join } = rounds((all) =>
    all.includes(1) ? Promise.reject(new Error('broken')) : Promise.resolve(),
  )
  const both = await Promise.allSettled([join(1), join(2)])
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(await join(3)).toBe(30)
})
