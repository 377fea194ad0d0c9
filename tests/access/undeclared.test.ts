import { describe, expect, test } from 'vitest'
import { rest, running as config } from '../support/doors'
import { endpoints, operations } from './matrix/endpoints'
import { matrix } from './matrix/index'
import { rootFields } from './matrix/rootFields'
import type { Running } from './matrix/undeclared'
import { undeclared } from './matrix/undeclared'

// Payload adds an address of its own at the first request.
await rest('GET', '/api/access')
const running: Running = { ...config, fields: rootFields(config) }
const declared = { ...matrix, endpoints, operations }

test('all that runs is in the table, and all that is in the table runs', () => {
  expect(undeclared(running, declared)).toEqual([])
})

describe('the guard reports', () => {
  const [first] = running.collections
  const teams = running.collections.find(({ slug }) => slug === 'teams') ?? first
  if (first === undefined || teams === undefined) throw new Error('No collection runs')

  test('a collection that nobody declared, with its GraphQL', () => {
    const changed = withCollection({ ...teams, slug: 'neighbours' })
    expect(undeclared(changed, declared)).toContain('collection neighbours is not in the table')
    expect(undeclared(changed, declared)).toContain('neighbours read REST anonymous: nothing said')
  })

  test('a built-in that Payload brings when a feature is switched on', () => {
    const changed = withCollection({ ...teams, slug: 'payload-folders' })
    expect(undeclared(changed, declared)).toContain(
      'collection payload-folders is not in the table',
    )
  })

  test('a global that nobody declared', () => {
    const [programme] = running.globals
    if (programme === undefined) throw new Error('No global runs')
    const changed = {
      ...running,
      globals: [...running.globals, { ...programme, slug: 'settings' }],
    }
    expect(undeclared(changed, declared)).toContain('global settings is not in the table')
  })

  test('an operation that a collection gains', () => {
    const gained = { ...teams, upload: { staticDir: 'nowhere' } }
    const changed = {
      ...running,
      collections: running.collections.map((one) => (one === teams ? gained : one)),
    }
    expect(undeclared(changed, declared)).toContain(
      'operation of teams readFile is not in the table',
    )
  })

  test('an address of our own', () => {
    const own = { path: '/export', method: 'get', handler: () => new Response() } as const
    const changed = { ...running, endpoints: [...running.endpoints, own] }
    expect(undeclared(changed, declared)).toContain('endpoint get /export is not in the table')
  })

  test('a row whose collection is gone', () => {
    const collections = running.collections.filter(({ slug }) => slug !== 'teachers')
    expect(undeclared({ ...running, collections }, declared)).toContain(
      'collection teachers is in the table and no longer exists',
    )
  })

  test('a row that says nothing of an operation, and one that says what no word is', () => {
    const { read: _read, ...programme } = matrix.globals['programme'] ?? {}
    expect(undeclared(running, { ...declared, globals: { programme } })).toContain(
      'operation of programme read is not in the table',
    )
    const odd = { programme: { ...matrix.globals['programme'], read: 'no maybe no yes yes yes' } }
    expect(undeclared(running, { ...declared, globals: odd })).toContain(
      'programme read REST municipality: maybe',
    )
  })

  test('an operation of GraphQL that nobody declared', () => {
    const { signUp: _signUp, ...others } = operations
    expect(undeclared(running, { ...declared, operations: others })).toContain(
      'GraphQL operation signUp is not in the table',
    )
  })
})

function withCollection(collection: Running['collections'][number]): Running {
  return { ...running, collections: [...running.collections, collection] }
}
