import { configToSchema } from '@payloadcms/graphql'
import { execute, parse } from 'graphql'
import { createPayloadRequest } from 'payload'
import { beforeAll, expect, test, vi } from 'vitest'
import { at, graphql, listAt, rest, running, textAt, thePayload } from '../support/doors'
import { person } from '../support/people'
import { directQuestions, elsewhere, type Question } from './directQuestions'
import { manyStories } from './directStories'

// After the doors, which say which database is meant.
const { storedOrder } = await import('@/graphql/storedOrder')
const { widened } = await import('@/graphql/widened')

/** The schema as Payload makes it, put in order, in which nothing is read directly. */
const { schema } = configToSchema(running)
storedOrder(schema)

let stories: Awaited<ReturnType<typeof manyStories>>
beforeAll(async () => {
  stories = await manyStories()
}, 120_000)

async function payloads({ query, variables }: Question): Promise<string> {
  const request = new Request(new URL('/api/graphql', running.serverURL), {
    method: 'POST',
    headers: { 'Accept-Language': 'da', Origin: running.serverURL },
  })
  const config = Promise.resolve(running)
  const req = await createPayloadRequest({ canSetHeaders: true, config, request })
  const { data, errors = [] } = await execute({
    schema,
    document: widened(parse(query)),
    variableValues: variables,
    contextValue: { headers: {}, req },
  })
  return JSON.stringify({ data, errors: errors.map(({ message }) => message) })
}

async function ours({ query, variables }: Question): Promise<string> {
  const { data, errors } = await graphql(query, { variables })
  return JSON.stringify({ data, errors: errors.map(({ message }) => message) })
}

/** How often Payload looked for stories meanwhile. */
async function looksOfPayload(work: () => Promise<unknown>): Promise<number> {
  const { db } = await thePayload()
  const spies = [vi.spyOn(db, 'find'), vi.spyOn(db, 'findOne')]
  await work()
  const looks = spies.flatMap(({ mock }) => mock.calls)
  for (const spy of spies) spy.mockRestore()
  return looks.filter(([{ collection }]) => collection === 'stories').length
}

test('what is read directly is told as Payload tells it, to the letter', async () => {
  const ids = stories.shown
  for (const question of directQuestions(400, ids)) {
    let answer = ''
    const looks = await looksOfPayload(async () => {
      answer = await ours(question)
    })
    expect({ question, answer }).toEqual({ question, answer: await payloads(question) })
    expect({ question, looks }).toEqual({ question, looks: 0 })
  }
}, 300_000)

test.each(Object.entries(elsewhere))(
  'a question that %s is answered by Payload, as it was',
  async (_, query) => {
    const question = { query, variables: {} }
    let answer = ''
    await looksOfPayload(async () => {
      answer = await ours(question)
    })
    expect(answer).toBe(await payloads(question))
  },
)

test('a story that is not on the site never comes, nor is its id known', async () => {
  const { data } = await graphql('{ Stories(limit: 50) { docs { id status } totalDocs } }')
  const ids = listAt(data, 'Stories', 'docs').map((one) => at(one, 'id'))
  expect(new Set(ids)).toEqual(new Set(stories.shown))
  expect(at(data, 'Stories', 'totalDocs')).toBe(stories.shown.length)
  for (const id of stories.hidden) {
    const query = `{ Story(id: "${id}") { id title } Stories(where: { id: { equals: "${id}" } }, limit: 1) { docs { id } totalDocs } }`
    const answer = await graphql(query)
    expect(at(answer.data, 'Story')).toBeNull()
    expect(at(answer.data, 'Stories')).toEqual({ docs: [], totalDocs: 0 })
    expect(answer.errors.map(({ status }) => status)).toEqual([404])
  }
})

test('an account sees what is its own, by Payload', async () => {
  for (const role of ['editor', 'municipality'] as const) {
    const all = stories.shown.length + (role === 'editor' ? stories.hidden.length : 0)
    expect(await byPayload({ as: await person(role) })).toBe(all)
  }
})

test('so does a key', async () => {
  const [admin, municipality] = [await person('admin'), await person('municipality')]
  const made = await rest('POST', `/api/users/${municipality.id}/key`, { as: admin })
  const headers = { Authorization: `users API-Key ${textAt(made.json, 'key')}`, Origin: '' }
  expect(await byPayload({ headers })).toBe(stories.shown.length)
})

/** How many stories somebody is told of, whom Payload has to answer. */
async function byPayload(asker: Parameters<typeof graphql>[1]): Promise<unknown> {
  let answer: unknown
  const looks = await looksOfPayload(async () => {
    answer = (await graphql('{ Stories(limit: 50) { docs { id } totalDocs } }', asker)).data
  })
  expect(looks).toBe(1)
  return at(answer, 'Stories', 'totalDocs')
}
