import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { temporaryFolder } from '../support/postgres'
import { fakeFront, html, type Page } from './fakeFront'

const page = '/admin/hold/a/gang/b'
const open: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const stop of open.splice(0)) await stop()
})

async function front(pages: Readonly<Record<string, Page>> = {}) {
  const root = temporaryFolder()
  mkdirSync(join(root, '.build', 'phone'), { recursive: true })
  for (const name of ['app.js', 'worker.js', 'app.css'])
    writeFileSync(join(root, '.build', 'phone', name), `/* ${name} */${' '.repeat(2000)}`)
  const made = await fakeFront(pages, { root })
  open.push(async () => {
    await made.stop()
    rmSync(root, { recursive: true, force: true })
  })
  return made
}

it('lets the roll-call run its own script and nothing else, whatever a visitor asks for', async () => {
  const { get, asked } = await front({ [page]: html('Fremmøde') })
  const answer = await get(page, {
    headers: { 'content-security-policy': "script-src 'nonce-mine'" },
  })
  expect(answer.headers['content-security-policy']).toContain(
    "default-src 'none'; script-src 'self'",
  )
  expect(answer.headers['content-security-policy']).not.toMatch(/nonce|unsafe|strict-dynamic/)
  expect(asked[0]?.headers['content-security-policy']).toBeUndefined()
})

it.each(['app.js', 'worker.js', 'app.css'])('gives %s packed, and once', async (name) => {
  const { get, asked } = await front()
  const headers = { 'accept-encoding': 'gzip' }
  const first = await get(`/admin/hold/${name}`, { headers })
  expect(first.status).toBe(200)
  expect(first.headers['content-encoding']).toBe('gzip')
  expect(first.headers['cache-control']).toBe('no-cache')
  const known = { ...headers, 'if-none-match': String(first.headers.etag) }
  expect((await get(`/admin/hold/${name}`, { headers: known })).status).toBe(304)
  expect(asked).toEqual([])
})

it('takes no form there', async () => {
  const { get, asked } = await front()
  expect((await get(page, { method: 'POST', body: '' })).status).toBe(405)
  expect(asked).toEqual([])
})
