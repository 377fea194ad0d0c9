import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { at, local, rest, rows, textAt } from '../support/doors'
import type { Person } from '../support/person'
import { password, person } from '../support/people'
import { changing, creating, done, refused, stored } from './attempts'

let admin: Person
beforeAll(async () => {
  admin = await person('admin')
})

const login = (email: string, secret: string) =>
  rest('POST', '/api/users/login', { body: { email, password: secret } })

/** Whether the session that she has still lets her in. */
async function isIn(one: Person): Promise<boolean> {
  const me = await rest('GET', '/api/users/me', { as: one })
  const own = await rest('GET', `/api/users/${one.id}`, { as: one })
  const seen = [at(me.json, 'user') !== null, own.status === 200]
  expect(new Set(seen).size, `${me.text} ${own.text}`).toBe(1)
  return seen[0] === true
}

const weak = [
  ['kort', /mindst 12 tegn/],
  ['adgangskode123', /let at gætte/],
  ['Bydelsmodre 2018!', /ikke bygge på/],
] as const

describe('a weak password', () => {
  test.each(weak)('%s is refused for a new account and a changed one', async (secret, words) => {
    const email = `ny-${randomUUID()}@example.org`
    const data = { email, role: 'editor', password: secret }
    refused(await creating('users', data, admin), 'password', words)
    const one = await person('editor')
    refused(await changing('users', one.id, { password: secret }, one), 'password', words)
    refused(await changing('users', one.id, { password: secret }, admin), 'password', words)
  })
})

describe('one’s own password and address', () => {
  const fresh = 'tolv blanke cykelklokker'
  const changes = [{ password: fresh }, { email: `ny-${randomUUID()}@example.org` }]

  test.each(changes)(
    '%j change for who writes the present password, through every door',
    async (change) => {
      const one = await person('editor')
      refused(await changing('users', one.id, change, one), 'presentPassword', /har nu/)
      const wrong = { ...change, presentPassword: 'gættet forkert' }
      refused(await changing('users', one.id, wrong, one), 'presentPassword', /ikke den/)
      const over = await rest('PATCH', `/api/users/${one.id}`, { as: one, body: wrong })
      expect(over.status).toBe(400)
      const many = `/api/users?where[id][equals]=${one.id}`
      await rest('PATCH', many, { as: one, body: change })
      expect((await login(one.email, password)).status).toBe(200)
      const right = { ...change, presentPassword: password }
      const done = await rest('PATCH', `/api/users/${one.id}`, { as: one, body: right })
      expect(done.status, done.text).toBe(200)
      expect(done.text).not.toContain(password)
      expect(await isIn(one)).toBe(true)
      expect((await login(one.email, password)).status).toBe(401)
    },
  )

  test('can be guessed ten times, and another’s needs none', async () => {
    const one = await person('editor')
    const guess = (presentPassword: string) =>
      rest('PATCH', `/api/users/${one.id}`, { as: one, body: { password: fresh, presentPassword } })
    for (let turn = 0; turn < 10; turn += 1) expect((await guess(`gæt ${turn}`)).status).toBe(400)
    expect((await guess(password)).status).toBe(429)
    done(await changing('users', one.id, { password: fresh }, admin))
  })
})

describe('a disabled account', () => {
  test('is out at once, everywhere', async () => {
    const one = await person('coordinator')
    expect(await isIn(one)).toBe(true)
    done(await changing('users', one.id, { disabled: true }, admin))
    expect(await isIn(one)).toBe(false)
    expect((await rest('GET', '/api/applicants', { as: one })).status).toBe(403)
    expect(await rows('SELECT id FROM sign_ins WHERE account_id = $1', [one.id])).toEqual([])
  })

  test('is refused in the very words of a wrong password and of no account', async () => {
    const one = await person('coordinator')
    done(await changing('users', one.id, { disabled: true }, admin))
    const answers = [
      await login(one.email, password),
      await login(one.email, 'en helt anden adgangskode'),
      await login(`findes-ikke-${randomUUID()}@example.org`, password),
    ]
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401])
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
  })
})

describe('a changed role', () => {
  test('ends every session at once', async () => {
    const one = await person('projectLeader')
    const again = await login(one.email, password)
    const second = { ...one, cookie: `payload-token=${textAt(again.json, 'token')}` }
    expect([await isIn(one), await isIn(second)]).toEqual([true, true])
    done(await changing('users', one.id, { role: 'editor' }, admin))
    expect([await isIn(one), await isIn(second)]).toEqual([false, false])
  })

  test('is not hers to make, and other changes keep her in', async () => {
    const one = await person('editor')
    await changing('users', one.id, { role: 'admin', disabled: false, name: 'Prøve Ny' }, one)
    expect(await stored('users', one.id)).toMatchObject({ role: 'editor', name: 'Prøve Ny' })
    expect(await isIn(one)).toBe(true)
  })
})

describe('the last administrator', () => {
  test('stays: neither closed nor given another role', async () => {
    await onlyAdmin(admin)
    for (const change of [{ disabled: true }, { role: 'coordinator' }])
      refused(await changing('users', admin.id, change, admin), 'role', /mindst én administrator/)
    expect((await rest('DELETE', `/api/users/${admin.id}`, { as: admin })).status).toBe(403)
    const second = await person('admin')
    done(await changing('users', second.id, { disabled: true }, admin))
    refused(await changing('users', admin.id, { disabled: true }), 'role', /mindst én/)
  })

  test('stays also when two close each other’s account at the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const two = [await person('admin'), await person('admin')] as const
      await onlyAdmin(...two)
      const [first, second] = two
      const both = await Promise.all([
        changing('users', first.id, { disabled: true }, second),
        changing('users', second.id, { role: 'editor' }, first),
      ])
      expect(both.map(({ status }) => status).toSorted()).toEqual([200, 400])
    }
    await onlyAdmin(admin)
  })
})

test('no stranger makes herself the first administrator', async () => {
  await rows('truncate users cascade')
  const body = { email: 'hej@example.org', password, role: 'admin' }
  const calls = await Promise.all(
    Array.from({ length: 12 }, () => rest('POST', '/api/users/first-register', { body })),
  )
  expect(calls.map(({ status }) => status)).toEqual(Array.from({ length: 12 }, () => 403))
  const api = await local()
  expect(at(await api.count({ collection: 'users' }), 'totalDocs')).toBe(0)
})

async function onlyAdmin(...kept: readonly Person[]): Promise<void> {
  const ids = kept.map(({ id }) => id)
  await rows(`update users set disabled = not (id::text = any($1)) where role = 'admin'`, [ids])
}
