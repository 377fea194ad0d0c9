import { readFileSync } from 'node:fs'
import type { GraphQLOutputType } from 'graphql'
import { buildSchema, getNamedType, isObjectType } from 'graphql'
import { expect, test } from 'vitest'
import { at, graphql } from '../support/doors'
import { make } from '../support/factories'
import { people } from '../support/people'

const schema = buildSchema(readFileSync('src/generated/schema.graphql', 'utf8'))
const questions = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
  ({ name }) => name.startsWith('docAccess') && name !== 'docAccessProgramme',
)

test('whoever asks what she may do with a record is told, and never by a fault', async () => {
  const everyone = Object.values(await people())
  const fallen: string[] = []
  for (const { name, type } of questions)
    for (const as of everyone) {
      const parts = ['create', 'read', 'update', 'delete'].map(
        (one) => `${one} { permission where }`,
      )
      const first = Object.keys(fieldsOf(fieldsOf(type)['fields']?.type))[0] ?? ''
      const fields = `fields { ${first} { create { permission } read { permission } } }`
      const answer = await graphql(`{ ${name}(id: "") { ${parts.join(' ')} ${fields} } }`, { as })
      if (answer.errors.some(({ status }) => (status ?? 500) >= 500)) fallen.push(name)
    }
  expect(fallen).toEqual([])
  expect(questions.length).toBeGreaterThan(30)
})

test('a right is told as it is, of a record and of its fields', async () => {
  const { editor, municipality } = await people()
  const id = await make('stories')
  const query = `{ docAccessStory(id: "${id}") { update { permission where } fields { title { update { permission } } } } }`
  const { data, errors } = await graphql(query, { as: editor })
  expect(errors).toEqual([])
  expect(at(data, 'docAccessStory', 'update')).toEqual({ permission: true, where: null })
  expect(at(data, 'docAccessStory', 'fields', 'title', 'update', 'permission')).toBe(true)
  const refused = await graphql(query, { as: municipality })
  expect(at(refused.data, 'docAccessStory', 'update') ?? null).toBeNull()
})

const fieldsOf = (type: GraphQLOutputType | undefined) => {
  const named = type && getNamedType(type)
  return isObjectType(named) ? named.getFields() : {}
}
