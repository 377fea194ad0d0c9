import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { graphql, rest } from '../support/doors'
import type { People } from '../support/people'
import { people, viewers } from '../support/people'
import { tally } from '../support/tally'
import { endpoints, operations, sent } from './matrix/endpoints'
import { ofGraphQL } from './matrix/outcome'

const cells = tally('cells of the matrix, on addresses and operations of their own')
let everyone: People

beforeAll(async () => {
  everyone = await people()
})
afterAll(cells.print)

describe('REST', () => {
  test.each(Object.entries(endpoints))('%s', async (endpoint, words) => {
    const [method = '', path = ''] = endpoint.split(' ')
    const address = `/api${path.replace('/:id?', '').replace(/:\w+/, randomUUID())}`
    const found: number[] = []
    for (const viewer of viewers) {
      const as = everyone[viewer]
      const body = sent[endpoint] ?? (method === 'get' ? undefined : {})
      found.push((await rest(method.toUpperCase(), address, { as, body })).status)
      cells.add()
    }
    expect(found.join(' ')).toBe(words)
  })
})

describe('GraphQL', () => {
  beforeAll(async () => {
    everyone = await people()
  })

  test.each(Object.entries(operations))('%s', async (_name, { query, may }) => {
    const found: string[] = []
    for (const viewer of viewers) {
      found.push(ofGraphQL(await graphql(query, { as: everyone[viewer] }), () => true))
      cells.add()
    }
    expect(found.join(' ')).toBe(may)
  })
})
