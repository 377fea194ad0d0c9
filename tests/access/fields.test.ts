import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { at, graphql, listAt, rest } from '../support/doors'
import type { People } from '../support/people'
import { people } from '../support/people'
import { tally } from '../support/tally'
import { canary, fillWithCanaries } from './canaries'
import { everyQuestion, filtersOf } from './everyQuestion'
import { closedPaths, leavesOf } from './fieldTree'
import { outsiders, readable, readableBy } from './fields'

const questions = tally('questions about closed fields')
let everyone: People

beforeAll(async () => {
  everyone = await people()
  await fillWithCanaries()
})
afterAll(questions.print)

// What Payload asks of itself in vain must not take the process down.
const abandoned: string[] = []
process.on('unhandledRejection', (reason) => abandoned.push(String(reason)))

describe.each(outsiders)('%s', (outsider) => {
  const slugs = Object.keys(readable).filter((slug) => readableBy(outsider, slug).length > 0)

  test.each(slugs)('reads of %s the fields of the list and no other', async (slug) => {
    const open = (await leavesOf(slug, outsider)).filter(({ isReadable }) => isReadable)
    const found = new Set(['id', ...open.map(({ path }) => path)])
    expect([...found].sort()).toEqual([...new Set(['id', ...readableBy(outsider, slug)])].sort())
  })

  test.each(slugs)('finds nothing closed in %s, however she asks', async (slug) => {
    const closed = (await leavesOf(slug, outsider)).filter(({ isReadable }) => !isReadable)
    const plain = plainQueries(outsider === 'anonymous' ? 3 : 10)
    for (const query of [...plain, ...oddQueries]) {
      const answer = await rest('GET', `/api/${slug}?${query}`, { as: everyone[outsider] })
      questions.add()
      // One that is refused finds nothing because it looks for nothing.
      if (plain.includes(query)) expect(answer.status, query).toBe(200)
      expect(answer.status, query).toBeLessThan(500)
      expect(answer.text, query).not.toContain(canary)
      const shown = closed.filter(({ path }) =>
        listAt(answer.json, 'docs').some((doc) => at(doc, ...path.split('.')) !== undefined),
      )
      expect(shown, query).toEqual([])
    }
  })

  test.each(slugs)('cannot filter or order %s by a closed field', async (slug) => {
    const as = everyone[outsider]
    const plain = (await rest('GET', `/api/${slug}`, { as })).text
    const told: string[] = []
    for (const path of await closedPaths(slug, outsider))
      for (const question of questionsOf(slug, path)) {
        const answer = await rest('GET', question, { as })
        questions.add()
        const isDeaf = question.includes('?sort=') && answer.text === plain
        const isRefused = answer.status >= 400 && answer.status < 500
        if (!isDeaf && !isRefused) told.push(`${question} → ${answer.status}`)
      }
    expect(told).toEqual([])
  })

  test.each(slugs)('cannot filter %s by a closed field through GraphQL', async (slug) => {
    const open = readableBy(outsider, slug)
      // Her own sessions are shown to her, but a filter does not know whose they would be.
      .filter((path) => !path.startsWith('sessions.'))
      .map((path) => path.replaceAll('.', '__'))
    const told: string[] = []
    for (const { field, queries } of filtersOf(slug))
      for (const query of queries) {
        const answer = await graphql(query, { as: everyone[outsider] })
        questions.add()
        const status = answer.errors[0]?.status ?? answer.status
        const isTold = answer.errors.length === 0
        // An open field is asked too: were it refused, so would a question be that nobody understands.
        const isRight = open.includes(field) ? isTold : !isTold && status >= 400 && status < 500
        if (!isRight) told.push(`${query} → ${answer.text}`)
      }
    expect(told).toEqual([])
  })

  test('finds nothing closed through GraphQL, asking for every field there is', async () => {
    for (const { name, query } of everyQuestion(2)) {
      const answer = await graphql(query, { as: everyone[outsider] })
      questions.add()
      // It was carried out: a refusal has no data at all.
      expect(answer.data, `${name}: ${answer.text}`).toBeDefined()
      expect(answer.text, name).not.toContain(canary)
    }
  })
})

describe('the coordinator', () => {
  test('does find the closed words, so the search above can find them', async () => {
    const as = everyone.coordinator
    for (const slug of ['applicants', 'sessions', 'expenses', 'organisations', 'modules', 'teams'])
      expect((await rest('GET', `/api/${slug}?depth=0`, { as })).text, slug).toContain(canary)
    for (const root of ['Sessions', 'Expenses']) {
      const asked = everyQuestion(1).filter(({ name }) => name === root)
      const answers = await Promise.all(asked.map(async ({ query }) => graphql(query, { as })))
      expect(answers.map(({ text }) => text).join('\n'), root).toContain(canary)
    }
  })

  test('does filter by closed fields', async () => {
    const as = everyone.coordinator
    const answer = await rest('GET', `/api/sessions?where[log][equals]=${canary}`, { as })
    expect(listAt(answer.json, 'docs')).toHaveLength(1)
  })
})

test('none of it left a promise behind that nobody minds', () => {
  expect([...new Set(abandoned)]).toEqual([])
})

/** As deep as she may ask. */
const plainQueries = (depth: number): readonly string[] => [
  'depth=0',
  `depth=${depth}`,
  `depth=${depth}&limit=50`,
  `depth=${depth}&locale=all`,
  `depth=${depth}&locale=all&fallback-locale=none`,
]

const oddQueries = [
  'depth=3&select[log]=true&select[purpose]=true&select[contactName]=true&select[script]=true',
  'depth=3&select[name]=false&select[title]=false',
  'depth=3&populate[organisations][contactEmail]=true&populate[modules][script]=true',
  'depth=3&populate[sessions][log]=true&populate[teams][extraSeatReason]=true',
  'depth=3&joins[attendance][limit]=10&joins[consents][limit]=10',
  'depth=3&draft=true&trash=true',
  'depth=3&showHiddenFields=true&overrideAccess=true',
  'pagination=false&limit=0&depth=3',
]

function questionsOf(slug: string, path: string): readonly string[] {
  return [
    `/api/${slug}?where[${path}][equals]=${canary}`,
    `/api/${slug}?where[or][0][and][0][${path}][exists]=true`,
    `/api/${slug}/count?where[${path}][exists]=true`,
    `/api/${slug}?sort=${path}`,
  ]
}
