import { Client } from 'pg'
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { renewManyCounts } from '@/server/rowCounts'
import { at, graphql, local, rest, rows, thePayload } from '../support/doors'
import { make } from '../support/factories'
import { person } from '../support/people'

const database = async () => String((await thePayload()).db.pool.options.connectionString)
const numberIn = async (statement: string) => Number((await rows(statement))[0]?.['number'])
const kept = (table = 'applicants') =>
  numberIn(`SELECT coalesce(sum(change), 0) AS number FROM row_counts WHERE counted = '${table}'`)
const counted = (table = 'applicants') => numberIn(`SELECT count(*) AS number FROM ${table}`)
const lines = () => numberIn(`SELECT count(*) AS number FROM row_counts`)
const someWomen = (number: number) => `
  INSERT INTO applicants (name, telephone, area, status)
  SELECT 'Demo Mange', '+4529' || lpad(n::text, 6, '0'), 'hedeMaglepark', 'interested'
  FROM generate_series(1, ${number}) n`

/** A connection of its own, for what is not committed yet. */
async function aside<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: await database() })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

test('is what a count would be, after whatever makes and removes women', async () => {
  const before = await counted()
  const id = await make('applicants')
  expect([await kept(), await counted()]).toEqual([before + 1, before + 1])
  const api = await local()
  await api.delete({ collection: 'applicants', id })
  expect([await kept(), await counted()]).toEqual([before, before])
  await rows(someWomen(7))
  expect([await kept(), await counted()]).toEqual([before + 7, before + 7])
  await rows(`DELETE FROM applicants WHERE name = 'Demo Mange'`)
  expect([await kept(), await counted()]).toEqual([before, before])
})

test('the same of stories', async () => {
  const before = await counted('stories')
  const id = await make('stories')
  expect([await kept('stories'), await counted('stories')]).toEqual([before + 1, before + 1])
  const api = await local()
  await api.delete({ collection: 'stories', id })
  expect([await kept('stories'), await counted('stories')]).toEqual([before, before])
})

test('a change that moves no woman leaves no line', async () => {
  await make('applicants')
  const before = await lines()
  await rows(`UPDATE applicants SET note = 'x'`)
  await rows(`DELETE FROM applicants WHERE name = 'nobody at all'`)
  expect(await lines()).toBe(before)
})

test('is not ahead of a transaction, and goes back with it', async () => {
  const before = await kept()
  await aside(async (client) => {
    await client.query('BEGIN')
    await client.query(someWomen(3))
    expect(await kept()).toBe(before)
    await client.query('ROLLBACK')
  })
  expect(await kept()).toBe(before)
})

test('every list and count says it, and one with a condition counts', async () => {
  await make('applicants')
  const as = await person('coordinator')
  // No count gives this: it is told apart from one by being wrong.
  await rows(`INSERT INTO row_counts VALUES ('applicants', 1000), ('stories', 2000)`)
  const total = (await counted()) + 1000
  const asked = `{
    plain: Applicants(limit: 1) { totalDocs docs { name } }
    more: Applicants(limit: 1) { totalDocs docs { name languages } }
    some: Applicants(where: { status: { equals: applied } }) { totalDocs }
    countApplicants { totalDocs } }`
  const { data } = await graphql(asked, { as })
  const some = await numberIn(`SELECT count(*) AS number FROM applicants WHERE status = 'applied'`)
  const found = ['plain', 'more', 'some', 'countApplicants'].map((name) =>
    at(data, name, 'totalDocs'),
  )
  expect(found).toEqual([total, total, some, total])
  const listed = await rest('GET', '/api/applicants?limit=1', { as })
  expect(at(listed.json, 'totalDocs')).toBe(total)
  const stories = await rest('GET', '/api/stories?limit=1', { as })
  expect(at(stories.json, 'totalDocs')).toBe((await counted('stories')) + 2000)
  await rows('SELECT renew_row_counts(0)')
  expect([await kept(), await kept('stories')]).toEqual([await counted(), await counted('stories')])
  expect(await lines()).toBe(2)
})

test('many lines become one for each, though women come and go meanwhile', async () => {
  await rows(`INSERT INTO row_counts SELECT 'applicants', 0 FROM generate_series(1, 64)`)
  const open = randomUUID()
  await aside(async (client) => {
    await client.query('BEGIN')
    await client.query(
      `INSERT INTO applicants (id, name, telephone, area, status)
       VALUES ($1, 'Demo Imens', '+4520000001', 'hedeMaglepark', 'interested')`,
      [open],
    )
    const url = await database()
    await Promise.all([renewManyCounts(url), renewManyCounts(url)])
    expect([await lines(), await kept()]).toEqual([2, await counted()])
    await client.query('COMMIT')
  })
  expect([await lines(), await kept()]).toEqual([3, await counted()])
  await renewManyCounts(await database())
  expect(await lines()).toBe(3)
})

test('whoever renews waits for nobody, and does nothing while another one does', async () => {
  await rows(`INSERT INTO row_counts SELECT 'applicants', 0 FROM generate_series(1, 5)`)
  const before = await lines()
  await aside(async (client) => {
    await client.query('BEGIN')
    await client.query(`SELECT pg_advisory_xact_lock(hashtext('row counts'))`)
    await rows('SELECT renew_row_counts(0)')
    expect(await lines()).toBe(before)
    await client.query('ROLLBACK')
  })
  await rows('SELECT renew_row_counts(0)')
  expect(await lines()).toBe(2)
})
