import type { FlattenedField } from 'payload'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { fillWithCanaries } from '../access/canaries'
import { graphql, rest, running } from '../support/doors'
import type { People } from '../support/people'
import { people } from '../support/people'
import { tally } from '../support/tally'

/**
 * Whatever a field is compared with, and however, the answer is one: found, not found, or refused.
 * One field of each kind is asked as a rule, and every field in the deep run. By the administrator,
 * whom nothing is closed to, so that each question reaches the database.
 */
const asked = tally('comparisons of a field with something odd')
let everyone: People

beforeAll(async () => {
  everyone = await people()
  await fillWithCanaries()
})
afterAll(asked.print)

describe.each(chosen())('$slug', ({ slug, paths }) => {
  test.each(paths)('%s', async (path) => {
    const as = everyone.admin
    const fell: string[] = []
    for (const operator of operators)
      for (const value of values) {
        const question = `where[${path}][${operator}]${value}`
        const { status } = await rest('GET', `/api/${slug}?limit=1&depth=0&${question}`, { as })
        asked.add()
        if (status >= 500) fell.push(question)
      }
    for (const order of [path, `-${path}`, `${path}.x`])
      if ((await rest('GET', `/api/${slug}?limit=1&sort=${order}`, { as })).status >= 500)
        fell.push(`sort=${order}`)
    expect(fell).toEqual([])
  })
})

test.each(['limit', 'page', 'depth'])('%s is one number, and no list of them', async (name) => {
  for (const asked of [`${name}=a&${name}=b`, `${name}[]=a&${name}[]=1`, `${name}[a]=1`])
    for (const path of ['/api/stories', '/api/applicants', `/api/users`]) {
      const { status } = await rest('GET', `${path}?${asked}`, { as: everyone.admin })
      expect(status, `${path}?${asked}`).toBe(400)
    }
})

test.each([
  '{"or":null}',
  '{"and":null}',
  '{"or":"x"}',
  '{"or":{"a":{"id":{"exists":true}}}}',
  '{"or":[null]}',
  '{"and":["x"]}',
  '{"or":[{"or":[{"and":null}]}]}',
  '{"id":null}',
  '{"createdAt":null}',
  '{"createdAt":{"equals":1e20}}',
  '{"updatedAt":{"less_than":1e400}}',
  '{"createdAt":{"in":[1e20]}}',
])('the filter %s is none, whoever writes it', async (filter) => {
  const asJson = encodeURIComponent(filter)
  for (const as of [null, everyone.admin])
    for (const slug of ['stories', 'sessions', 'activities', 'media'])
      for (const path of [`/api/${slug}`, `/api/${slug}/count`]) {
        const { status } = await rest('GET', `${path}?where=${asJson}`, { as })
        expect(status, path).toBe(400)
      }
  const variables = { where: JSON.parse(filter.replace('"or"', '"OR"').replace('"and"', '"AND"')) }
  const query = 'query ($where: Story_where) { Stories(where: $where) { totalDocs } }'
  const { status, errors } = await graphql(query, { variables })
  for (const one of [status, ...errors.flatMap((error) => error.status ?? [])])
    expect(one).toBeLessThan(500)
})

test('a list that a field is kept out of for some is refused as little', async () => {
  for (const as of [null, everyone.municipality, everyone.admin])
    for (const filter of ['[or]=x', '[and]=x', '[or][a]=b', '=null'])
      expect(
        (await rest('GET', `/api/expenses?where${filter}`, { as })).status,
        filter,
      ).toBeLessThan(500)
})

test('what stands inside a text is nobody’s to ask for, by whatever path', async () => {
  for (const path of ['0', 'root', 'root.type', 'root.children.0.text', 'root.children.1e5'])
    for (const asked of ['[equals]=x', '[exists]=true', '[in]=x', '[in][]=x', '[equals][a]=x'])
      for (const as of [null, everyone.admin]) {
        const { status } = await rest('GET', `/api/stories?where[body.${path}]${asked}`, { as })
        expect(status, `${path} ${asked}`).toBe(400)
      }
})

test.each([
  ['sessions', 'team.skipWeeks'],
  ['activities', 'recipeOf.createdAt'],
  ['activities', 'recipeOf.startsAt,startsAt'],
  ['expenses', 'amount,-voids.amount'],
])('%s are put in no order by %s', async (slug, order) => {
  const { status } = await rest('GET', `/api/${slug}?sort=${order}`, { as: everyone.admin })
  expect(status).toBe(400)
})

