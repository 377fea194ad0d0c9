import { buildSchema, parse, print } from 'graphql'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { graphql, listAt, local, textAt } from '../support/doors'
import persisted from '@/generated/gql/persisted-documents.json'
import { dataFor, publishedStory } from '../support/factories'
import { picture } from '../support/files'
import { person } from '../support/people'

// After the doors, which say which database is meant.
const { Known } = await import('@/graphql/known')
const { lean } = await import('@/graphql/lean')
const { uncounted } = await import('@/graphql/uncounted')
const { widened } = await import('@/graphql/widened')

const schema = buildSchema(`
  type Woman { id: ID, name: String, team: Team }
  type Team { id: ID }
  type Women { docs: [Woman], totalDocs: Int }
  type Query { Women(limit: Int, pagination: Boolean, select: Boolean): Women, contact: Woman }
  type Mutation { makeWoman(select: Boolean): Woman }`)
const leaned = (question: string) => print(lean(parse(question), schema))
const asItWas = (question: string) => print(parse(question))

test('a question reads only what it names', () => {
  expect(leaned('{ Women(limit: 2) { docs { id name } totalDocs } }')).toBe(
    asItWas('{ Women(limit: 2, select: true) { docs { id name } totalDocs } }'),
  )
})

test.each([
  ['has two roots', '{ a: Women { docs { id } } b: Women { docs { name } } }'],
  ['has a fragment', 'query { Women { ...some } } fragment some on Women { docs { id } }'],
  ['has a nameless fragment', '{ Women(limit: 2) { docs { ... on Woman { id } } } }'],
  ['names a field twice', '{ Women { docs { id } docs { name } } }'],
  ['has a relation', '{ Women { docs { id team { id } } } }'],
  ['gives a relation another name', '{ Women { docs { its: team { id } } } }'],
  ['says so itself', '{ Women(select: false) { docs { id } } }'],
  ['cannot be narrowed', '{ contact { id } }'],
  ['is a change', 'mutation { makeWoman { id } }'],
])('a question that %s is left as it is', (_, question) => {
  expect(leaned(question)).toBe(asItWas(question))
})

test.each([
  ['twice', '{ Women(limit: 2, select: true) { docs { id } docs { name } } }'],
  [
    'by a fragment too',
    '{ Women(limit: 2, select: true) { docs { id } ...more } } fragment more on Women { docs { name } }',
  ],
  ['twice further in', '{ Women(limit: 2, select: true) { docs { team { id } team { id } } } }'],
])('what names a part %s is not narrowed', (_, question) => {
  expect(print(widened(parse(question)))).toBe(asItWas(question.replace(', select: true', '')))
})

test('what the site itself asks stays as it is', () => {
  for (const text of Object.values(persisted))
    expect(print(widened(parse(text)))).toBe(asItWas(text))
})

test('a story that is named in two parts is told whole', async () => {
  const id = await publishedStory()
  const query = `{ Stories(where: { id: { equals: "${id}" } }, select: true) { docs { slug } docs { title } } }`
  const { data, errors } = await graphql(query)
  expect(errors).toEqual([])
  expect(listAt(data, 'Stories', 'docs')).toEqual([
    { slug: expect.any(String), title: expect.any(String) },
  ])
})

const uncountedOf = (question: string) => print(uncounted(parse(question), schema))

test('a list of which only the records are named is not counted, each of several', () => {
  expect(
    uncountedOf(
      'query ($most: Int!) { a: Women(limit: 2) { docs { id team { id } } } b: Women(limit: $most) { docs { id } } contact { id } }',
    ),
  ).toBe(
    asItWas(
      'query ($most: Int!) { a: Women(limit: 2, pagination: false) { docs { id team { id } } } b: Women(limit: $most, pagination: false) { docs { id } } contact { id } }',
    ),
  )
})

test.each([
  ['names how many there are', '{ Women(limit: 2) { docs { id } totalDocs } }'],
  ['has no limit', '{ Women { docs { id } } }'],
  ['may have none', 'query ($most: Int) { Women(limit: $most) { docs { id } } }'],
  ['has one by default', 'query ($most: Int = 2) { Women(limit: $most) { docs { id } } }'],
  ['has a limit that is no number', '{ Women(limit: null) { docs { id } } }'],
  ['names one list twice', '{ Women(limit: 2) { docs { id } } Women { docs { name } totalDocs } }'],
  ['has a fragment', '{ ...some } fragment some on Query { Women { docs { id } } }'],
  [
    'has a nameless fragment',
    '{ Women(limit: 2) { docs { id } } ... on Query { Women { totalDocs } } }',
  ],
  ['has a nameless fragment in a list', '{ Women(limit: 2) { ... on Women { totalDocs } } }'],
  ['says so itself', '{ Women(limit: 2, pagination: true) { docs { id } } }'],
  ['has no pages', '{ contact { id } }'],
  ['is a change', 'mutation { makeWoman { id } }'],
])('the list of a question that %s is left as it is', (_, question) => {
  expect(uncountedOf(question)).toBe(asItWas(question))
})

test('a page that is not counted holds what it holds when it is', async () => {
  const api = await local()
  for (let order = 1; order <= 5; order += 1)
    await api.create({ collection: 'modules', data: await dataFor('modules') })
  const as = await person('coordinator')
  const idsOf = async (named: string) => {
    const query = `{ Modules(limit: 2, page: 2, sort: "title") { docs { id } ${named} } }`
    const { data } = await graphql(query, { as })
    return listAt(data, 'Modules', 'docs').map((one) => textAt(one, 'id'))
  }
  const plain = await idsOf('')
  expect(plain).toHaveLength(2)
  expect(plain).toEqual(await idsOf('totalDocs hasNextPage'))
})

test('a list without a limit has ten records, whether it is counted or not', async () => {
  const api = await local()
  for (let order = 1; order <= 11; order += 1)
    await api.create({ collection: 'modules', data: await dataFor('modules') })
  const lengthOf = async (query: string) =>
    listAt((await graphql(query)).data, 'Modules', 'docs').length
  expect(await lengthOf('{ Modules { docs { id } } }')).toBe(10)
  expect(await lengthOf('query ($most: Int) { Modules(limit: $most) { docs { id } } }')).toBe(10)
  expect(await lengthOf('{ Modules { docs { id } totalDocs } }')).toBe(10)
})

test('a file has its address whatever else is asked for', async () => {
  const create = { width: 600, height: 400, channels: 3, background: 'white' } as const
  const data = await sharp({ create }).png().toBuffer()
  const api = await local()
  const file = { ...picture(), data, size: data.length }
  const made = await api.create({ collection: 'media', data: await dataFor('media'), file })
  const as = await person('editor')
  const answer = await graphql(
    `{ allMedia(where: { id: { equals: "${textAt(made, 'id')}" } }) { docs { url thumbnailURL } } }`,
    { as },
  )
  const [found] = listAt(answer.data, 'allMedia', 'docs')
  for (const address of ['url', 'thumbnailURL'])
    expect(textAt(found, address)).toMatch(/\/api\/media\/file\/.+/)
})

test('the questions not asked for longest are forgotten', () => {
  const known = new Known(2)
  const document = parse('{ a }')
  for (const text of ['one', 'two']) known.keep(text, document)
  expect(known.get('one')).toBe(document)
  known.keep('three', document)
  expect(['one', 'two', 'three'].filter((text) => known.get(text))).toEqual(['one', 'three'])
})
