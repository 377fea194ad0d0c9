import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { Client } from 'pg'
import { briefly } from '@/server/briefly'
import { waiting } from '@/server/outbox'
import { freshDatabase } from '../support/database'
import { openNet, type Net } from '../support/net'

let line: Net
let url: string
let past: Client
let watching: Client

beforeAll(async () => {
  const database = await freshDatabase('seeded')
  past = new Client({ connectionString: database.url })
  watching = new Client({ connectionString: database.url })
  await Promise.all([past.connect(), watching.connect()])
  line = await openNet()
  line.lead(database.url)
  const address = new URL(database.url)
  address.host = new URL(line.url).host
  url = address.href
})
beforeEach(() => line.mend())
afterAll(async () => {
  line.end()
  await Promise.all([past.end(), watching.end()])
})

const look = () => waiting(url, { now: new Date(), since: new Date(0), posts: false })
const nothing = { due: false, ahead: false }

test('who looks for what is due gives up a database that lets in and says nothing', async () => {
  line.hush()
  await expect(look()).rejects.toThrow()
  line.mend()
  expect(await look()).toEqual(nothing)
})

test('who looks for what is due gives up a question that is never answered, and asks again', async () => {
  await past.query('BEGIN')
  await past.query('LOCK TABLE programme')
  const looked = look()
  // Awaited below; until then nobody else hears of its failure.
  looked.catch(() => undefined)
  const waits = `SELECT 1 FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock'`
  await expect.poll(async () => (await watching.query(waits)).rowCount).toBe(1)
  line.hush()
  await past.query('ROLLBACK')
  await expect(looked).rejects.toThrow()
  line.mend()
  expect(await look()).toEqual(nothing)
})

test('who has the answer does not wait for a goodbye that never comes', async () => {
  let answer: unknown
  await briefly({ url, patience: 10_000 }, async (client) => {
    answer = (await client.query('SELECT 1 AS one')).rows
    line.hush()
  })
  expect(answer).toEqual([{ one: 1 }])
})
