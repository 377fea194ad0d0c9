import { expect, test } from 'vitest'
import { graphql, rest, rows } from '../support/doors'
import { password } from '../support/people'

// On an empty database stock Payload lets whoever asks become its first administrator, and of twelve
// who ask at once it lets in nine.
test('of twelve who would be the first user at the same instant, none is', async () => {
  const ask = (number: number) =>
    rest('POST', '/api/users/first-register', {
      body: { email: `first-${number}@example.org`, password, role: 'admin', name: 'Den Første' },
    })
  const answers = await Promise.all(Array.from({ length: 12 }, (_, number) => ask(number)))

  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 403))
  expect(answers.map(({ text }) => text).join()).not.toContain('token')
  expect(await accounts()).toBe(0)
})

test('no other spelling of that address makes one either', async () => {
  const body = { email: 'first@example.org', password, role: 'admin' }
  for (const path of [
    '/api/users/first-register/',
    '/api/users//first-register',
    '/api/users/First-Register',
    '/api/users/first%2Dregister',
    '/api/users/first-register?depth=1',
    '/api/USERS/first-register',
  ]) {
    const { status } = await rest('POST', path, { body })
    expect(status, path).toBeGreaterThanOrEqual(400)
    expect(status, path).toBeLessThan(500)
  }
  expect(await accounts()).toBe(0)
})

test('nor does creating one, by REST or by GraphQL', async () => {
  const data = { email: 'first@example.org', password, role: 'admin' }
  expect((await rest('POST', '/api/users', { body: data })).status).toBe(403)
  const answer = await graphql(
    `mutation { createUser(data: { email: "first@example.org", password: "${password}", role: admin }) { id } }`,
  )
  expect(answer.errors).not.toEqual([])
  expect(await accounts()).toBe(0)
})

async function accounts(): Promise<number> {
  const [row] = await rows('SELECT count(*)::int AS count FROM users')
  return Number(row?.['count'])
}
