import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, postgresPid } from '../support/cluster'
import { temporaryFolder } from '../support/postgres'
import { startProduct, type Product } from '../support/product'

const DATA_DIR = temporaryFolder()
let product: Product
beforeAll(async () => {
  product = await startProduct({ settings: { DATA_DIR } })
})
afterAll(() => product.end())

const get = (path: string, init: RequestInit = {}) =>
  fetch(`${product.url}${path}`, { redirect: 'manual', ...init })

async function heardOnce(reference = 'none'): Promise<void> {
  await expect.poll(() => product.output()).toContain(reference)
  expect(product.output().split(reference)).toHaveLength(2)
}

describe('a fault of ours', () => {
  it('is a kind page with a reference that the log has once, and tells nothing of its inside', async () => {
    await ask(DATA_DIR, 'alter table stories rename to stories_away')
    try {
      const pages = await Promise.all(
        // Drawn for this visitor; what is kept for everyone would be given from there.
        ['/da/historier', '/ar/historier'].map(async (path) =>
          (await get(path, { headers: { cookie: 'draft=1' } })).text(),
        ),
      )
      expect(pages[0]).toContain('Noget gik galt hos os')
      expect(pages[1]).toContain('حدث خطأ عندنا')
      for (const page of pages) {
        await heardOnce(/<bdi>([0-9a-f]{8})<\/bdi>/.exec(page)?.[1])
        expect(page).not.toMatch(/stories_|select|script|digest/)
      }
      const api = await get('/api/stories')
      expect(api.status).toBe(500)
      expect(await api.text()).toMatch(
        /^\{"errors":\[\{"message":"Something went wrong\. Reference: [0-9a-f]{8}"\}\]\}$/,
      )
      const asked = await get('/api/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"query":"{ Stories(limit: 3) { docs { id } } }"}',
      })
      const told = await asked.text()
      expect(told).toContain('"message":"Something went wrong. Reference: ')
      expect(told).not.toMatch(/stories_|select/)
      await heardOnce(/Reference: ([0-9a-f]{8})/.exec(told)?.[1])
    } finally {
      await ask(DATA_DIR, 'alter table stories_away rename to stories')
    }
    expect((await get('/da/historier')).status).toBe(200)
  })

  it('of the database makes it live, but not ready', async () => {
    const pid = postgresPid(DATA_DIR)
    process.kill(pid, 'SIGSTOP')
    try {
      expect((await get('/health/live')).status).toBe(200)
      expect((await get('/health/ready')).status).toBe(503)
    } finally {
      process.kill(pid, 'SIGCONT')
    }
    await expect
      .poll(async () => (await get('/health/ready')).status, { timeout: 30_000 })
      .toBe(200)
  })
})
