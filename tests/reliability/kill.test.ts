import { rmSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, inject, it, onTestFailed } from 'vitest'
import { ask, postgresPid } from '../support/cluster'
import { temporaryFolder } from '../support/postgres'
import { startProduct, type Product } from '../support/product'
import { keepSigningUp } from '../support/signUps'

declare module 'vitest' {
  interface ProvidedContext {
    /** How often a test repeats what chance decides: few as a rule, many in the deep run. */
    readonly rounds: number
  }
}

const rounds = Array.from({ length: inject('rounds') }, (_, index) => index + 1)

let DATA_DIR = ''
let product: Product
const acknowledged: string[] = []

beforeEach(async () => {
  DATA_DIR = temporaryFolder()
  // What it said tells why.
  onTestFailed(() => {
    process.stderr.write(product.output())
  })
  acknowledged.length = 0
  product = await startProduct({ settings: { DATA_DIR } })
})
afterEach(async () => {
  await product.end()
  rmSync(DATA_DIR, { recursive: true, force: true })
})

describe('in the midst of sign-ups', () => {
  it('a killed server loses none, and the next finds its PostgreSQL and uses it', async () => {
    for (const round of rounds) {
      const before = postgresPid(DATA_DIR)
      await amidSignUps(round, async () => {
        await product.end('SIGKILL')
      })
      product = await startProduct({ settings: { DATA_DIR } })
      expect(postgresPid(DATA_DIR)).toBe(before)
      await expectAllThere()
    }
  })

  it('a killed PostgreSQL loses none, and the server starts it again', async () => {
    for (const round of rounds) {
      const before = postgresPid(DATA_DIR)
      await amidSignUps(round, async () => {
        process.kill(before, 'SIGKILL')
      })
      await expect
        .poll(async () => (await fetch(`${product.url}/health/ready`)).status, patient)
        .toBe(200)
      expect(postgresPid(DATA_DIR)).not.toBe(before)
      await expectAllThere()
    }
    const codes = await amidSignUps(1, async () => undefined)
    expect(codes.length).toBeGreaterThan(0)
  })

  it('both killed at once lose none, and the next start recovers', async () => {
    for (const round of rounds) {
      await amidSignUps(round, async () => {
        process.kill(postgresPid(DATA_DIR), 'SIGKILL')
        await product.end('SIGKILL')
      })
      product = await startProduct({ settings: { DATA_DIR } })
      await expectAllThere()
    }
  })
})

const patient = { timeout: 60_000, interval: 100 }

/** Waits until some are acknowledged, strikes, and remembers which were. */
async function amidSignUps(round: number, strike: () => Promise<void>): Promise<readonly string[]> {
  const signUps = keepSigningUp(product.url, acknowledged.length + 1)
  await expect.poll(() => signUps.count(), patient).toBeGreaterThan(round % 5)
  await strike()
  const codes = await signUps.stop()
  acknowledged.push(...codes)
  return codes
}

async function expectAllThere(): Promise<void> {
  const rows = await ask<{ code: string }>(DATA_DIR, 'select code from sign_ups')
  const present = new Set(rows.map(({ code }) => code))
  expect(acknowledged.length).toBeGreaterThan(0)
  expect(acknowledged.filter((code) => !present.has(code))).toEqual([])
  // A sign-up is one transaction: no applicant without her consent, and no code without an applicant.
  const halves = await ask(
    DATA_DIR,
    `select a.id from applicants a where a.source in ('form', 'callMe')
       and not exists (select 1 from consents c where c.applicant_id = a.id)
     union all select s.id from sign_ups s where s.applicant_id is null`,
  )
  expect(halves).toEqual([])
}
