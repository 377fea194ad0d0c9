import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cookieOf, makeAccount } from '../support/accounts'
import { inherited } from '../support/inherited'
import { startPostgres } from '../support/postgres'
import { startProduct, type Product } from '../support/product'

/** What the admin's scripts ask of the server, sent by somebody who makes it up. */
let postgres: Awaited<ReturnType<typeof startPostgres>>
let product: Product
let calls: readonly string[]
let cookie: string
beforeAll(async () => {
  postgres = await startPostgres()
  const settings = {
    DATABASE_URL: postgres.url,
    PAYLOAD_SECRET: 'of somebody who makes up what the panel calls',
  }
  product = await startProduct({ settings })
  const email = await makeAccount('editor', settings)
  cookie = await cookieOf(product.url, email)
  const page = await (await fetch(`${product.url}/admin`, { headers: { cookie } })).text()
  calls = [...new Set(page.match(/\b[0-9a-f]{42}\b/g))]
})
afterAll(async () => {
  await product.end()
  await postgres.stop()
})

const call = async (body: string, { id = calls[0] ?? '', cookie: held = '' } = {}) => {
  const answer = await fetch(`${product.url}/admin`, {
    method: 'POST',
    headers: {
      'next-action': id,
      'content-type': 'text/plain;charset=UTF-8',
      accept: 'text/x-component',
      origin: product.url,
      ...(held === '' ? {} : { cookie: held }),
    },
    body,
  })
  return { status: answer.status, text: await answer.text() }
}

async function change(sql: string): Promise<void> {
  const client = new Client({ connectionString: postgres.url })
  await client.connect()
  await client.query(sql)
  await client.end()
}

const asked = (name: unknown, args?: unknown) => JSON.stringify([{ name, args }])

describe('a list of the panel’s', () => {
  const list = async (filter: string, slug = 'stories') => {
    const headers = { cookie, origin: product.url }
    const address = `${product.url}/admin/collections/${slug}?where${filter}`
    return (await fetch(address, { headers })).status
  }

  it.each([
    '[or]=x',
    '[and]=x',
    '[or][a]=b',
    '[or][0]=x',
    '%5Bor%5D=',
    '[or][21][and][0][id][in]=a',
  ])('is not asked for by what is no list of filters, where%s', async (filter) => {
    for (const slug of ['stories', 'media']) expect(await list(filter, slug)).toBe(400)
  })

  it('is drawn by those that its own scripts write', async () => {
    expect(await list('[or][0][and][0][title][equals]=x')).toBe(200)
    expect(await list('[or][0][and][12][title][like]=x&where[or][19][and][0][id][in]=a')).toBe(200)
  })
})

describe('a call of the panel’s', () => {
  it('is one of two, which its pages name', () => expect(calls).toHaveLength(2))

  it.each([
    '',
    '{',
    'null',
    '"x"',
    '["$1"]',
    '["$F1"]',
    '["$Q1"]',
    '["$B1"]',
    '["$1:constructor:constructor"]',
    '["$0:__proto__:then"]',
    '[{"then":"$1"}]',
    '['.repeat(3000),
  ])('that cannot be read, %j, is refused, whoever sends it', async (body) => {
    for (const id of calls)
      for (const held of ['', cookie])
        expect((await call(body, { id, cookie: held })).status).toBe(400)
  })

  it('is carried out for staff, and for no stranger', async () => {
    const list = asked('render-list', { collectionSlug: 'stories', query: { limit: 5 } })
    const state = asked('form-state', {
      collectionSlug: 'stories',
      data: {},
      docPermissions: { fields: true },
      docPreferences: { fields: {} },
      operation: 'create',
      schemaPath: 'stories',
    })
    for (const body of [list, state]) {
      const own = await call(body, { cookie })
      expect(own.status).toBe(200)
      expect(own.text.length).toBeGreaterThan(500)
      const strangers = await call(body)
      expect(strangers.status).toBe(200)
      expect(strangers.text.length).toBeLessThan(200)
    }
  })

  it.each([...inherited, 'x', '', 5, null, [], {}])(
    'of no name that there is, %j',
    async (name) => {
      for (const args of [undefined, {}, { collectionSlug: 'stories' }])
        expect((await call(asked(name, args), { cookie })).status).toBe(404)
    },
  )

  it('about what is nowhere is refused', async () => {
    const fallen: string[] = []
    for (const name of ours)
      for (const args of odd) {
        const body = asked(name, args)
        const { status, text } = await call(body, { cookie })
        if (status >= 500 || /TypeError|Cannot read/.test(text)) fallen.push(`${body} ${status}`)
      }
    expect(fallen).toEqual([])
  })

  it('is told nothing of the machine, nor is any page', async () => {
    const headers = { cookie, origin: product.url }
    const textOf = async (path: string) =>
      (await fetch(`${product.url}${path}`, { headers })).text()
    const settings = await textOf(`/admin/faelles/any/settings-da`)
    expect(settings).toContain('importMapFile')
    expect(settings).not.toContain(process.cwd())
    expect(await textOf('/admin')).not.toContain(process.cwd())
  })

  it('that fails for a fault of ours is in the log once', async () => {
    const list = asked('render-list', { collectionSlug: 'stories', query: { limit: 5 } })
    const logged = () => product.output().split('A call of the panel failed').length - 1
    await change('ALTER TABLE stories RENAME TO stories_away')
    try {
      const { status, text } = await call(list, { cookie })
      expect(status).toBe(500)
      expect(text).not.toMatch(/select|stories_/)
      await expect.poll(logged).toBe(1)
    } finally {
      await change('ALTER TABLE stories_away RENAME TO stories')
    }
    expect((await call(list, { cookie })).status).toBe(200)
    expect(logged()).toBe(1)
  })
})

const ours = [
  'form-state',
  'table-state',
  'render-list',
  'render-document',
  'render-document-slots',
  'copy-data-from-locale',
]

const odd = [
  undefined,
  null,
  'x',
  [],
  {},
  ...inherited.flatMap((name) => [
    { collectionSlug: name },
    { globalSlug: name },
    { collectionSlug: 'stories', docID: name, id: name },
    { collectionSlug: 'stories', query: { sort: name, where: { [name]: { [name]: 1 } } } },
    { collectionSlug: 'stories', fromLocale: name, toLocale: 'da', docID: 'x' },
  ]),
  { collectionSlug: ['stories'] },
  { collectionSlug: 'stories', query: { limit: 'x', page: -1, where: 'x' } },
  { collectionSlug: 'stories', columns: [null] },
  ...[
    { where: { or: null } },
    { where: { or: [null] } },
    { where: { or: [{ and: [null] }] } },
    { where: { and: [null] } },
    { where: { id: null } },
    { sort: {} },
    { sort: 5 },
    { columns: [null] },
    { queryByGroup: 'x' },
  ].map((query) => ({ collectionSlug: 'stories', query })),
  { collectionSlug: 'stories', docID: 'x', fromLocale: 'da', toLocale: 'ar' },
  { collectionSlug: 'users', paramsOverride: { segments: ['toString'] } },
  { collectionSlug: 'audit-events', overrideEntityVisibility: true },
]
