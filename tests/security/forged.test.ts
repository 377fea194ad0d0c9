import { beforeAll, describe, expect, test } from 'vitest'
import { rest, rows, running } from '../support/doors'
import { applicant } from '../support/factories'
import type { People } from '../support/people'
import { people } from '../support/people'

// Stock Payload reads a record that comes as `data` in place of the stored one.
let everyone: People
beforeAll(async () => {
  everyone = await people()
})

const along = (record: object) => `data=${encodeURIComponent(JSON.stringify(record))}`
const given = { 'X-Payload-HTTP-Method-Override': 'GET' }

describe('a record that is sent along with a question', () => {
  test('tells nobody when somebody else was logged in', async () => {
    const admin = everyone.admin
    const [signIn] = await rows('SELECT id FROM sign_ins WHERE account_id = $1', [admin?.id])
    const record = { id: admin?.id, role: 'admin', sessions: [] }
    const as = everyone.municipality
    for (const answer of [
      await rest('GET', `/api/users/x?${along(record)}`, { as }),
      await rest('POST', '/api/users/x', { as, headers: given, body: { data: record } }),
    ]) {
      expect(signIn?.['id']).toEqual(expect.any(String))
      expect(answer.text).not.toContain(String(signIn?.['id']))
      expect(answer.status).toBe(400)
    }
  })

  test('writes into the log of nobody that she was looked at', async () => {
    const as = everyone.coordinator
    const record = { id: await applicant() }
    const lines = () => rows('SELECT 1 FROM audit_events WHERE document = $1', [record.id])
    const before = await lines()
    const read = await rest('GET', `/api/applicants/x?${along(record)}`, { as })
    expect(read.status).toBe(400)
    expect(await lines()).toEqual(before)
  })

  test.each(['anonymous', 'municipality', 'coordinator', 'admin'] as const)(
    'is read to nobody by any collection or global: %s',
    async (viewer) => {
      const as = everyone[viewer]
      const record = { id: 'forged', title: 'forged', name: 'forged', people: ['forged'] }
      for (const path of [
        ...running.collections.map(({ slug }) => `/api/${slug}/x`),
        ...running.globals.map(({ slug }) => `/api/globals/${slug}`),
      ]) {
        const { status, text } = await rest('GET', `${path}?${along(record)}`, { as })
        expect(status, path).toBeLessThan(500)
        expect(text, path).not.toContain('forged')
      }
    },
  )
})
