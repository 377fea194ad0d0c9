import { getIntrospectionQuery } from 'graphql'
import { describe, expect, test } from 'vitest'
import { at, graphql, listAt, rest } from '../support/doors'
import { make, publishedStory } from '../support/factories'
import { person } from '../support/people'

const repeated = (count: number, one: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => one(index)).join(' ')
const nested = (levels: number): string =>
  levels === 0 ? '{ totalDocs }' : `{ docs { picture ${nested(levels - 1)} } }`

describe('a stranger’s question in GraphQL', () => {
  test.each([
    ['every record', '{ Stories(limit: 0) { totalDocs } }', {}],
    ['more than a page', '{ Stories(limit: 51) { totalDocs } }', {}],
    ['less than nothing', '{ Stories(limit: -1) { totalDocs } }', {}],
    ['no limit', '{ Stories(limit: null) { totalDocs } }', {}],
    ['no pages', '{ Stories(pagination: false) { totalDocs } }', {}],
    ['a page too far', '{ Stories(page: 2147483647) { pagingCounter totalDocs } }', {}],
    [
      'a page too far, in a variable',
      'query ($p: Int) { Stories(page: $p) { pagingCounter totalDocs } }',
      { p: 1_000_001 },
    ],
    ['no pages, unsaid', '{ Stories(pagination: null) { totalDocs } }', {}],
    [
      'every record, in a variable',
      'query ($l: Int) { Stories(limit: $l) { totalDocs } }',
      { l: 0 },
    ],
    [
      'no limit, in a variable',
      'query ($l: Int) { Stories(limit: $l) { totalDocs } }',
      { l: null },
    ],
    ['every record by default', 'query ($l: Int = 0) { Stories(limit: $l) { totalDocs } }', {}],
    [
      'no pages, in a variable',
      'query ($p: Boolean) { Stories(pagination: $p) { totalDocs } }',
      { p: false },
    ],
    [
      'six fields at the root',
      `{ contact { role } ${repeated(5, (i) => `a${i}: reportYears`)} }`,
      {},
    ],
    [
      'six fields at the root, in a fragment',
      `{ ...f } fragment f on Query { ${repeated(6, () => 'reportYears')} }`,
      {},
    ],
    ['six aliases', `{ Stories { ${repeated(6, (i) => `a${i}: totalDocs`)} } }`, {}],
    ['seven levels', `{ Stories ${nested(3)} }`, {}],
    ['six directives', `{ reportYears ${repeated(6, () => '@include(if: true)')} }`, {}],
    ['more fields than there are', `{ Stories { ${repeated(500, () => 'totalDocs')} } }`, {}],
    [
      'a fragment in a circle',
      '{ ...f } fragment f on Query { ...g } fragment g on Query { ...f }',
      {},
    ],
    [
      'a bomb of fragments',
      `{ ...f0 } ${repeated(25, (i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`)} fragment f25 on Query { reportYears }`,
      {},
    ],
    [
      'two changes',
      'mutation { a: deleteSignUpDraft(token: "x") b: deleteSignUpDraft(token: "y") }',
      {},
    ],
    ['two operations', 'query A { reportYears } query B { reportYears }', {}],
    ['a subscription', 'subscription { reportYears }', {}],
    ['lists in lists', `{ Stories(where: ${'['.repeat(4500)}) { totalDocs } }`, {}],
    ['a field that there is not', '{ Storys { totalDocs } }', {}],
    [
      'a list of many',
      'query ($w: Story_where) { Stories(where: $w) { totalDocs } }',
      { w: { slug: { in: Array.from({ length: 70 }, (_, i) => `a${i}`) } } },
    ],
    [
      'a text without end',
      'query ($s: String) { Stories(where: { slug: { equals: $s } }) { totalDocs } }',
      { s: 'x'.repeat(600) },
    ],
    [
      'a filter in filters',
      `{ Stories(where: ${'{ AND: ['.repeat(6)}{ slug: { equals: "x" } }${'] }'.repeat(6)}) { totalDocs } }`,
      {},
    ],
    ['many orders', '{ Stories(sort: "slug,title,id,createdAt") { totalDocs } }', {}],
  ])('for %s is refused in words', async (_, query, variables) => {
    const answer = await graphql(query, { variables })
    expect(answer.errors, answer.text).not.toEqual([])
    expect(at(answer.data, 'Stories') ?? null, answer.text).toBeNull()
    for (const { status, message } of answer.errors) {
      expect([400, undefined]).toContain(status)
      expect(message.length).toBeGreaterThan(10)
    }
  })

  test('of more than 10 kB is too large', async () => {
    const answer = await graphql(`{ reportYears } #${'x'.repeat(10_000)}`)
    expect(answer.status).toBe(413)
  })

  test('within the bounds is answered, and a list without a limit has ten', async () => {
    for (let index = 0; index < 12; index += 1) await make('modules')
    const answer = await graphql(
      '{ Modules { docs { id } limit } a: Modules(limit: 50) { limit } }',
    )
    expect(listAt(answer.data, 'Modules', 'docs')).toHaveLength(10)
    expect(at(answer.data, 'a', 'limit')).toBe(50)
  })

  test('is told nothing of the schema, nor what resembles a name', async () => {
    for (const query of ['{ __schema { types { name } } }', '{ __type(name: "Story") { name } }']) {
      const { status, data, text } = await graphql(query)
      expect([status, data]).toEqual([400, undefined])
      expect(text).toContain('introspection')
    }
    for (const query of ['{ Storie { totalDocs } }', '{ Stories(sorts: "x") { totalDocs } }'])
      expect((await graphql(query)).text).not.toContain('Did you mean')
    const query = 'query ($w: Story_where) { Stories(where: $w) { totalDocs } }'
    const answer = await graphql(query, { variables: { w: { slugg: {} } } })
    expect(answer.text).toContain('slugg')
    expect(answer.text).not.toContain('Did you mean')
  })
})

