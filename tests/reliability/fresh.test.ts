import { rmSync } from 'node:fs'
import { Client } from 'pg'
import { z } from 'zod'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { storyChecks } from '@/domain/choices/publishing'
import { openFolder } from '../../src/server/folder'
import { openEmbedded, type Embedded } from '../../src/server/postgres/embedded'
import { hashOf } from '../support/documents'
import { makeAccount, tokenOf } from '../support/accounts'
import { freeze } from '../support/cluster'
import { temporaryFolder } from '../support/postgres'
import { startProduct, type Product } from '../support/product'

/** Two instances and one database that is not theirs, as behind a load balancer. */
const folder = temporaryFolder()
const PAYLOAD_SECRET = 'of two instances that share one database'
let postgres: Embedded
let one: Product
let other: Product
let token: string
beforeAll(async () => {
  openFolder(folder)
  postgres = await openEmbedded(folder, { durability: 'none' })
  const settings = { DATABASE_URL: postgres.url, PAYLOAD_SECRET }
  one = await startProduct({ settings })
  other = await startProduct({ settings })
  const email = await makeAccount('coordinator', settings)
  token = await tokenOf(one.url, email)
})
afterAll(async () => {
  await Promise.all([one.end(), other.end()])
  await postgres.stop()
  rmSync(folder, { recursive: true, force: true })
})

const page = (product: Product, path: string, init: RequestInit = {}) =>
  fetch(`${product.url}${path}`, { redirect: 'manual', ...init })
const shows = async (product: Product, path: string, text: string) =>
  (await (await page(product, path)).text()).includes(text)
const soon = { timeout: 15_000, interval: 50 }

