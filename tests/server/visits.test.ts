import type { IncomingHttpHeaders } from 'node:http'
import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Client } from 'pg'
import { Visits } from '@/server/front/visits'
import { startPostgres } from '../support/postgres'
import { fakeFront, html } from './fakeFront'

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
      updated_at timestamptz, UNIQUE (page, language, day));
    CREATE TABLE posters (code varchar, arrivals numeric)`)
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

it('counts to a poster who came from it, and to none where there is no such poster', async () => {
  await ask(`INSERT INTO posters VALUES ('HJK37', 2), ('MNP47', 0)`)
  const visits = new Visits(url, 3600)
  for (const path of ['/ar/tilmeld?p=HJK37', '/da/tilmeld?p=hjk37', '/da/tilmeld?p=YYYYY'])
    visits.count(shown(path), now)
  for (const path of ['/da/tilmeld?p=<b>', '/da/tilmeld', '/da/kontakt?p=HJK37'])
    visits.count(shown(path), now)
  // A leaflet leads to its story, or to all of them.
  for (const path of ['/da/historier/aebler?p=MNP47', '/da/historier?p=MNP47'])
    visits.count(shown(path), now)
  await visits.close()
  expect(await ask('SELECT code, arrivals FROM posters ORDER BY 1')).toEqual([
    { code: 'HJK37', arrivals: '4' },
    { code: 'MNP47', arrivals: '2' },
  ])
  expect(
    await ask(`SELECT language, count FROM visits WHERE page = '/tilmeld' ORDER BY 1`),
  ).toEqual([
    { language: 'da', count: '4' },
    { language: 'ar', count: '1' },
  ])
})

it('counts no robots and nothing that is fetched before anybody sees it', async () => {
  const visits = new Visits(url, 3600)
  visits.count(shown('/da/historier/robot', { 'user-agent': 'Googlebot/2.1' }), now)
  visits.count(shown('/da/historier/robot', {}), now)
  visits.count(
    shown('/da/historier/robot', { 'user-agent': browser, 'sec-purpose': 'prefetch' }),
    now,
  )
  visits.count(Object.assign(shown('/da/historier/robot'), { method: 'HEAD' }), now)
  await visits.close()
  expect(await ask(`SELECT * FROM visits WHERE page = '/historier/robot'`)).toEqual([])
})

it('keeps the counts while the database is away', async () => {
  const nowhere = new Visits('postgres://nobody@127.0.0.1:1/nothing', 3600)
  nowhere.count(shown('/da/historier/senere'), now)
  await nowhere.write()
  nowhere.count(shown('/da/historier/senere'), now)
  expect(nowhere.waiting()).toBe(2)
  await nowhere.close()
})

it('counts what is shown: known pages, in every way in which a browser gets them', async () => {
  const front = await fakeFront({
    '/da/kursus': html('a'),
    '/da/tilmeld/1': html('b'),
    '/da/k%75rsus': html('c'),
    '/da/findes-ikke': html('d'),
    '/da/historier/x': (response) =>
      void response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>e</h1>'),
    '/sitemap.xml': (response) =>
      void response.writeHead(200, { 'cache-control': 'public' }).end('<f/>'),
  })
  const headers = { 'user-agent': browser }
  const { etag = '' } = (await front.get('/da/kursus', { headers })).headers
  await front.get('/da/kursus?utm_source=x', { headers: { ...headers, 'if-none-match': etag } })
  await front.get('/da/tilmeld/1', { headers: { ...headers, cookie: 'tilmelding=x' } })
  expect(front.visits.waiting()).toBe(3)
  for (const path of ['/da/k%75rsus', '/da/findes-ikke', '/da/historier/x', '/sitemap.xml'])
    await front.get(path, { headers })
  await front.get('/da/kursus', { method: 'HEAD', headers })
  expect(front.visits.waiting()).toBe(3)
  await front.stop()
})

it('adds up what several instances write at once', async () => {
  const instances = Array.from({ length: 4 }, () => new Visits(url, 3600))
  for (const [index, visits] of instances.entries()) {
    const paths = Array.from({ length: 200 }, (_, page) => `/ar/historier/mange-${page}`)
    for (const path of index % 2 === 0 ? paths : paths.toReversed()) visits.count(shown(path), now)
  }
  await Promise.all(instances.map((visits) => visits.close()))
  expect(
    await ask(`SELECT min(count)::int, max(count)::int, count(*)::int FROM visits
      WHERE page LIKE '/historier/mange-%'`),
  ).toEqual([{ min: 4, max: 4, count: 200 }])
})

it('counts every page also while somebody makes up codes of posters', async () => {
  await ask(`INSERT INTO posters VALUES ('PPPPP', 0)`)
  const visits = new Visits(url, 3600)
  visits.count(shown('/da/tilmeld?p=PPPPP'), now)
  const letters = [...'3479CFHJKMNPRTWXY']
  for (const a of letters)
    for (const b of letters)
      for (const c of letters) visits.count(shown(`/ar/tilmeld?p=33${a}${b}${c}`), now)
  for (let page = 0; page < 100; page += 1)
    visits.count(shown(`/ar/historier/made-up-${page}`), now)
  expect(visits.waiting()).toBe(1 + 17 ** 3 + 100)
  await visits.close()
  expect(await ask(`SELECT arrivals FROM posters WHERE code = 'PPPPP'`)).toEqual([
    { arrivals: '1' },
  ])
})

it('takes no more memory however long nothing can be written', async () => {
  const nowhere = new Visits('postgres://nobody@127.0.0.1:1/nothing', 3600)
  for (let page = 0; page < 6_000; page += 1) nowhere.count(shown(`/da/historier/${page}`), now)
  expect(nowhere.waiting()).toBe(5_000)
  await nowhere.write()
  nowhere.count(shown('/da/historier/0'), now)
  expect(nowhere.waiting()).toBe(5_001)
  await nowhere.close()
})