test('over a relation each kind of field is asked in every way too', async () => {
  const ways = overRelations()
  expect(ways.length).toBeGreaterThan(15)
  const fell: string[] = []
  for (const address of ways.flatMap(everyWay)) {
    asked.add()
    if ((await rest('GET', address, { as: everyone.admin })).status >= 500) fell.push(address)
  }
  expect(fell).toEqual([])
})

type Way = { readonly slug: string; readonly path: string }

/** One path over a relation to each kind of field: of records of the same kind, and of another. */
function overRelations(): readonly Way[] {
  const known = new Set<string>()
  return relations().flatMap(({ slug, name, target }) =>
    leaves(target.flattenedFields, '').flatMap(({ kind, path }) => {
      const one = `${slug === target.slug} ${kind}`
      if (known.has(one)) return []
      known.add(one)
      return [{ slug, path: `${name}.${path}` }]
    }),
  )
}

const relations = () =>
  running.collections.flatMap(({ slug, flattenedFields }) =>
    flattenedFields.flatMap((field) => {
      const to = 'relationTo' in field ? field.relationTo : undefined
      const target = running.collections.find((one) => one.slug === to)
      return target === undefined ? [] : [{ slug, name: field.name, target }]
    }),
  )

const everyWay = ({ slug, path }: Way): readonly string[] =>
  [
    `sort=${path}`,
    ...operators.flatMap((operator) =>
      ['=a', '=1', '[0]=a'].map((value) => `where[${path}][${operator}]${value}`),
    ),
  ].map((question) => `/api/${slug}?limit=1&depth=0&${question}`)

test('strangers are told so as well, through GraphQL too', async () => {
  for (const where of [
    '{ languages: { all: [ar] } }',
    '{ status: { not_in: [recruiting, running] } }',
  ]) {
    const { status, errors } = await graphql(`{ Teams(where: ${where}) { totalDocs } }`)
    for (const one of [status, ...errors.flatMap((error) => error.status ?? [])])
      expect(one).toBeLessThan(500)
  }
  for (const question of ['status][like]=a', 'startTime][all]=17:00', 'id][contains]=a'])
    expect((await rest('GET', `/api/teams?where[${question}`)).status).toBe(400)
})

const operators = [
  'equals not_equals in not_in all exists',
  'greater_than greater_than_equal less_than less_than_equal',
  'like not_like contains near within intersects like__proto__ constructor',
].flatMap((names) => names.split(' '))

const values = ['=a', '=null', '=%00', '[0]=a', '[a]=b', '[toString]=a']

type Chosen = { readonly slug: string; readonly paths: readonly string[] }

function chosen(): readonly Chosen[] {
  const everyField = inject('rounds') > 1
  const known = new Set<string>()
  return running.collections.flatMap(({ slug, flattenedFields }) => {
    const paths = ['id', ...leaves(flattenedFields, '')]
      .filter((leaf) => {
        const kind = typeof leaf === 'string' ? leaf : leaf.kind
        const isNew = !known.has(kind)
        known.add(kind)
        return everyField || isNew
      })
      .flatMap((leaf) => (typeof leaf === 'string' ? [leaf] : [leaf.path, ...leaf.parts]))
    return paths.length === 0 ? [] : [{ slug, paths }]
  })
}

/** Every field with what the database makes of it: its type, one or many, in each language or not. */
function leaves(fields: readonly FlattenedField[], parent: string): readonly Leaf[] {
  return fields.flatMap((field) => {
    const path = `${parent}${field.name}`
    const many = 'hasMany' in field && field.hasMany === true
    const local = 'localized' in field && Boolean(field.localized)
    const virtual = 'virtual' in field && Boolean(field.virtual)
    const leads = 'relationTo' in field
    const several = leads && Array.isArray(field.relationTo)
    const kind = [field.type, many, local, virtual, several, parent.replace(/\w+/g, 'in')].join()
    const below = 'flattenedFields' in field ? leaves(field.flattenedFields, `${path}.`) : []
    const parts = leads ? ['id', 'value', 'relationTo'].map((part) => `${path}.${part}`) : []
    return [{ path, kind, parts }, ...below]
  })
}

/** @property parts what of a relation can be asked without following it */
type Leaf = { readonly path: string; readonly kind: string; readonly parts: readonly string[] }
