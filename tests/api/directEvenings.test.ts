import { beforeAll, expect, test, vi } from 'vitest'
import { at, graphql, listAt, operation, rows, thePayload } from '../support/doors'
import { person } from '../support/people'
import { looksOfPayload, ours, payloads } from './bothWays'
import { directEveningQuestions, manyEvenings, partlyElsewhere } from './directEvenings'

let evenings: Awaited<ReturnType<typeof manyEvenings>>
beforeAll(async () => {
  evenings = await manyEvenings()
}, 120_000)

const slugs = ['sessions', 'teams', 'modules']

test('evenings, their teams and modules are told as Payload tells them, to the letter', async () => {
  for (const question of directEveningQuestions(300, evenings.shown)) {
    let answer = ''
    const looks = await looksOfPayload(slugs, async () => {
      answer = await ours(question)
    })
    expect({ question, answer }).toEqual({ question, answer: await payloads(question) })
    expect({ question, looks }).toEqual({ question, looks: 0 })
  }
}, 300_000)

test.each(Object.entries(partlyElsewhere))(
  'a question that %s is answered as Payload answers it',
  async (_, query) => {
    const question = { query, variables: {} }
    expect(await ours(question)).toBe(await payloads(question))
  },
)

test('an evening of a team that is not public never comes', async () => {
  const { data } = await graphql('{ Sessions(limit: 50) { docs { id } totalDocs } }')
  const ids = listAt(data, 'Sessions', 'docs').map((one) => at(one, 'id'))
  expect(new Set(ids)).toEqual(new Set(evenings.shown))
  for (const id of evenings.hidden) {
    const query = `{ Session(id: "${id}") { id } Sessions(where: { id: { equals: "${id}" } }) { totalDocs } }`
    const answer = await graphql(query)
    expect(at(answer.data, 'Session')).toBeNull()
    expect(at(answer.data, 'Sessions', 'totalDocs')).toBe(0)
  }
})

test('the team and the module of each are read at once for all of them', async () => {
  const query = '{ Sessions(limit: 9) { docs { team { name } module { title } } } }'
  const { db } = await thePayload()
  const asked = vi.spyOn(db.pool, 'query')
  await graphql(query)
  expect(asked).toHaveBeenCalledTimes(3)
  asked.mockRestore()
})

test('whoever is known is told of all of them by Payload', async () => {
  let total: unknown
  const looks = await looksOfPayload(slugs, async () => {
    const as = await person('municipality')
    total = at(
      (await graphql('{ Sessions(limit: 50) { docs { team { name } } totalDocs } }', { as })).data,
      'Sessions',
      'totalDocs',
    )
  })
  expect(total).toBe(evenings.shown.length + evenings.hidden.length)
  expect(looks).toBeGreaterThan(1)
})

test('the site is told of more teams than a stranger may name in a question', async () => {
  await rows(`WITH made AS (
      INSERT INTO teams (name, status) SELECT 'Hold ' || n, 'running' FROM generate_series(1, 70) n RETURNING id)
    INSERT INTO sessions (team_id, kind, starts_at, ends_at)
      SELECT id, 'regular', now(), now() + interval '3 hours' FROM made`)
  const { data, errors } = await operation('Course')
  expect(errors).toEqual([])
  const teams = listAt(data, 'sessions', 'docs').map((one) => at(one, 'team', 'id'))
  expect(new Set(teams).size).toBe(70)
})
