import { beforeAll, expect, test } from 'vitest'
import { at, graphql, listAt, rest, textAt } from '../support/doors'
import { person } from '../support/people'
import { looksOfPayload, ours, payloads } from './bothWays'
import { directQuestions, elsewhere } from './directQuestions'
import { manyStories } from './directStories'

let stories: Awaited<ReturnType<typeof manyStories>>
beforeAll(async () => {
  stories = await manyStories()
}, 120_000)

test('what is read directly is told as Payload tells it, to the letter', async () => {
  const ids = stories.shown
  for (const question of directQuestions(400, ids)) {
    let answer = ''
    const looks = await looksOfPayload(['stories'], async () => {
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
    await looksOfPayload(['stories'], async () => {
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
  const looks = await looksOfPayload(['stories'], async () => {
    answer = (await graphql('{ Stories(limit: 50) { docs { id } totalDocs } }', asker)).data
  })
  expect(looks).toBe(1)
  return at(answer, 'Stories', 'totalDocs')
}