describe('an account’s question in GraphQL', () => {
  test('may be larger, and has an end too', async () => {
    const as = await person('editor')
    const ask = async (query: string) => (await graphql(query, { as })).status
    expect(await ask('{ Stories(limit: 100) { totalDocs } }')).toBe(200)
    expect(await ask('{ Stories(limit: 101) { totalDocs } }')).toBe(400)
    expect(await ask('{ Stories(limit: 0) { totalDocs } }')).toBe(400)
    expect(await ask(`{ ${repeated(10, (i) => `a${i}: reportYears`)} }`)).toBe(200)
    expect(await ask(`{ ${repeated(11, (i) => `a${i}: reportYears`)} }`)).toBe(400)
    expect(await ask(`{ Stories { ${repeated(15, (i) => `a${i}: totalDocs`)} } }`)).toBe(200)
    expect(await ask(`{ Stories { ${repeated(16, (i) => `a${i}: totalDocs`)} } }`)).toBe(400)
    expect(await ask(`{ Stories ${nested(3)} }`)).toBe(400)
  })

  test('may be of the schema, if it is the administrator’s', async () => {
    const query = getIntrospectionQuery()
    const told = await graphql(query, { as: await person('admin') })
    expect(told.status, told.text.slice(0, 300)).toBe(200)
    expect((await graphql(query, { as: await person('editor') })).status).toBe(400)
  })
})

describe('a stranger’s question in REST', () => {
  test.each([
    'limit=0',
    'limit=51',
    'limit=-1',
    'limit=1.5',
    'limit=1e30',
    'limit=alt',
    'limit=',
    'page=1e30',
    'page=-1',
    'pagination=false',
    'depth=4',
    'depth=-1',
    'depth=1e30',
    'sort=slug,title,id,createdAt',
    `where[slug][in]=${repeated(70, (i) => `a${i}`).replaceAll(' ', ',')}`,
    `where[slug][equals]=${'x'.repeat(600)}`,
    `where${'[and][0]'.repeat(5)}[slug][equals]=x`,
    repeated(70, (i) => `select[f${i}]=true`).replaceAll(' ', '&'),
    repeated(70, (i) => `populate[media][f${i}]=true`).replaceAll(' ', '&'),
    repeated(70, (i) => `joins[f${i}][limit]=1`).replaceAll(' ', '&'),
  ])('%s is refused in words', async (question) => {
    const answer = await rest('GET', `/api/stories?${question}`)
    expect(answer.status, answer.text).toBe(400)
    expect(String(at(answer.json, 'errors', 0, 'message')).length).toBeGreaterThan(10)
  })

  test('is refused likewise when it comes as a form', async () => {
    const headers = {
      'Content-Type': 'application/x-www-form-urlencoded',
      'X-Payload-HTTP-Method-Override': 'GET',
    }
    expect((await rest('POST', '/api/stories', { headers, body: 'limit=0' })).status).toBe(400)
  })

  test('within the bounds is answered with what it leads to', async () => {
    await publishedStory({ picture: await make('media', { alt: 'Et billede', released: true }) })
    const answer = await rest('GET', '/api/stories?limit=50&depth=3&sort=-publishedAt&page=1')
    expect(answer.status).toBe(200)
    expect(at(answer.json, 'docs', 0, 'picture', 'alt')).toBe('Et billede')
  })

  test('is held to what the panel is not', async () => {
    const as = await person('editor')
    for (const question of ['limit=0&depth=0', 'limit=200', 'pagination=false'])
      expect((await rest('GET', `/api/stories?${question}`, { as })).status).toBe(200)
  })
})

test('related records come in the order in which they are stored', async () => {
  const [first, second] = [await make('organisations'), await make('organisations')]
  const stored = [[first], [first, second], [second, first]]
  const ids: string[] = []
  for (const organisations of stored) ids.push(await make('activities', { organisations }))
  const query = `query ($w: Activity_where) {
    Activities(where: $w, sort: "createdAt") { docs { organisations { id } } } }`
  // Loaded together, one that another record named already comes last.
  const { data } = await graphql(query, { variables: { w: { id: { in: ids } } } })
  const found = listAt(data, 'Activities', 'docs').map((activity) =>
    listAt(activity, 'organisations').map((one) => at(one, 'id')),
  )
  expect(found).toEqual(stored)
})
