import { afterEach, describe, expect, it } from 'vitest'
import { freeAddress, freeQuestion } from '@/server/front/freeQuestion'
import { keptQuestion } from '@/server/front/question'
import { fakeFront, html, type Page } from './fakeFront'

let front: Awaited<ReturnType<typeof fakeFront>> | undefined
afterEach(async () => {
  await front?.stop()
  front = undefined
})

/** An API that says how often it was asked, and whatever else it is told to. */
async function frontOver(
  more: Partial<{ status: number; errors: readonly object[] }> = {},
  settings: Readonly<Record<string, string>> = {},
) {
  let made = 0
  const api: Page = (response) => {
    made += 1
    const { status = 200, ...rest } = more
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ data: { made, filling: 'æøå '.repeat(300) }, ...rest }))
  }
  const one = await fakeFront({ '/api/graphql': api, '/da/kursus': html('kursus') }, { settings })
  front = one
  const ask = (body: unknown, headers = {}, path = '/api/graphql') =>
    one.get(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  return { ...one, ask, made: () => made }
}

const stories = { query: '{ Stories(limit: 2) { docs { title } } }' }

describe('a question in words that is the same for everyone', () => {
  it('is answered once, and then from what is kept, and kept by nobody in between', async () => {
    const { ask, made } = await frontOver()
    const first = await ask(stories)
    expect([first.status, first.headers['cache-status']]).toEqual([200, 'bydelsmodre; fwd=miss'])
    const second = await ask(stories)
    expect(second.text).toBe(first.text)
    expect(second.headers).toMatchObject({
      'cache-control': 'no-store',
      'cdn-cache-control': 'no-store',
      'cache-status': 'bydelsmodre; hit',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'content-type': 'application/json',
    })
    const third = await ask(stories)
    expect(third.text).toBe(first.text)
    const lasting = ({ 'x-request-id': _id, date: _date, ...others }: typeof third.headers) =>
      others
    expect(lasting(third.headers)).toEqual(lasting(second.headers))
    expect(third.headers['x-request-id']).not.toBe(second.headers['x-request-id'])
    expect(made()).toBe(1)
  })

  it('is given again to nobody whose language, cookie or condition could change it', async () => {
    const { ask, made } = await frontOver()
    for (let times = 0; times < 3; times += 1) await ask(stories)
    const own = await ask(stories, { cookie: 'payload-token=x' })
    expect([own.headers['cache-status'], made()]).toEqual([undefined, 2])
    const arabic = await ask(stories, { 'accept-language': 'ar' })
    expect([arabic.headers['cache-status'], made()]).toEqual(['bydelsmodre; fwd=miss', 3])
  })

  it('is no condition’s to answer: a POST is never “not modified”', async () => {
    const { ask } = await frontOver()
    const { headers } = await ask(stories)
    const again = await ask(stories, { 'if-none-match': headers.etag ?? '' })
    expect([again.status, again.text === '']).toEqual([200, false])
  })

  it('reaches the API as nobody in particular, word for word, in her language', async () => {
    const { ask, asked } = await frontOver()
    await ask(stories, { 'accept-language': 'ar;q=0.9', 'user-agent': 'x', cookie: 'sprog=ar' })
    expect(asked[0]?.body).toBe(JSON.stringify(stories))
    expect(asked[0]?.headers).toEqual({
      accept: '*/*',
      'accept-language': 'ar',
      'content-length': String(JSON.stringify(stories).length),
      'content-type': 'application/json',
      host: 'localhost:3000',
      'user-agent': 'bydelsmodre',
      'x-forwarded-proto': 'http',
    })
  })

  it('is another with other variables, and in another language', async () => {
    const { ask, made } = await frontOver()
    const query = 'query ($limit: Int) { Stories(limit: $limit) { docs { title } } }'
    for (const limit of [1, 2, 1]) await ask({ query, variables: { limit } })
    expect(made()).toBe(2)
    await ask({ query, variables: { limit: 1 } }, { 'accept-language': 'so' })
    expect(made()).toBe(3)
  })

  it('is dropped at a change', async () => {
    const { ask, change } = await frontOver()
    await ask(stories)
    change()
    expect((await ask(stories)).text).toContain('"made":2')
  })

  it('is counted where it has to be drawn, and costs nothing where it is kept', async () => {
    const { ask } = await frontOver({}, { API_LIMIT: '2' })
    for (let turn = 0; turn < 5; turn += 1) expect((await ask(stories)).status).toBe(200)
    await ask({ query: '{ Modules { docs { title } } }' })
    expect((await ask({ query: '{ Teams { docs { name } } }' })).status).toBe(429)
    expect((await ask(stories)).status).toBe(200)
  })

  it('pushes out no page, however many somebody makes up', async () => {
    const { ask, get } = await frontOver()
    await get('/da/kursus')
    for (let limit = 0; limit < 300; limit += 1)
      await ask({ query: `{ Stories(limit: ${limit}) { docs { title } } } #${'x'.repeat(3000)}` })
    expect((await get('/da/kursus')).headers['cache-status']).toBe('bydelsmodre; hit')
  })
})

