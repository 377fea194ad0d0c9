import { randomUUID } from 'node:crypto'
import type { FlattenedField } from 'payload'
import { expect, test } from 'vitest'
import { rest, thePayload } from '../support/doors'
import { dataFor, make } from '../support/factories'
import { person } from '../support/people'

/** What a field may be sent by a program with a fault, or by somebody who tries. */
const nonsense: readonly unknown[] = [
  'nonsens',
  'a\u0000b',
  17.5,
  null,
  [null],
  { nonsens: [1] },
  { toString: 1 },
  '+275760-09-13',
]

/** Hidden from the generated API, or files: not written to by a body of JSON. */
const others = ['signup-drafts', 'media', 'receipts', 'audit-events', 'sign-ups', 'publications']

test('nonsense in any field, when making and when changing a record, is never a 5xx', async () => {
  const as = await person('admin')
  const faults: string[] = []
  let asked = 0
  for (const { slug, names } of await written()) {
    const id = await make(slug)
    const data = await dataFor(slug)
    for (const [index, name] of names.entries())
      for (const [turn, value] of nonsense.entries()) {
        const isChange = (index + turn) % 2 === 0
        const answer = isChange
          ? await rest('PATCH', `/api/${slug}/${id}`, { as, body: { [name]: value } })
          : await rest('POST', `/api/${slug}`, { as, body: { ...data, [name]: value } })
        asked += 1
        if (answer.status >= 500)
          faults.push(`${slug}.${name} ${JSON.stringify(value)} ${isChange ? 'changed' : 'made'}`)
      }
  }
  expect(faults).toEqual([])
  expect(asked).toBeGreaterThan(1000)
}, 300_000)

test('what is no record at all makes and changes none, and is never a 5xx', async () => {
  const as = await person('admin')
  for (const { slug } of [
    ...(await written()),
    { slug: 'media' },
    { slug: 'payload-preferences' },
  ]) {
    const id = slug.startsWith('payload-') ? randomUUID() : await make(slug)
    for (const [method, path] of [
      ['POST', `/api/${slug}`],
      ['PATCH', `/api/${slug}/${id}`],
      ['PATCH', `/api/${slug}?where[id][equals]=${id}`],
    ] as const)
      for (const { type, body } of noRecords) {
        const headers = { 'content-type': type }
        const { status } = await rest(method, path, { as, body, headers })
        expect([400, 403, 404], `${method} ${path} ${type} ${body}`).toContain(status)
      }
  }
}, 120_000)

const noRecords = [
  ...['null', '5', '"x"', '[]', '[{}]', '1e309'].map((body) => ({
    type: 'application/json',
    body,
  })),
  { type: 'text/plain', body: '{}' },
  { type: 'constructor', body: 'a=1' },
  { type: 'application/x-www-form-urlencoded', body: 'a=1' },
]

test('nonsense in what there is one of is never a 5xx either', async () => {
  const as = await person('admin')
  const { config } = await thePayload()
  for (const { slug, flattenedFields } of config.globals) {
    const path = `/api/globals/${slug}`
    for (const { type, body } of noRecords) {
      const headers = { 'content-type': type }
      expect((await rest('POST', path, { as, body, headers })).status, `${type} ${body}`).toBe(400)
    }
    for (const field of flattenedFields)
      for (const value of nonsense)
        for (const body of around(field, value)) {
          const { status } = await rest('POST', path, { as, body })
          expect(status, JSON.stringify(body)).toBeLessThan(500)
        }
  }
}, 60_000)

/** The value at a field, and at each that it holds, in a row where it holds rows. */
function around(field: FlattenedField, value: unknown): readonly Record<string, unknown>[] {
  const below = 'flattenedFields' in field ? field.flattenedFields : []
  const inside = below.flatMap((one) => around(one, value))
  const held = field.type === 'array' ? inside.map((row) => [row]) : inside
  return [value, ...held].map((one) => ({ [field.name]: one }))
}

test('a stranger who logs in with nonsense is told so, and never a 5xx', async () => {
  for (const path of ['login', 'forgot-password', 'reset-password', 'unlock', 'first-register'])
    for (const value of nonsense)
      for (const name of ['email', 'password', 'token']) {
        const body = { email: 'x@example.org', password: 'x', token: 'x', [name]: value }
        const { status } = await rest('POST', `/api/users/${path}`, { body })
        expect(status, `${path} ${name} ${JSON.stringify(value)}`).toBeLessThan(500)
      }
})

async function written(): Promise<readonly { slug: string; names: readonly string[] }[]> {
  const { config } = await thePayload()
  return config.collections
    .filter(({ slug }) => !slug.startsWith('payload-') && !others.includes(slug))
    .map(({ slug, flattenedFields }) => ({
      slug,
      names: flattenedFields.map(({ name }) => name).filter((name) => name !== 'id'),
    }))
}
