import type { TestProject } from 'vitest/node'
import { findBrowser } from '../../src/server/bootstrap/browser.mjs'
import { bundle, buildSite } from '../../src/server/bootstrap/build.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** The Chromium of the browser tests; empty where there is none, and those are skipped. */
    readonly chromium: string
  }
}

/** Whatever looks at the whole product looks at a build of what stands here. */
export default async function setup(project: TestProject): Promise<void> {
  // oxlint-disable-next-line node/no-process-env -- handed on, not read
  const environment = process.env
  project.provide('chromium', findBrowser(environment) ?? '')
  await bundle(process.cwd())
  await buildSite(process.cwd(), environment)
}