describe('nothing is kept', () => {
  const change = { query: 'mutation { signUp(input: {}) { code } }' }
  it.each<[string, unknown, Record<string, string>, string?]>([
    ['of who is logged in', stories, { cookie: 'payload-token=x' }],
    ['of who has a key', stories, { authorization: 'users API-Key x' }],
    ['of who has begun something', stories, { cookie: '__Host-kladde=x' }],
    ['of a change', change, {}],
    ['of one person’s page', { query: '{ herPage(token: "x") { calendar } }' }, {}],
    ['of what only staff may read', { query: '{ Applicants { docs { name } } }' }, {}],
    ['beside what everyone may', { query: '{ Stories { totalDocs } Users { totalDocs } }' }, {}],
    [
      'through a fragment',
      { query: '{ ...all } fragment all on Query { Stories { totalDocs } }' },
      {},
    ],
    [
      'of two operations',
      { query: 'query a { contact { role } } query b { contact { role } }' },
      {},
    ],
    ['of the schema', { query: '{ __schema { types { name } } }' }, {}],
    ['by hash', { documentId: 'sha256:0' }, {}],
    ['with what it does not know', { ...stories, extensions: {} }, {}],
    ['of a list of questions', [stories], {}],
    ['of what is no JSON', '{', {}],
    ['of what is no question', { query: '{' }, {}],
    ['of what is nested without end', { query: `${'{a'.repeat(3000)}` }, {}],
    ['of what is too long', { query: `${stories.query} #${'x'.repeat(4000)}` }, {}],
    ['of what is far too long', { query: `${stories.query} #${'x'.repeat(40_000)}` }, {}],
    ['of a form', stories, { 'content-type': 'application/x-www-form-urlencoded' }],
    ['with something in the address', stories, {}, '/api/graphql?locale=ar'],
  ])('%s', async (_, body, headers, path) => {
    const { ask, made, asked } = await frontOver()
    for (const turn of [1, 2]) {
      const { headers: told } = await ask(body, headers, path)
      expect([told['cache-control'], told['cache-status']]).toEqual(['no-store', undefined])
      expect(made()).toBe(turn)
    }
    expect(asked.at(-1)?.body).toBe(typeof body === 'string' ? body : JSON.stringify(body))
  })

  it('that has an error in it', async () => {
    const { ask, made } = await frontOver({ errors: [{ message: 'x' }] })
    await ask(stories)
    const again = await ask(stories)
    expect([again.headers['cache-status'], made()]).toEqual([undefined, 2])
  })
})

it('the address that is kept is one that nobody can ask for', async () => {
  const question = { body: JSON.stringify(stories), language: 'ar' } as const
  const address = freeAddress(question) ?? ''
  expect(freeQuestion(address)).toEqual(question)
  expect(keptQuestion(address)).toBeUndefined()
  const { ask, get } = await frontOver()
  await ask(stories)
  const stolen = await get(freeAddress({ ...question, language: 'da' }) ?? '')
  expect(stolen.headers['cache-status']).toBeUndefined()
})