async function ask<Row extends object>(
  query: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> {
  const client = new Client({ connectionString: postgres.url })
  await client.connect()
  const { rows } = await client.query<Row>(query, [...values])
  await client.end()
  return rows
}

async function nameModule(title: string): Promise<void> {
  const [module] = await ask<{ id: string }>('SELECT id FROM modules LIMIT 1')
  await write('PATCH', `modules/${module?.id}`, { title })
}

/** @returns the record's id */
async function write(method: string, path: string, data: object): Promise<string> {
  const answer = await fetch(`${one.url}/api/${path}?depth=0`, {
    method,
    headers: { 'content-type': 'application/json', authorization: `JWT ${token}` },
    body: JSON.stringify(data),
  })
  const text = await answer.text()
  expect(answer.ok, text).toBe(true)
  return written.parse(JSON.parse(text)).doc.id
}

const written = z.object({ doc: z.object({ id: z.string() }) })

describe('a change that the public sees', () => {
  it('shows on every instance, though both kept the page and the answer behind it', async () => {
    const question = `/api/graphql?documentId=${encodeURIComponent(hashOf('Course'))}`
    const paths = ['/da/kursus', question]
    for (const product of [one, other])
      for (const path of paths) {
        const { headers } = await page(product, path)
        expect(headers.get('cache-control')).toContain('s-maxage=30')
      }
    await nameModule('Et ganske nyt navn')
    for (const product of [one, other])
      for (const path of paths)
        await expect.poll(() => shows(product, path, 'Et ganske nyt navn'), soon).toBe(true)
  })

  it('that is a withdrawal leaves no instance with the page', async () => {
    const slug = 'proeve-som-traekkes-tilbage'
    const id = await write('POST', 'stories', {
      title: 'Prøve som trækkes tilbage',
      slug,
      recognisable: false,
      channels: ['site'],
      phase: 'after',
    })
    const checks = Object.fromEntries(storyChecks.map((name) => [name, true]))
    for (const status of ['awaitingConsent', 'approved', 'published'])
      await write('PATCH', `stories/${id}`, { status, checks })
    for (const product of [one, other])
      for (const path of [`/da/historier/${slug}`, '/da/historier', '/da/historier/rss.xml'])
        await expect
          .poll(
            async () => (await shows(product, path, slug)) && (await isKept(product, path)),
            soon,
          )
          .toBe(true)
    await write('PATCH', `stories/${id}`, { status: 'withdrawn' })
    for (const product of [one, other]) {
      const story = () => page(product, `/da/historier/${slug}`)
      await expect.poll(async () => (await story()).status, soon).toBe(410)
      for (const path of ['/da/historier', '/da/historier/rss.xml'])
        await expect.poll(() => shows(product, path, slug), soon).toBe(false)
    }
  })
})

const isKept = async (product: Product, path: string) =>
  (await page(product, path)).headers.get('cache-status') === 'bydelsmodre; hit'

describe('what is kept', () => {
  it('is sent packed, under a name for each packing', async () => {
    const names = new Set<string>()
    for (const encoding of ['br', 'gzip', 'identity']) {
      const { headers } = await page(one, '/ar', { headers: { 'accept-encoding': encoding } })
      expect(headers.get('content-encoding')).toBe(encoding === 'identity' ? null : encoding)
      expect(headers.get('vary')).toBe('Accept-Encoding')
      names.add(headers.get('etag') ?? '')
    }
    expect(names.size).toBe(3)
  })

  it('never holds what belongs to one visitor', async () => {
    const form = new URLSearchParams({ name: 'Prøve Hemmelig' })
    const saved = await page(one, '/da/tilmeld/1/gem', { method: 'POST', body: form })
    const cookie = (saved.headers.getSetCookie()[0] ?? '').split(';')[0] ?? ''
    const hers = await page(one, '/da/tilmeld/1', { headers: { cookie } })
    expect(hers.headers.get('cache-control')).toBe('no-store')
    expect(await hers.text()).toContain('Prøve Hemmelig')
    expect(await shows(one, '/da/tilmeld/1', 'Prøve Hemmelig')).toBe(false)
    const home = await page(one, '/da', { headers: { cookie } })
    expect(home.headers.get('set-cookie')).toBeNull()
    expect(await home.text()).toBe(await (await page(one, '/da')).text())
  })

  it('is counted by page and day, and by nothing else', async () => {
    const before = await countOf('/aktiviteter')
    const browser = { 'user-agent': 'Mozilla/5.0 (prøve)' }
    for (const product of [one, other]) await page(product, '/tr/aktiviteter', { headers: browser })
    await expect.poll(() => countOf('/aktiviteter'), soon).toBe(before + 2)
  })
})

async function countOf(path: string): Promise<number> {
  const [row] = await ask<{ n: number | null }>(
    'SELECT sum(count)::int AS n FROM visits WHERE page = $1',
    [path],
  )
  return row?.n ?? 0
}

const answers = { name: 'Prøve "Væk" <b>', telephone: '٢٠ ٠٠ ٠٠ ٠١' }

describe('while the database is away', () => {
  it('what is kept is shown and marked, and the rest says so kindly and keeps her answers', async () => {
    await Promise.all([page(one, '/da/kursus'), page(one, '/ar')])
    await postgres.stop()
    await expect
      .poll(async () => (await page(one, '/da/kursus')).headers.get('warning'), soon)
      .toMatch(/^110/)
    expect((await page(one, '/ar')).status).toBe(200)

    const unkept = await page(one, '/ur/historier')
    expect([unkept.status, unkept.headers.get('retry-after')]).toEqual([503, '60'])
    expect(unkept.headers.get('cache-control')).toBe('no-store')
    expect(await unkept.text()).toContain('<html lang="ur" dir="rtl">')

    const form = new URLSearchParams(answers)
    const lost = await page(one, '/ar/tilmeld/ring-mig/gem', { method: 'POST', body: form })
    const text = await lost.text()
    expect([lost.status, lost.headers.get('set-cookie')]).toEqual([503, null])
    expect(text).toContain('action="/ar/tilmeld/ring-mig/gem"')
    expect(text).toContain('Prøve &#34;Væk&#34; &#60;b&#62;')
    expect(text).toContain(answers.telephone)
  })

  it('and when it is back, so is everything, on both', async () => {
    postgres = await openEmbedded(folder, { durability: 'none', port: 'same' })
    for (const product of [one, other])
      await expect.poll(async () => (await page(product, '/ur/historier')).status, soon).toBe(200)
    await nameModule('Tilbage igen')
    for (const product of [one, other])
      await expect.poll(() => shows(product, '/da/kursus', 'Tilbage igen'), soon).toBe(true)
    const form = new URLSearchParams(answers)
    const saved = await page(one, '/ar/tilmeld/ring-mig/gem', { method: 'POST', body: form })
    expect(saved.status).toBe(303)
  })
})

describe('while the database hangs', () => {
  it('nobody is kept waiting: pages and forms say so, and it all comes back by itself', async () => {
    await expect.poll(() => isKept(one, '/da/kursus'), soon).toBe(true)
    const goOn = await freeze(folder)
    try {
      const unkept = await page(one, '/so/historier', inTime())
      expect([unkept.status, unkept.headers.get('retry-after')]).toEqual([503, '60'])
      const body = new URLSearchParams(answers)
      const lost = await page(one, '/da/tilmeld/ring-mig/gem', {
        method: 'POST',
        body,
        ...inTime(),
      })
      expect([lost.status, lost.headers.get('set-cookie')]).toEqual([503, null])
      expect(await lost.text()).toContain(answers.telephone)
      await expect
        .poll(async () => (await page(one, '/da/kursus', inTime())).headers.get('warning'), soon)
        .toMatch(/^110/)
    } finally {
      goOn()
    }
    await expect.poll(async () => (await page(one, '/so/historier')).status, soon).toBe(200)
    const body = new URLSearchParams(answers)
    const saved = await page(one, '/da/tilmeld/ring-mig/gem', { method: 'POST', body })
    expect(saved.status).toBe(303)
  })
})

/** Fails what takes longer than is promised, with some room for a busy machine. */
const inTime = () => ({ signal: AbortSignal.timeout(10_000) })

describe('too many tries from one address', () => {
  it('are told kindly, in her language, and keep her answers', async () => {
    const settings = { DATABASE_URL: postgres.url, PAYLOAD_SECRET, SIGN_UP_LIMIT: '1' }
    const strict = await startProduct({ settings })
    await ask('DELETE FROM rate_limits')
    const send = () =>
      page(strict, '/tr/tilmeld/1/gem', {
        method: 'POST',
        body: new URLSearchParams({ name: 'Prøve Mange' }),
        // Nobody can claim to come from elsewhere.
        headers: { 'x-forwarded-for': `192.0.2.${Math.floor(Math.random() * 250)}` },
      })
    const statuses = []
    for (let index = 0; index < 21; index += 1) statuses.push((await send()).status)
    const refused = await send()
    await strict.end()
    expect(statuses.slice(0, 20)).toEqual(Array<number>(20).fill(303))
    expect([statuses[20], refused.status]).toEqual([429, 429])
    expect(await refused.text()).toMatch(/lang="tr"[^]*Prøve Mange[^]*<button type="submit">/)
  })
})
