import { beforeAll, expect, test } from 'vitest'
import { question } from '../support/doors'
import { hashOf } from '../support/documents'
import { make, publishedStory } from '../support/factories'

beforeAll(async () => {
  await publishedStory()
  await make('modules', { title: 'Krop og kost' })
})

const questions = [
  { query: '{ Stories(limit: 1) { docs { title } } }' },
  { query: '{ Modules(limit: 1) { docs { title aim } } }' },
  { documentId: hashOf('Contact'), variables: {} },
]

// Payload answers for these with an object where the schema has a text: a fault for each field.
test.each(['all', '*', 'xx', ''])(
  'a question sent in the language "%s" is refused',
  async (one) => {
    for (const body of questions)
      for (const beside of [`?locale=${one}`, `?locale=da&fallback-locale=${one}`]) {
        const { status, text } = await question(beside, { body })
        expect(status, `${beside} ${text}`).toBe(400)
      }
  },
)

test('and one in a language that there is, is answered', async () => {
  for (const body of questions) {
    const { status, errors, text } = await question('?locale=so&fallback-locale=none', { body })
    expect([status, errors], text).toEqual([200, []])
  }
})
