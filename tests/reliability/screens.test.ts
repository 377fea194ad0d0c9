import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openFolder } from '../../src/server/folder'
import { openEmbedded, type Embedded } from '../../src/server/postgres/embedded'
import { cookieOf, makeAccount } from '../support/accounts'
import { temporaryFolder } from '../support/postgres'
import { startProduct, type Product } from '../support/product'

const folder = temporaryFolder()
let postgres: Embedded
let product: Product
let cookie: string
beforeAll(async () => {
  openFolder(folder)
  postgres = await openEmbedded(folder, { durability: 'none' })
  const settings = {
    DATABASE_URL: postgres.url,
    PAYLOAD_SECRET: 'of the screens and of nothing else whatever',
  }
  product = await startProduct({ settings })
  const email = await makeAccount('coordinator', settings)
  cookie = await cookieOf(product.url, email)
  // The first page of all may have its words in it: Payload makes them while it is drawn.
  await (await get('/admin')).text()
})
afterAll(async () => {
  await product.end()
  await postgres.stop()
  rmSync(folder, { recursive: true, force: true })
})

const get = (path: string, headers: Record<string, string> = { cookie }) =>
  fetch(`${product.url}${path}`, { headers: { origin: product.url, ...headers } })
const versionOf = (page: string) => /<html[^>]* data-version="([0-9a-f]{16})"/.exec(page)?.[1] ?? ''
const settings = z.object({ collections: z.array(z.object({ slug: z.string() })) })

describe('what all screens are drawn from', () => {
  it('is in none of them, nor in what a click asks for, and each names its version', async () => {
    const versions = new Set<string>()
    for (const path of ['/admin', '/admin/collections/applicants', '/admin/collections/stories']) {
      const page = await (await get(path)).text()
      const clicked = await (await get(path, { cookie, rsc: '1' })).text()
      versions.add(versionOf(page))
      for (const text of [page, clicked]) {
        expect(text, path).toContain('applicants')
        // What only Payload's settings say, and what only its words do.
        expect(text, path).not.toMatch(/serverURL|timezones/)
        expect(text, path).not.toMatch(/deletedSuccessfully/)
      }
    }
    expect([...versions]).toEqual([expect.stringMatching(/^[0-9a-f]{16}$/)])
  })

  it('is kept by the browser of whoever is logged in, and the settings are told to nobody else', async () => {
    const version = versionOf(await (await get('/admin')).text())
    for (const language of ['da', 'en']) {
      const address = `/admin/faelles/${version}/settings-${language}`
      const answer = await get(address)
      expect(answer.headers.get('cache-control')).toBe('private, max-age=31536000, immutable')
      const { collections } = settings.parse(await answer.json())
      expect(collections.map(({ slug }) => slug)).toContain('applicants')
      const stranger = await get(address, {})
      expect([stranger.status, await stranger.text()]).toEqual([404, ''])
    }
  })

  it('has words that the log-in needs too', async () => {
    const version = versionOf(await (await get('/admin/login', {})).text())
    const words = await get(`/admin/faelles/${version}/words-da`, {})
    expect(words.headers.get('cache-control')).toBe('private, max-age=31536000, immutable')
    expect(await words.text()).toContain('Adgangskode')
  })

  it('is what holds now for a page of another version, which keeps it for no other', async () => {
    const answer = await get('/admin/faelles/0000000000000000/words-da', {})
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
  })

  it.each(['words', 'words-de', 'settings-da-da', 'toString-da', '-da', 'words-'])(
    'has no part %s',
    async (part) => {
      expect((await get(`/admin/faelles/0000000000000000/${part}`)).status).toBe(404)
    },
  )
})

describe('a screen', () => {
  it('holds the menu, and what the account may do, once', async () => {
    for (const path of ['/admin', '/admin/collections/applicants', '/admin/collections/stories']) {
      const clicked = await (await get(path, { cookie, rsc: '1' })).text()
      expect(clicked.match(/nav__wrap/g), path).toHaveLength(1)
      expect(clicked.match(/canAccessAdmin/g), path).toHaveLength(1)
    }
  })

  it.each(['br', 'gzip'])('comes packed to whoever takes %s', async (encoding) => {
    const answer = await get('/admin/collections/applicants', {
      cookie,
      'accept-encoding': encoding,
    })
    expect(answer.headers.get('content-encoding')).toBe(encoding)
    expect(answer.headers.get('vary')).toMatch(/accept-encoding/i)
    expect(await answer.text()).toContain('</html>')
  })

  it('comes as it is to whoever takes nothing else', async () => {
    const answer = await get('/admin/login', { 'accept-encoding': 'identity' })
    expect(answer.headers.get('content-encoding')).toBeNull()
    expect(await answer.text()).toContain('</html>')
  })
})

describe('a record', () => {
  const made = z.object({ doc: z.object({ id: z.string() }) })

  /** The names of the statements that PostgreSQL carried out meanwhile, of those that speak of it. */
  async function statements(work: () => Promise<unknown>) {
    const client = new Client({ connectionString: postgres.url })
    const written = () => readFileSync(join(folder, 'postgres.log'), 'utf8')
    const heard = (mark: string) =>
      expect.poll(() => client.query(`SELECT '${mark}'`).then(written)).toContain(`'${mark}'`)
    await client.connect()
    try {
      await client.query("ALTER SYSTEM SET log_statement = 'all'")
      await client.query('SELECT pg_reload_conf()')
      await heard('it begins')
      await work()
      await heard('it ends')
    } finally {
      await client.query('ALTER SYSTEM RESET log_statement')
      await client.query('SELECT pg_reload_conf()')
      await client.end()
    }
    const told = written().split('it begins').at(-1) ?? ''
    const all = [...told.matchAll(/LOG: +execute ([^:]+): (.*(?:\n\t.*)*)/g)]
    return (word: string) =>
      all.flatMap(([, name, text = '']) => (text.includes(word) ? [name] : []))
  }

  it('is drawn by statements that are known, and asks once who is there', async () => {
    const sent = await fetch(`${product.url}/api/applicants`, {
      method: 'POST',
      headers: { origin: product.url, cookie, 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'Prøve Skærm', status: 'applied', source: 'staff' }),
    })
    const { id } = made.parse(await sent.json()).doc
    const speakingOf = await statements(async () => {
      const page = await (await get(`/admin/collections/applicants/${id}`)).text()
      expect(page).toContain('Prøve Skærm')
    })
    expect(new Set(speakingOf('payload_preferences'))).toEqual(new Set(['preferences']))
    expect(speakingOf('payload_preferences').length).toBeLessThanOrEqual(4)
    expect(speakingOf('payload_locked_documents')).toEqual(['writing in applicants'])
    expect(speakingOf('FROM sign_ins')).toEqual(['account with sign-ins'])
    expect(speakingOf('from "applicants"')).toHaveLength(1)
    // The stories are asked for when her consent is to be written down.
    expect(speakingOf('"stories"')).toEqual([])
  })
})
