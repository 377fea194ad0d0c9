import { brotliDecompressSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { keptHashes, keptQuestion } from '@/server/front/question'
import { documents, hashOf } from '../support/documents'
import { fakeFront, html, type Page } from './fakeFront'

const storyPage = '{"where":{},"limit":3,"page":1}'

const ask = (name: string, variables?: string, more = {}) =>
  `/api/graphql?${new URLSearchParams({
    documentId: hashOf(name),
    ...(variables !== undefined && { variables }),
    ...more,
  }).toString()}`

let front: Awaited<ReturnType<typeof fakeFront>> | undefined
afterEach(async () => {
  await front?.stop()
  front = undefined
})

/** An API that says how often it was asked, and whatever else it is told to. */
async function frontOver(more: Partial<{ status: number; errors: readonly object[] }> = {}) {
  let made = 0
  const api: Page = (response) => {
    made += 1
    const { status = 200, ...rest } = more
    const body = { data: { made, filling: 'æøå '.repeat(300) }, ...rest }
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  }
  const one = await fakeFront({ '/api/graphql': api })
  front = one
  return { ...one, made: () => made }
}

it('every question of the site is kept, or is one of those that are one person’s', () => {
  const queries = [...documents].filter(([, { text }]) => /(^|\s)query /.test(text))
  const notKept = queries.filter(([, { hash }]) => !keptHashes().has(hash)).map(([name]) => name)
  expect(notKept.toSorted()).toEqual([
    'DiplomaCheck',
    'HerPage',
    'MayPreview',
    'NewspaperPage',
    'PrivateCalendar',
    'SignUpDraft',
    'TeacherPage',
  ])
  expect(keptHashes().size).toBe(queries.length - notKept.length)
})

describe('a question that is the same for everyone', () => {
  it('is answered once, and then from what is kept, with standard headers', async () => {
    const { get, made } = await frontOver()
    const first = await get(ask('Contact'))
    expect(first.status).toBe(200)
    expect(first.headers).toMatchObject({
      'cache-control': 'public, max-age=0, s-maxage=30',
      'cache-status': 'bydelsmodre; fwd=miss',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'content-type': 'application/json',
      vary: 'Accept-Encoding',
    })
    const second = await get(ask('Contact'), { headers: { 'accept-encoding': 'br' } })
    expect(second.headers['cache-status']).toBe('bydelsmodre; hit')
    expect(brotliDecompressSync(second.bytes).toString()).toBe(first.text)
    const etag = second.headers.etag ?? ''
    expect((await get(ask('Contact'), { headers: { 'if-none-match': etag } })).status).toBe(304)
    expect(made()).toBe(1)
  })

  it('is made once for all who ask at once, and answers HEAD without its body', async () => {
    const { get, made } = await frontOver()
    await Promise.all(Array.from({ length: 20 }, () => get(ask('Course'))))
    const head = await get(ask('Course'), { method: 'HEAD' })
    expect([head.status, head.text, head.headers['cache-status']]).toEqual([
      200,
      '',
      'bydelsmodre; hit',
    ])
    expect(made()).toBe(1)
  })

  it('has one address, however its variables are spelled', async () => {
    const { get, made } = await frontOver()
    const persistedQuery = { sha256Hash: hashOf('StoryList'), version: 1 }
    const spellings = [
      ask('StoryList', storyPage),
      ask('StoryList', ' { "page" : 1.0, "limit": 3e0, "where" : { } } '),
      ask('StoryList', '{"p\\u0061ge":1,"page":1,"limit":3,"where":{}}'),
      ask('StoryList', storyPage, { locale: 'da', 'fallback-locale': 'da', operationName: 'x' }),
      `/api/graphql?variables=${storyPage}&documentId=${hashOf('StoryList')}`,
      `/api/graphql?${new URLSearchParams({ extensions: JSON.stringify({ persistedQuery }), variables: storyPage }).toString()}`,
    ]
    for (const one of spellings) expect((await get(one)).status, one).toBe(200)
    expect(made()).toBe(1)
    await get(ask('StoryList', storyPage, { locale: 'ar' }))
    await get(ask('StoryList', storyPage.replace('1', '2')))
    expect(made()).toBe(3)
  })

  it('reaches the API as nobody in particular', async () => {
    const { get, asked } = await frontOver()
    const headers = {
      'accept-language': 'ar',
      'user-agent': 'x',
      accept: 'text/x',
      cookie: 'sprog=ar',
    }
    await get(ask('Contact'), { headers })
    expect(asked[0]?.headers).toEqual({
      accept: '*/*',
      host: 'localhost:3000',
      'user-agent': 'bydelsmodre',
      'x-forwarded-proto': 'http',
    })
  })

  it('is dropped at a change', async () => {
    const { get, change } = await frontOver()
    await get(ask('Contact'))
    change()
    const after = await get(ask('Contact'))
    expect(after.headers['cache-status']).toBe('bydelsmodre; fwd=miss')
    expect(after.text).toContain('"made":2')
  })

  it('is given, marked, while the database is away; another is not, in words', async () => {
    const { get, setListening, stop } = await frontOver()
    const known = (await get(ask('Contact'))).text
    setListening('away')
    const stale = await get(ask('Contact'))
    expect(stale.text).toBe(known)
    expect(stale.headers).toMatchObject({
      'cache-control': 'no-store',
      warning: '110 - "Response is Stale"',
    })
    await stop()
    const empty = await frontOver({ status: 500 })
    empty.setListening('away')
    const other = await empty.get(ask('Contact'))
    expect(other.status).toBe(503)
    expect(other.headers).toMatchObject({
      'cache-control': 'no-store',
      'content-type': 'application/json',
      'retry-after': '60',
    })
    expect(other.text).toMatch(/^\{"errors":\[\{"message":"The database is away/)
  })
})

describe('nothing is kept', () => {
  it.each([
    ['of who is logged in', ask('Contact'), { cookie: 'payload-token=x' }],
    ['of who has a key', ask('Contact'), { authorization: 'users API-Key x' }],
    ['of who has begun something', ask('Contact'), { cookie: '__Host-kladde=x' }],
    ['of one person’s page', ask('HerPage', '{"token":"x"}'), {}],
    ['of a change', ask('SignUp', '{"input":{}}'), {}],
    ['of an unknown operation', '/api/graphql?documentId=sha256:0', {}],
    ['under a name that the operation does not have', ask('Contact', '{"x":1}'), {}],
    ['under a name that the address does not have', `${ask('Contact')}&x=1`, {}],
    ['said twice', `${ask('Contact')}&locale=da&locale=ar`, {}],
    ['of an unknown language', ask('Contact', '{}', { locale: 'xx' }), {}],
    ['of variables that are none', ask('StoryList', '{'), {}],
    ['of variables that are a list', ask('StoryList', '[]'), {}],
    [
      'of what is nested without end',
      ask('StoryList', `{"where":${'['.repeat(500)}${']'.repeat(500)}}`),
      {},
    ],
    ['of a question in words', '/api/graphql?query={contact{role}}', {}],
    ['of another spelling of the door', ask('Contact').replace('graphql', 'graphql/'), {}],
  ])('%s', async (_, path, headers) => {
    const { get } = await frontOver()
    for (const one of [await get(path, { headers }), await get(path, { headers })])
      expect([one.headers['cache-control'], one.headers['cache-status']]).toEqual([
        'no-store',
        undefined,
      ])
  })

  it('that has an error in it', async () => {
    const { get, made } = await frontOver({ errors: [{ message: 'x' }] })
    await get(ask('Contact'))
    expect((await get(ask('Contact'))).headers['cache-control']).toBe('no-store')
    expect(made()).toBe(2)
  })

  it('for who is logged in, of what is kept for everyone', async () => {
    const { get, made } = await frontOver()
    await get(ask('Contact'))
    await get(ask('Contact'), { headers: { cookie: 'payload-token=x' } })
    expect(made()).toBe(2)
  })
})

it('values that somebody makes up push out no page, and are given a bounded room', async () => {
  const page = html('kursus')
  const large: Page = (response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ data: 'x'.repeat(60_000) }))
  }
  const { get, stop } = await fakeFront({ '/da/kursus': page, '/api/graphql': large })
  await get('/da/kursus')
  for (let slug = 0; slug < 140; slug += 1) await get(ask('StoryGone', `{"slug":"${slug}"}`))
  expect((await get('/da/kursus')).headers['cache-status']).toBe('bydelsmodre; hit')
  const first = await get(ask('StoryGone', '{"slug":"0"}'))
  expect(first.headers['cache-status']).toBe('bydelsmodre; fwd=miss')
  const last = await get(ask('StoryGone', '{"slug":"139"}'))
  expect(last.headers['cache-status']).toBe('bydelsmodre; hit')
  await stop()
})

it('the address that is kept is a fixed point', () => {
  const address = keptQuestion(ask('StoryList', storyPage, { locale: 'ar' })) ?? ''
  expect(address).toContain('locale=ar')
  expect(keptQuestion(address)).toBe(address)
})
