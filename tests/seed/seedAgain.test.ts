import type { Payload } from 'payload'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { seedProgramme } from '@/seed/programme'
import { asking, contents, openPayload } from './open'

let payload: Payload
const stored = () => contents(asking(payload))
beforeAll(async () => {
  payload = await openPayload('empty')
})
afterEach(() => vi.restoreAllMocks())

test('a seed that fails at its very end leaves nothing, and the next one does it all', async () => {
  const before = await stored()
  vi.spyOn(payload, 'updateGlobal').mockRejectedValueOnce(new Error('the plug was pulled'))
  await expect(seedProgramme(payload)).rejects.toThrow('the plug was pulled')
  expect(await stored()).toEqual(before)

  await seedProgramme(payload)
  const modules = await payload.count({ collection: 'modules' })
  expect(modules.totalDocs).toBe(13)
})

test('seeding again changes nothing', async () => {
  await seedProgramme(payload)
  const before = await stored()
  await seedProgramme(payload)
  expect(await stored()).toEqual(before)
})

test('what staff wrote or removed stays as they left it', async () => {
  const [module] = (await payload.find({ collection: 'modules', sort: 'order', limit: 1 })).docs
  const [step] = (await payload.find({ collection: 'milestones', sort: 'order', limit: 1 })).docs
  const data = { title: 'Vores egen første aften' }
  await payload.update({ collection: 'modules', id: module?.id ?? '', data })
  await payload.delete({ collection: 'milestones', id: step?.id ?? '' })
  const before = await stored()
  await seedProgramme(payload)
  expect(await stored()).toEqual(before)
})
