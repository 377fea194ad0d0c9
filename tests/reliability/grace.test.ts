import { rmSync } from 'node:fs'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../support/postgres'
import { startProduct } from '../support/product'

it('goes on serving for its grace, and says that it stops before it does', async () => {
  const DATA_DIR = temporaryFolder()
  const product = await startProduct({ settings: { DATA_DIR, STOP_GRACE: '4' } })
  const ready = async () => {
    const answer = await fetch(`${product.url}/health/ready`)
    return { status: answer.status, body: await answer.json() }
  }
  expect(await ready()).toEqual({
    status: 200,
    body: { status: 'ready', parts: { database: 'ok', migrations: 'ok', worker: 'ok' } },
  })
  const end = product.end()
  await expect.poll(ready).toEqual({ status: 503, body: { status: 'stopping' } })
  const page = await fetch(`${product.url}/da`)
  expect([page.status, page.headers.get('connection')]).toEqual([200, 'close'])
  expect(await end).toMatchObject({ code: 0, output: expect.stringMatching(/Stopped\.\n$/) })
  await expect(fetch(product.url)).rejects.toThrow('fetch failed')
  rmSync(DATA_DIR, { recursive: true, force: true })
})
