import { existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noteOf, postgresPid } from '../support/cluster'
import { temporaryFolder } from '../support/postgres'
import { runProduct, startProduct } from '../support/product'
import { signUp } from '../support/signUps'

const DATA_DIR = temporaryFolder()
beforeAll(async () => {
  const product = await startProduct({ settings: { DATA_DIR } })
  await product.end()
})
afterAll(() => rmSync(DATA_DIR, { recursive: true, force: true }))

describe('being told to stop', () => {
  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    '%s ends all of it, the database too',
    async (signal) => {
      const product = await startProduct({ settings: { DATA_DIR } })
      const { code, output } = await product.end(signal)
      expect(code).toBe(0)
      expect(output).toMatch(/Stopping …\nStopped\.\n$/)
      expectNothingRuns()
      await expect(fetch(product.url)).rejects.toThrow('fetch failed')
    },
  )

  it('twice at once, as npm passes it on, is once', async () => {
    const product = await startProduct({ settings: { DATA_DIR } })
    process.kill(product.pid, 'SIGINT')
    const { code, output } = await product.end('SIGINT')
    expect(code).toBe(0)
    expect(output.match(/Stopping …/g)).toHaveLength(1)
    expectNothingRuns()
  })

  it.each([0, 200, 400, 600, 800, 1000, 1500])(
    'before it is ready, after %i ms, ends what has been begun',
    async (pause) => {
      const product = await runProduct({ settings: { DATA_DIR } })
      await delay(pause)
      const { code, output } = await product.end()
      // Before it listens for signals there is nothing to end, and the signal ends it by itself.
      expect(code).toBe(output.includes('Stopping') ? 0 : null)
      expectNothingRuns()
    },
  )

  it('comes in time where nobody hears any longer what it says', async () => {
    const product = await startProduct({ settings: { DATA_DIR } })
    product.hangUp()
    // It has something to say.
    process.kill(postgresPid(DATA_DIR), 'SIGKILL')
    const isReady = async () => (await fetch(`${product.url}/health/ready`)).status
    await expect.poll(isReady, { timeout: 60_000, interval: 100 }).toBe(200)
    const { code } = await product.end()
    expect(code).toBe(0)
    expectNothingRuns()
  })

  it('finishes what it is answering', async () => {
    const product = await startProduct({ settings: { DATA_DIR } })
    const answering = Array.from({ length: 8 }, (_, index) => signUp(product.url, index + 2))
    // The first answer shows that the others are being worked on.
    await Promise.race(answering)
    await product.end()
    const codes = await Promise.all(answering)
    expect(codes.filter((code) => code === undefined)).toEqual([])
  })
})

it('keeps its secrets in files that only its owner may read', () => {
  for (const name of ['secret', 'postgres.json', 'postgres.log'])
    expect(statSync(join(DATA_DIR, name)).mode % 0o1000).toBe(0o600)
  expect(readFileSync(join(DATA_DIR, 'secret'), 'utf8')).toHaveLength(64)
})

function expectNothingRuns(): void {
  expect(existsSync(join(noteOf(DATA_DIR).cluster, 'postmaster.pid'))).toBe(false)
  expect(existsSync(join(DATA_DIR, 'running.json'))).toBe(false)
}
