import { expect, test } from 'vitest'
import { graphql, listAt, local, rest, rows, textAt } from '../support/doors'
import { make, publishedStory } from '../support/factories'
import { person } from '../support/people'

const stands = async (id: string) => {
  const [row] = await rows('select on_site from stories where id = $1', [id])
  return row?.['on_site']
}
const shownTo = async (id: string) => {
  const { data } = await graphql(`{ Stories(where: { id: { equals: "${id}" } }) { docs { id } } }`)
  return listAt(data, 'Stories', 'docs').length
}
const channels = async (id: string, named: readonly string[]) => {
  const api = await local()
  await api.update({ collection: 'stories', id, data: { channels: named } })
}

test('a story is on the site exactly while the site is among its channels', async () => {
  const id = await publishedStory({ channels: ['site', 'facebook'] })
  expect([await stands(id), await shownTo(id)]).toEqual([true, 1])
  await channels(id, ['facebook'])
  expect([await stands(id), await shownTo(id)]).toEqual([false, 0])
  await channels(id, ['facebook', 'site'])
  expect([await stands(id), await shownTo(id)]).toEqual([true, 1])
})

test('PostgreSQL keeps it so, whoever writes the channels or the story', async () => {
  const id = await make('stories', { channels: ['print'] })
  expect(await stands(id)).toBe(false)
  await rows(`update stories set on_site = true where id = $1`, [id])
  expect(await stands(id)).toBe(false)
  await rows(`insert into stories_channels ("order", parent_id, value) values (2, $1, 'site')`, [
    id,
  ])
  expect(await stands(id)).toBe(true)
  await rows(
    `update stories_channels set value = 'facebook' where parent_id = $1 and value = 'site'`,
    [id],
  )
  expect(await stands(id)).toBe(false)
  await rows(`update stories_channels set value = 'site' where parent_id = $1 and "order" = 2`, [
    id,
  ])
  expect(await stands(id)).toBe(true)
  await rows(`delete from stories_channels where parent_id = $1 and value = 'site'`, [id])
  expect(await stands(id)).toBe(false)
})

test('nobody sets it by hand, and strangers are not told of it', async () => {
  const id = await make('stories', { channels: ['facebook'] })
  const as = await person('coordinator')
  const { status } = await rest('PATCH', `/api/stories/${id}`, { as, body: { onSite: true } })
  expect([status, await stands(id)]).toEqual([200, false])
  const shown = await publishedStory({ channels: ['site'] })
  const { text } = await rest('GET', `/api/stories/${shown}`)
  expect(text).not.toContain('onSite')
  const { json } = await rest('GET', `/api/stories/${shown}`, { as })
  expect(textAt(json, 'id')).toBe(shown)
  const asked = await rest('GET', '/api/stories?where[onSite][equals]=false')
  expect(asked.status).toBe(400)
})
