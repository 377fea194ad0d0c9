import { describe, expect, test } from 'vitest'
import { documents, hashOf } from '../support/documents'
import { at, listAt } from '../support/doors'
import { publishedStory } from '../support/factories'
import type { Person } from '../support/person'
import { person } from '../support/people'
import { unique } from '../support/unique'

const { GET, POST } = await import('@/app/(payload)/api/graphql/route')

async function get(asked: Readonly<Record<string, string>>, as?: Person) {
  const query = new URLSearchParams(asked).toString()
  const headers = as && { Cookie: as.cookie, Origin: 'http://localhost:3000' }
  return read(
    await GET(new Request(`http://localhost:3000/api/graphql?${query}`, headers && { headers })),
  )
}

async function post(body: unknown, type = 'application/json') {
  const headers = { 'Content-Type': type }
  const sent = { method: 'POST', headers, body: JSON.stringify(body) }
  return read(await POST(new Request('http://localhost:3000/api/graphql', sent)))
}

async function read(response: Response) {
  const json: unknown = await response.json()
  const message = at(json, 'errors', 0, 'message')
  return { status: response.status, headers: response.headers, json, message }
}

describe('an operation of the site’s own', () => {
  test('is carried out by its hash, in either form and by either method', async () => {
    const slug = `betroet-${unique()}`
    await publishedStory({ slug })
    const documentId = hashOf('StoryBySlug')
    const variables = { slug }
    const persistedQuery = { sha256Hash: documentId, version: 1 }
    const asText = { variables: JSON.stringify(variables), locale: 'ar', 'fallback-locale': 'da' }
    for (const answer of [
      await get({ documentId, ...asText }),
      await get({ extensions: JSON.stringify({ persistedQuery }), ...asText }),
      await post({ documentId, variables }),
      await post({ extensions: { persistedQuery }, variables }),
    ]) {
      expect(answer.status).toBe(200)
      expect(listAt(answer.json, 'data', 'Stories', 'docs')).toHaveLength(1)
    }
  })

  test('that changes something goes by POST alone', async () => {
    const documentId = hashOf('DeleteSignUpDraft')
    const token = 'A'.repeat(43)
    const refused = await get({ documentId, variables: JSON.stringify({ token }) })
    expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'POST'])
    expect(refused.message).toBe('A change is sent by POST.')
    const done = await post({ documentId, variables: { token } })
    expect([done.status, done.message]).toEqual([200, undefined])
  })

  test('may ask for more than a stranger’s own, where that stands in it', async () => {
    expect((await get({ documentId: hashOf('StoryThemes') })).status).toBe(200)
  })

  test('takes no more than its variables, within the bounds', async () => {
    const list = { where: {}, page: 1, limit: 3 }
    const documentId = hashOf('StoryList')
    const ask = async (variables: object) =>
      get({ documentId, variables: JSON.stringify(variables) })
    expect((await ask(list)).status).toBe(200)
    for (const limit of [0, 51, null, -1, '3', 1.5])
      expect((await ask({ ...list, limit })).status, String(limit)).toBe(400)
    expect((await ask({ where: {}, page: 1 })).status).toBe(400)
    expect((await ask({ ...list, x: 1 })).message).toBe('The operation has no variable "x".')
    expect((await ask({ ...list, page: 1e30 })).status).toBe(400)
    const many = { slug: { in: Array.from({ length: 70 }, (_, index) => `a${index}`) } }
    expect(at((await ask({ ...list, where: many })).json, 'data', 'shown')).toBeNull()
  })

  test('has one limit at most that whoever sends it may say, and it is called limit', () => {
    for (const { hash, text } of documents.values())
      for (const [, limit] of text.matchAll(/(?<!\$)\blimit: ?(\S+?)[\s,)]/g))
        expect(limit, hash).toMatch(/^(\d+|\$limit)$/)
  })
})

describe('is refused in words:', () => {
  const documentId = hashOf('Contact')
  test.each([
    ['an unknown operation', { documentId: 'sha256:0' }, 404],
    ['no operation', {}, 400],
    ['an operation in words', { query: '{ reportYears }' }, 400],
    ['two operations', { documentId, extensions: '{"persistedQuery":{"sha256Hash":"x"}}' }, 400],
    ['variables that are no JSON', { documentId, variables: '{' }, 400],
    ['variables that are a list', { documentId, variables: '[]' }, 400],
    ['extensions that are none', { documentId, extensions: '3' }, 400],
    ['another name in the address', { documentId, depth: '3' }, 400],
    ['an unknown language', { documentId, locale: 'xx' }, 400],
    ['every language', { documentId, locale: 'all' }, 400],
  ])('%s by GET', async (_, asked: Readonly<Record<string, string>>, status) => {
    const answer = await get(asked)
    expect(answer.status).toBe(status)
    expect(String(answer.message).length).toBeGreaterThan(15)
  })

  test.each([
    ['an unknown operation', { documentId: 'sha256:0' }, 404],
    ['both a hash and words', { documentId, query: '{ reportYears }' }, 400],
    ['several at once', [{ documentId }, { documentId }], 400],
    ['no object', 'x', 400],
    ['variables that are a list', { documentId, variables: [] }, 400],
  ])('%s by POST', async (_, body: unknown, status) => {
    const answer = await post(body)
    expect(answer.status).toBe(status)
    expect(String(answer.message).length).toBeGreaterThan(15)
  })

  test('another kind of body', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])
      expect((await post({ documentId }, type)).status).toBe(400)
  })
})

test('who is logged in gets her own answer by GET', async () => {
  const documentId = hashOf('MayPreview')
  const told = async (as?: Person) =>
    at((await get({ documentId }, as)).json, 'data', 'Access', 'canAccessAdmin')
  expect(await told()).toBe(false)
  expect(await told(await person('editor'))).toBe(true)
})
