import type { SanitizedPermissions } from 'payload'
import { createLocalReq } from 'payload'
import { expect, test } from 'vitest'
import { rememberedPermissions } from '@/access/rememberedPermissions'
import type { Role } from '@/domain/choices/people'
import { thePayload } from '../support/doors'

let asked = 0
const ask = (): Promise<SanitizedPermissions> => {
  asked += 1
  return Promise.resolve({ canAccessAdmin: true, collections: {}, globals: {} })
}

async function as(id: string, role: Role, disabled = false) {
  const req = await createLocalReq({}, await thePayload())
  Object.assign(req, { user: { id, role, disabled, collection: 'users' } })
  return req
}

test('an account’s permissions are asked for once, and anew with another role or when it is closed', async () => {
  const timesFor = async (...who: Parameters<typeof as>) => {
    const before = asked
    await rememberedPermissions(await as(...who), ask)
    return asked - before
  }
  expect(await timesFor('one', 'coordinator')).toBe(1)
  expect(await timesFor('one', 'coordinator')).toBe(0)
  expect(await timesFor('one', 'editor')).toBe(1)
  expect(await timesFor('two', 'coordinator')).toBe(1)
  expect(await timesFor('one', 'coordinator', true)).toBe(1)
})

test('whoever gets them may change them, for nobody else', async () => {
  const given = await rememberedPermissions(await as('three', 'editor'), ask)
  given.canAccessAdmin = false
  const again = await rememberedPermissions(await as('three', 'editor'), ask)
  again.canAccessAdmin = false
  const { canAccessAdmin } = await rememberedPermissions(await as('three', 'editor'), ask)
  expect(canAccessAdmin).toBe(true)
})

test('what fails is asked for again', async () => {
  const req = await as('four', 'editor')
  const failing = () => Promise.reject<SanitizedPermissions>(new Error('away'))
  await expect(rememberedPermissions(req, failing)).rejects.toThrow('away')
  expect((await rememberedPermissions(req, ask)).canAccessAdmin).toBe(true)
})

test('the parts of one request get the very same, which a page then holds once', async () => {
  const req = await as('five', 'editor')
  const parts = [rememberedPermissions(req, ask), rememberedPermissions({ ...req }, ask)]
  const [layout, page] = await Promise.all(parts)
  expect(page).toBe(layout)
  expect(await rememberedPermissions(await as('five', 'editor'), ask)).not.toBe(layout)
  Object.assign(req.user ?? {}, { role: 'coordinator' })
  expect(await rememberedPermissions(req, ask)).not.toBe(layout)
})
