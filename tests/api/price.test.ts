import { expect, test } from 'vitest'
import { graphql } from '../support/doors'

/** Dear by what its records lead to: more than Payload's rule lets through. */
const dear = '... on Story { picture { id } film { id } } '.repeat(60)

test('what a question costs is asked again where a variable decides it', async () => {
  const query = `query ($all: Boolean!) { Stories(limit: 1) { docs { id ... @include(if: $all) { ${dear} } } } }`
  for (const all of [false, true, false, true]) {
    const { status, errors } = await graphql(query, { variables: { all } })
    expect({ all, status }).toEqual({ all, status: all ? 400 : 200 })
    expect(errors.some(({ message }) => message.includes('maximum complexity'))).toBe(all)
  }
})

test('a question that is too dear stays so', async () => {
  for (const _ of [1, 2]) {
    const { status, errors } = await graphql(`{ Stories(limit: 1) { docs { ${dear} } } }`)
    expect(status).toBe(400)
    expect(errors.map(({ message }) => message).join()).toContain('maximum complexity')
  }
})

test('a variable that does not fit is refused before anything is carried out, each time', async () => {
  const required = 'query ($id: String!) { Story(id: $id) { id } }'
  const byDefault = 'query ($id: String = "x") { Story(id: $id) { id } }'
  const good = { id: '00000000-0000-4000-8000-000000000000' }
  for (const query of [required, byDefault])
    for (const variables of [good, { id: null }, good, { id: null }]) {
      const { status, json } = await graphql(query, { variables })
      expect(status).toBe(variables.id === null ? 400 : 200)
      expect(json).toHaveProperty('errors')
    }
})
