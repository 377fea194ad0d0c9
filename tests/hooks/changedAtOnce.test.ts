import { beforeAll, describe, expect, test } from 'vitest'
import { rest, rows } from '../support/doors'
import { make } from '../support/factories'
import { meanwhile } from '../support/locks'
import { password, person } from '../support/people'
import type { Person } from '../support/person'

let admin: Person
let coordinator: Person
beforeAll(async () => {
  admin = await person('admin')
  coordinator = await person('coordinator')
})

const patch = (path: string, as: Person, body: object) => rest('PATCH', path, { as, body })
const standing = async (one: Person) =>
  (await rows('SELECT role, disabled, hash, email FROM users WHERE id = $1', [one.id]))[0]

const byId = (one: Person) => `/api/users/${one.id}`
const bySelection = (one: Person) => `/api/users?where[id][equals]=${one.id}`

describe('an account that saves itself', () => {
  test.each([
    ['is closed meanwhile', 'disabled = true', { disabled: true }, byId],
    ['is closed meanwhile, by a selection', 'disabled = true', { disabled: true }, bySelection],
    ['gets another role meanwhile', `role = 'municipality'`, { role: 'municipality' }, byId],
    [
      'is invited to another address meanwhile',
      `email = 'ny@example.org'`,
      { email: 'ny@example.org' },
      byId,
    ],
  ])('%s, and stays so', async (_, change, expected, path) => {
    const one = await person('editor')
    const { status } = await meanwhile([[`UPDATE users SET ${change} WHERE id = $1`, one.id]], () =>
      patch(path(one), one, { name: 'Prøve Ny' }),
    )
    expect(status).toBeLessThan(500)
    expect(await standing(one)).toMatchObject(expected)
  })

  test('proves the password that it has then, and not the one before', async () => {
    const one = await person('editor')
    const change = { password: 'tolv blanke cykelklokker', presentPassword: password }
    const { status } = await meanwhile(
      [[`UPDATE users SET hash = 'another' WHERE id = $1`, one.id]],
      () => patch(byId(one), one, change),
    )
    expect([status, await standing(one)]).toMatchObject([400, { hash: 'another' }])
  })

  test('gets another role while a key is made for it, and keeps that role', async () => {
    const one = await person('municipality')
    await meanwhile([[`UPDATE users SET role = 'editor' WHERE id = $1`, one.id]], () =>
      rest('POST', `${byId(one)}/key`, { as: admin, body: {} }),
    )
    expect(await standing(one)).toMatchObject({ role: 'editor' })
  })
})

test('a consent that is taken back while somebody saves it is taken back', async () => {
  const id = await make('consents')
  const takenBack = `UPDATE consents SET withdrawn_at = now() WHERE id = $1`
  const expiresAt = new Date(Date.now() + 1000 * 60).toISOString()
  await meanwhile([[takenBack, id]], () => patch(`/api/consents/${id}`, coordinator, { expiresAt }))
  const [now] = await rows('SELECT withdrawn_at IS NOT NULL AS gone FROM consents WHERE id = $1', [
    id,
  ])
  expect(now).toEqual({ gone: true })
})

test('what a woman asks for while staff save her record stands, and they are told', async () => {
  const id = await make('applicants')
  const asked = 'UPDATE applicants SET erasure_asked_at = now(), updated_at = now() WHERE id = $1'
  const { status, text } = await meanwhile([[asked, id]], () =>
    patch(`/api/applicants/${id}`, coordinator, { interviewNote: 'Vil gerne' }),
  )
  expect([status, text]).toEqual([400, expect.stringContaining('imens')])
  const [now] = await rows(
    'SELECT erasure_asked_at IS NOT NULL AS asked FROM applicants WHERE id = $1',
    [id],
  )
  expect(now).toEqual({ asked: true })
})

test.each(['media', 'films'])(
  'of %s, what is taken from the public while somebody saves it',
  async (slug) => {
    const id = await make(slug, { released: true })
    await meanwhile([[`UPDATE ${slug} SET released = false WHERE id = $1`, id]], () =>
      patch(`/api/${slug}/${id}`, coordinator, { alt: 'En anden tekst', title: 'En anden tekst' }),
    )
    expect(await rows(`SELECT released FROM ${slug} WHERE id = $1`, [id])).toEqual([
      { released: false },
    ])
  },
)
