import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { at, graphql, listAt, rows, thePayload } from '../support/doors'
import { admitted, team } from '../support/factories'
import { people, person, type People } from '../support/people'
import type { Person } from '../support/person'

let everyone: People
let hers: string
let one: Person
beforeAll(async () => {
  everyone = await people()
  hers = await admitted(await team(), { name: 'Prøve Igen' })
})
beforeEach(async () => {
  one = await person('coordinator')
})

const query = `query ($id: String) {
  Applicants(limit: 5, where: { id: { equals: $id } }) { docs { id name status } totalDocs }
}`

const whole = '{ Teams(limit: 1) { docs { id name } totalDocs } }'

const ask = (as: Person | null = one, { id = hers, headers = {} } = {}) =>
  graphql(query, { as, variables: { id }, headers })

/** How she is answered, with how many statements and lines in the log. */
async function asking(more: Readonly<{ id?: string; headers?: object }> = {}) {
  const lines = async () => rows('SELECT 1 FROM audit_events WHERE actor = $1', [one.id])
  const before = (await lines()).length
  const { db } = await thePayload()
  const spy = vi.spyOn(db.pool, 'query')
  const { data } = await ask(one, more)
  const statements = spy.mock.calls.length
  spy.mockRestore()
  const names = listAt(data, 'Applicants', 'docs').map((doc) => at(doc, 'name'))
  return { names, statements, lines: (await lines()).length - before }
}

const change = (statement: string) => rows(statement, [one.id])

describe('a list that is asked for again by the same log-in', () => {
  test('is one statement, which writes the line too', async () => {
    expect((await asking()).statements).toBeGreaterThan(1)
    expect(await asking()).toEqual({ names: ['Prøve Igen'], statements: 1, lines: 1 })
    expect(await asking()).toEqual({ names: ['Prøve Igen'], statements: 1, lines: 1 })
  })

  test('tells of nobody where there is nobody, and then has no line', async () => {
    await ask(one, { id: one.id })
    expect(await asking({ id: one.id })).toEqual({ names: [], statements: 1, lines: 0 })
    expect((await ask(one, { id: one.id })).data).toEqual({
      Applicants: { docs: [], totalDocs: 0 },
    })
  })

  test('is another one for another account, whatever was asked before', async () => {
    await ask()
    await ask()
    for (const viewer of ['anonymous', 'municipality', 'editor'] as const) {
      const { data, errors } = await ask(everyone[viewer])
      expect(at(data, 'Applicants'), viewer).toBeNull()
      expect(errors, viewer).toHaveLength(1)
    }
  })

  test('is written down as a use of the log-in', async () => {
    await ask()
    await change(`UPDATE sign_ins SET seen_at = now() - interval '1 hour' WHERE account_id = $1`)
    expect((await asking()).names).toHaveLength(1)
    const [seen] = await change(
      `SELECT seen_at > now() - interval '1 minute' AS now FROM sign_ins WHERE account_id = $1`,
    )
    expect(seen).toEqual({ now: true })
  })

  test.each([
    ['logged out', 'DELETE FROM sign_ins WHERE account_id = $1'],
    ['idle', `UPDATE sign_ins SET seen_at = now() - interval '3 hours' WHERE account_id = $1`],
    ['over', `UPDATE sign_ins SET began_at = now() - interval '13 hours' WHERE account_id = $1`],
    ['half', `UPDATE sign_ins SET token_hash = 'half' WHERE account_id = $1`],
    ['closed', 'UPDATE users SET disabled = true WHERE id = $1'],
    ['an editor by now', `UPDATE users SET role = 'editor' WHERE id = $1`],
    [
      'without the second step',
      `INSERT INTO second_factors (account_id, secret) VALUES ($1, 'secret')`,
    ],
  ])('is refused at once to whoever is %s, without a line', async (_, statement) => {
    await ask()
    expect(await asking()).toMatchObject({ names: ['Prøve Igen'], statements: 1 })
    await change(statement)
    const refused = await ask()
    expect(at(refused.data, 'Applicants')).toBeNull()
    expect(await asking()).toMatchObject({ names: [], lines: 0 })
  })

  test.each([`disabled = true`, `role = 'editor'`])(
    'asks itself what the account is, though a log-in ends with a change of it: %s',
    async (changed) => {
      await ask()
      await ask()
      await rows(`BEGIN; SET LOCAL session_replication_role = replica;
        UPDATE users SET ${changed} WHERE id = '${one.id}'; COMMIT`)
      expect(at((await ask()).data, 'Applicants')).toBeNull()
      expect(await asking()).toMatchObject({ names: [], lines: 0 })
    },
  )

  test.each(['x.y', '.', 'x..y', `x.${btoa('[]')}.z`])(
    'is no fault where the token is none: %s',
    async (token) => {
      const headers = { Cookie: `payload-token=${token}` }
      for (const query of ['{ Teams(select: true, limit: 1) { docs { id name } } }', whole]) {
        const { status, errors } = await graphql(query, { headers })
        expect([status, errors]).toEqual([200, []])
      }
    },
  )

  test('is refused where it is sent from another site, or with no token that is hers', async () => {
    await ask()
    await ask()
    expect(await asking({ headers: { Origin: 'https://andre.example.org' } })).toMatchObject({
      names: [],
    })
    expect(await asking({ headers: { Cookie: `${one.cookie}x` } })).toMatchObject({ names: [] })
  })
})
