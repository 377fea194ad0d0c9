import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { z } from 'zod'

const require = createRequire(import.meta.url)
const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

const found = z.array(z.object({ id: z.string(), html: z.string() }))

/**
 * What axe finds wrong in the page as it stands, each as its rule and the first element that breaks
 * it. Asked of the page directly: the builder for Playwright opens a blank page to put the answers of
 * frames together, which takes fifteen times as long, and no page of ours has a frame.
 */
export async function axeFaults(page: Page, options: Asked = {}): Promise<readonly string[]> {
  if (!(await page.evaluate('"axe" in window'))) await load(page)
  const within = JSON.stringify(options.within ?? 'html')
  const rules = options.rules === undefined ? '' : `runOnly: ${JSON.stringify(options.rules)},`
  const faults = await page.evaluate(
    `axe.run(${within}, { ${rules} resultTypes: ['violations'] }).then(({ violations }) =>
      violations.map(({ id, nodes }) => ({ id, html: nodes[0]?.html ?? '' })))`,
  )
  return found.parse(faults).map(({ id, html }) => `${id}: ${html}`)
}

/** By the browser's own protocol: as an argument of `evaluate` it is read and compiled three times as long. */
async function load(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Runtime.evaluate', { expression: `${source};undefined` })
  await session.detach()
}

type Asked = {
  /** A selector; without it, the whole page. */
  readonly within?: string
  /** The rules to be tried; without them, all. */
  readonly rules?: readonly string[]
}
