import { beforeAll, describe, expect, test } from 'vitest'
import { at, graphql, listAt, rest, rows, textAt } from '../support/doors'
import { make } from '../support/factories'
import type { People } from '../support/people'
import { people, person, viewers } from '../support/people'
import type { Person } from '../support/person'

let everyone: People
let account: Person
let grant: string
beforeAll(async () => {
  everyone = await people()
  account = await person('municipality')
  grant = await make('grants', { team: await make('teams') })
})

async function newKey(of = account): Promise<string> {
  const made = await rest('POST', `/api/users/${of.id}/key`, { as: everyone.admin })
  expect(made.status, made.text).toBe(200)
  return textAt(made.json, 'key')
}

/** As a program sends it: without a cookie, and not from a page of ours. */
const withKey = (key: string) => ({
  headers: { Authorization: `users API-Key ${key}`, Origin: '' },
})

const question = '{ funderReport { grant } applicants: Applicants { totalDocs } }'
const asks = async (key: string) => graphql('{ funderReport { grant } }', withKey(key))
const fetches = async (key: string) =>
  (await rest('GET', `/api/grants/${grant}/report/json`, withKey(key))).status
const isDead = async (key: string) => {
  expect((await asks(key)).errors.map(({ status }) => status)).toEqual([403])
  expect(await fetches(key)).toBe(403)
}

describe('a key', () => {
  test('fetches the report by GraphQL and as files, without a cookie', async () => {
    const key = await newKey()
    expect(at((await asks(key)).data, 'funderReport', 'grant')).toEqual(expect.any(String))
    expect(await fetches(key)).toBe(200)
    const lines = await rows(`SELECT action, subject FROM audit_events WHERE actor = $1`, [
      account.id,
    ])
    expect(lines).toContainEqual({ action: 'visit', subject: 'reports' })
    expect(lines).toContainEqual({ action: 'export', subject: 'grants' })
  })

  test('opens no more than the municipality’s rights', async () => {
    const key = await newKey()
    expect((await graphql(question, withKey(key))).errors.map(({ status }) => status)).toContain(
      403,
    )
    for (const path of ['applicants', 'audit-events', 'receipts', 'consents', 'messages'])
      expect((await rest('GET', `/api/${path}`, withKey(key))).status, path).toBe(403)
    const body = { title: 'Omskrevet' }
    const changed = await rest('PATCH', `/api/grants/${grant}`, { ...withKey(key), body })
    expect(changed.status).toBe(403)
    expect((await rest('POST', `/api/users/${account.id}/key`, withKey(key))).status).toBe(403)
  })

  test('is made and closed by administrators, for the municipality alone', async () => {
    for (const viewer of viewers.filter((one) => one !== 'admin'))
      for (const path of ['key', 'key/revoke']) {
        const address = `/api/users/${account.id}/${path}`
        expect((await rest('POST', address, { as: everyone[viewer] })).status, viewer).toBe(403)
      }
    const editor = await person('editor')
    const refused = await rest('POST', `/api/users/${editor.id}/key`, { as: everyone.admin })
    expect(refused.status).toBe(400)
    expect(refused.text).toContain('Kun kommunens konto')
  })

  test('is told once and read by nobody, herself and administrators included', async () => {
    const key = await newKey()
    const [row] = await rows('SELECT key_hash FROM users WHERE id = $1', [account.id])
    const hash = textAt(row, 'key_hash')
    expect(hash).not.toContain(key)
    const heard = [
      await rest('GET', `/api/users/${account.id}?depth=2&select[keyHash]=true`, {
        as: everyone.admin,
      }),
      await rest('GET', '/api/users', { as: everyone.admin }),
      await rest('GET', '/api/users/me', { as: account }),
      await rest('GET', '/api/users/me', withKey(key)),
      await rest('PATCH', `/api/users/${account.id}`, { as: everyone.admin, body: { name: 'Ny' } }),
      await rest('POST', '/api/users/refresh-token', { as: account }),
      await graphql('{ meUser { user { id email } } }', { as: account }),
    ]
    for (const { text, status } of heard) {
      expect(status).toBe(200)
      expect(text).not.toContain(key)
      expect(text).not.toContain(hash)
    }
    const lines = await rows('SELECT * FROM audit_events')
    expect(JSON.stringify(lines)).not.toContain(key)
    expect(JSON.stringify(lines)).not.toContain(hash)
    for (const viewer of ['admin', 'municipality'] as const) {
      const asking = `/api/users?where[keyHash][equals]=${hash}`
      const found = await rest('GET', asking, { as: everyone[viewer] })
      expect(found.status === 200 ? listAt(found.json, 'docs') : []).toEqual([])
    }
    const body = { keyHash: hash.replace(/^./, '0') }
    await rest('PATCH', `/api/users/${account.id}`, { as: everyone.admin, body })
    expect(await fetches(key)).toBe(200)
  })

  test('is dead at once: replaced, closed, its account closed, or given another role', async () => {
    const own = await person('municipality')
    const first = await newKey(own)
    const second = await newKey(own)
    await isDead(first)
    expect(await fetches(second)).toBe(200)
    await rest('POST', `/api/users/${own.id}/key/revoke`, { as: everyone.admin })
    await isDead(second)
    for (const change of [{ disabled: true }, { role: 'editor' }]) {
      const other = await person('municipality')
      const key = await newKey(other)
      const address = `/api/users/${other.id}`
      const changed = await rest('PATCH', address, { as: everyone.admin, body: change })
      expect(changed.status, changed.text).toBe(200)
      await isDead(key)
      const back = { disabled: false, role: 'municipality' }
      await rest('PATCH', address, { as: everyone.admin, body: back })
      await isDead(key)
    }
  })

  test('stays closed when a log-in writes the account as it was before', async () => {
    const own = await person('municipality')
    const key = await newKey(own)
    const [before] = await rows('SELECT key_hash, key_made_at FROM users WHERE id = $1', [own.id])
    const written = [own.id, before?.['key_hash'], before?.['key_made_at']]
    const writeBack = () =>
      rows('UPDATE users SET key_hash = $2, key_made_at = $3 WHERE id = $1', written)
    const other = await newKey(own)
    await writeBack()
    await isDead(key)
    expect(await fetches(other)).toBe(200)
    await rest('POST', `/api/users/${own.id}/key/revoke`, { as: everyone.admin })
    await writeBack()
    await isDead(key)
  })

  test('begins no log-in that would outlive it', async () => {
    const key = await newKey()
    expect((await rest('POST', '/api/users/refresh-token', withKey(key))).status).toBe(403)
  })

  test.each([
    '',
    'x'.repeat(43),
    `${'x'.repeat(43)} `,
    "' OR 1=1 --".padEnd(43, 'x'),
    'å'.repeat(3),
  ])('that is none (%s) opens nothing and is no fault', async (key) => {
    const headers = { Authorization: encodeURI(`users API-Key ${key}`), Origin: '' }
    const answer = await rest('GET', `/api/grants/${grant}/report/json`, { headers })
    expect(answer.status).toBe(403)
  })
})
