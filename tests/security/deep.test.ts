import { beforeAll, expect, test } from 'vitest'
import { dataFor } from '../support/factories'
import { hashOf } from '../support/documents'
import { graphql, question, rest, type Answer } from '../support/doors'
import type { Person } from '../support/person'
import { person } from '../support/people'

let staff: Person
beforeAll(async () => {
  staff = await person('coordinator')
})

/** So many levels, as they are written: what makes them of values would run out of room itself. */
const levels = (count: number, [before, after]: readonly [string, string]) =>
  before.repeat(count) + after.repeat(count)

const filters = ['{"AND":[', ']}'] as const
const nodes = ['{"type":"paragraph","version":1,"children":[', ']}'] as const

const refused = ({ status, text }: Answer) => {
  expect(status, text).toBe(400)
  expect(text).not.toMatch(/RangeError|stack/)
}

test.each([300, 1500, 20_000])('a stranger’s variables %i deep are refused', async (count) => {
  const where = levels(count, filters)
  const body = `{"documentId":"${hashOf('StoryNeighbours')}","variables":{"earlier":${where},"later":{}}}`
  refused(await question('', { body }))
})

test.each([300, 1500, 9000])('and those of staff %i deep', async (count) => {
  const query = 'query ($where: Story_where) { Stories(where: $where) { docs { id } } }'
  const body = `{"query":"${query}","variables":{"where":${levels(count, filters)}}}`
  refused(await question('', { as: staff, body }))
})

test('a question that is itself so deep is no fault of ours', async () => {
  for (let count = 600; count <= 2600; count += 50) {
    const where = levels(count, ['{AND:[', ']}'])
    const answer = await graphql(`{ Stories(where: ${where}) { docs { id } } }`, { as: staff })
    expect(answer.status, answer.text).toBeLessThan(500)
    for (const { status } of answer.errors) expect(status, answer.text).toBeLessThan(500)
  }
})

test('nor is a filter or a text so deep that comes by REST', async () => {
  const headers = {
    'Content-Type': 'application/x-www-form-urlencoded',
    'x-payload-http-method-override': 'GET',
  }
  const where = `where=${encodeURIComponent(levels(8000, ['{"and":[', ']}']))}`
  refused(await rest('POST', '/api/stories', { as: staff, headers, body: where }))
  const data = JSON.stringify({ ...(await dataFor('stories')), body: 'the text' })
  const root = `{"root":{"type":"root","version":1,"children":[${levels(8000, nodes)}]}}`
  const body = data.replace('"the text"', root)
  refused(await rest('POST', '/api/stories', { as: staff, body }))
})
