import { beforeAll, describe, expect, test } from 'vitest'
import { rest, running } from '../support/doors'
import type { People } from '../support/people'
import { people } from '../support/people'

/** The admin searches each list by its title, or by the fields named for it. */
const lists = running.collections.map(({ slug, admin }) => ({
  slug,
  fields: admin.listSearchableFields ?? [admin.useAsTitle ?? 'id'],
}))

let everyone: People
beforeAll(async () => {
  everyone = await people()
})

test('there are lists to search', () => {
  expect(lists.length).toBeGreaterThan(20)
})

describe.each(['municipality', 'editor', 'coordinator', 'projectLeader', 'admin'] as const)(
  '%s',
  (role) => {
    test.each(lists)('searches $slug, or may not see the list at all', async ({ slug, fields }) => {
      const as = everyone[role]
      const list = await rest('GET', `/api/${slug}?limit=1`, { as })
      const by = fields.map((field, index) => `where[or][${index}][${field}][like]=a`).join('&')
      expect((await rest('GET', `/api/${slug}?${by}`, { as })).status).toBe(list.status)
    })
  },
)
