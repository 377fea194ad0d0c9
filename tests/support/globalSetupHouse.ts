import { rmSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { roles } from '../../src/domain/choices/people'
import { makeAccount } from './accounts'
import { temporaryFolder } from './postgres'
import { startProduct } from './product'

declare module 'vitest' {
  interface ProvidedContext {
    /** The data folder of a house that has been opened once, with an account of each role. */
    readonly house: string
  }
}

/**
 * Makes the house of which each file of browser tests gets a copy: to lay a database and to make
 * accounts takes each of them half a minute, and is tried by tests of its own.
 */
export default async function setup(project: TestProject): Promise<() => void> {
  const DATA_DIR = temporaryFolder()
  const product = await startProduct({ settings: { DATA_DIR } })
  const settings = { DATA_DIR, PORT: new URL(product.url).port }
  await Promise.all(roles.map((role) => makeAccount(role, settings)))
  await product.end()
  project.provide('house', DATA_DIR)
  return () => rmSync(DATA_DIR, { recursive: true, force: true })
}
