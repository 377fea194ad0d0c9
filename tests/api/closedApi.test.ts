import { expect, test, vi } from 'vitest'
import { at, graphql, operation, rest } from '../support/doors'
import { make, publishedStory } from '../support/factories'
import { person } from '../support/people'

vi.hoisted(() => vi.stubEnv('PUBLIC_API', 'trusted'))

test('where the API is closed, strangers may send the site’s own operations and no others', async () => {
  const own = await graphql('{ Stories { totalDocs } }')
  expect([own.status, own.data]).toEqual([403, undefined])
  expect(own.errors[0]?.message).toMatch(/^Here strangers may send the site’s own operations only/)
  for (const name of ['StoryThemes', 'Contact']) {
    const answer = await operation(name)
    expect([answer.status, answer.errors], name).toEqual([200, []])
  }
})

test('where the API is closed, strangers read no collection through REST', async () => {
  const id = await publishedStory()
  for (const path of ['stories', `stories/${id}`, 'stories/count', 'modules', 'media?limit=0']) {
    const answer = await rest('GET', `/api/${path}`)
    expect(answer.status, path).toBe(403)
    expect(String(at(answer.json, 'errors', 0, 'message'))).toMatch(/fremmede/)
  }
  const picture = await make('media', { alt: 'Et billede', released: true })
  const { json } = await rest('GET', `/api/media/${picture}`, { as: await person('editor') })
  expect((await rest('GET', String(at(json, 'url')))).status).toBe(200)
})

test('where the API is closed, accounts ask what they may', async () => {
  const as = await person('municipality')
  expect((await graphql('{ Stories { totalDocs } }', { as })).errors).toEqual([])
  expect((await rest('GET', '/api/stories', { as })).status).toBe(200)
})
