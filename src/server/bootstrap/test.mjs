import { join } from 'node:path'
import { findBrowser } from './browser.mjs'
import { buildSite, bundle } from './build.mjs'
import { runChild } from './child.mjs'
import { Fault } from './fault.mjs'
import { install } from './install.mjs'
import { say } from './say.mjs'

/** Runs the tests, all or those named, against a database of their own. */
export async function test(root, args, env) {
  await install(root, env)
  const browser = findBrowser(env)
  if (browser === undefined) warn(env)
  await bundle(root)
  if (needsSite(args)) await buildSite(root, env)
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
  const code = await runChild(process.execPath, [vitest, 'run', ...args.flatMap(deepMode)], {
    cwd: root,
    env: {
      ...withoutSettings(env),
      NODE_ENV: 'test',
      // Payload's editor never finishes loading under the development condition.
      NODE_OPTIONS: `${env.NODE_OPTIONS ?? ''} --conditions=production`.trim(),
      ...(browser === undefined ? {} : { CHROMIUM_PATH: browser }),
    },
  })
  if (browser === undefined) warn(env)
  process.exit(code)
}

function deepMode(arg) {
  return arg === '--deep' ? ['--mode', 'deep'] : [arg]
}

function warn(env) {
  const sentence =
    'NO BROWSER FOUND: THE BROWSER TESTS ARE SKIPPED. Install chromium, or set CHROMIUM_PATH to one.'
  if (env.REQUIRE_BROWSER === '1') throw new Fault(sentence)
  say(`\n${'!'.repeat(sentence.length)}\n${sentence}\n${'!'.repeat(sentence.length)}\n`)
}

/** Only these tests look at the built product; naming others saves the build. */
function needsSite(args) {
  const named = args.filter((arg) => !arg.startsWith('-'))
  return named.length === 0 || named.some((arg) => /reliability|e2e|lasting|browsing/.test(arg))
}

/** The tests have a database of their own, and never that of a product set up on this machine. */
function withoutSettings({
  DATABASE_URL: _url,
  PAYLOAD_SECRET: _secret,
  PORT: _port,
  DATA_DIR: _data,
  ...rest
}) {
  return rest
}
