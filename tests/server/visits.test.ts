import type { IncomingHttpHeaders } from 'node:http'
import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Client } from 'pg'
import { Visits } from '@/server/front/visits'
import { startPostgres } from '../support/postgres'

const browser = 'Mozilla/5.0 (Linux; Android 9) Chrome/100'
const now = new Date('2026-11-24T23:30:00Z')
let url: string
let stop: () => Promise<void>
beforeAll(async () => {
  const postgres = await startPostgres()
  url = postgres.url
  stop = postgres.stop
  await ask(`CREATE TYPE enum_visits_language AS ENUM ('da', 'ar');
    CREATE TABLE visits (page varchar, language enum_visits_language, day varchar, count numeric,
      updated_at timestamptz, UNIQUE (page, language, day))`)
}, 60_000)
afterAll(() => stop())

async function ask(query: string) {
  const client = new Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(query)
  await client.end()
  return rows
}

function shown(path: string, headers: IncomingHttpHeaders = { 'user-agent': browser }) {
  return Object.assign(new IncomingMessage(new Socket()), { url: path, method: 'GET', headers })
}

it('counts pages by language and by Copenhagen’s day, and adds to what is stored', async () => {
  const visits = new Visits(url, 3600)
  for (const path of ['/da', '/da/kursus?side=2', '/da/kursus', '/ar/kursus'])
    visits.count(shown(path), now)
  await visits.write()
  visits.count(shown('/da/kursus'), now)
  await visits.close()
  expect(await ask('SELECT page, language, day, count FROM visits ORDER BY 1, 2')).toEqual([
    { page: '/', language: 'da', day: '2026-11-25', count: '1' },
    { page: '/kursus', language: 'da', day: '2026-11-25', count: '3' },
    { page: '/kursus', language: 'ar', day: '2026-11-25', count: '1' },
  ])
})

it('counts no robots and nothing that is fetched before anybody sees it', async () => {
  const visits = new Visits(url, 3600)
  visits.count(shown('/da/robot', { 'user-agent': 'Googlebot/2.1' }), now)
  visits.count(shown('/da/robot', {}), now)
  visits.count(shown('/da/robot', { 'user-agent': browser, 'sec-purpose': 'prefetch' }), now)
  visits.count(Object.assign(shown('/da/robot'), { method: 'HEAD' }), now)
  await visits.close()
  expect(await ask(`SELECT * FROM visits WHERE page = '/robot'`)).toEqual([])
})

it('keeps the counts while the database is away', async () => {
  const nowhere = new Visits('postgres://nobody@127.0.0.1:1/nothing', 3600)
  nowhere.count(shown('/da/senere'), now)
  await nowhere.write()
  nowhere.count(shown('/da/senere'), now)
  expect(nowhere.waiting()).toBe(2)
  await nowhere.close()
})
