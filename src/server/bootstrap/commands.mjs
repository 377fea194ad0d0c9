import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bench } from './bench.mjs'
import { buildSite, bundle, siteIsBuilt } from './build.mjs'
import { keepCode } from './code.mjs'
import { checkEarly } from './early.mjs'
import { Fault } from './fault.mjs'
import { install } from './install.mjs'
import { runScript } from './scripts.mjs'
import { test } from './test.mjs'

const root = fileURLToPath(new URL('../../../', import.meta.url))

const commands = {
  start: serving('production'),
  demo: serving('production'),
  dev: serving('development'),
  account: working,
  files: working,
  migrate: working,
  nightly: working,
  build: building,
  test: ({ args, env }) => test(root, args, env),
  generate: ({ args, env }) => runScript(root, 'src/generate/main.ts', args, env),
  texts: ({ args, env }) => runScript(root, 'src/texts/main.ts', args, env),
  bench: ({ args, env }) => bench(root, args, env),
  check: ({ args, env }) => runScript(root, 'src/check/main.ts', args, env),
}

/** Does one command of package.json; whatever goes wrong is one sentence and exit code 1. */
export async function run([command, ...args], env) {
  process.chdir(root)
  try {
    const action = Object.entries(commands).find(([name]) => name === command)?.[1]
    if (action === undefined)
      throw new Fault(
        `There is no command ${command}; there are: ${Object.keys(commands).join(', ')}.`,
      )
    await action({ command, args, env })
  } catch (error) {
    console.error(error.name === 'Fault' ? error.message : error)
    process.exit(1)
  }
}

function serving(mode) {
  return async ({ command, args, env }) => {
    readSettingsFile()
    env.NODE_ENV = mode
    // The framework would tell its makers about this machine.
    env.NEXT_TELEMETRY_DISABLED = '1'
    if (command === 'demo') env.DATA_DIR ||= '.data-demo'
    await checkEarly(root, env)
    await install(root, env)
    const isBuilt = mode === 'production'
    const writeCode = isBuilt ? keepCode(root) : nothing
    const server = await loadServer()
    await server.run({
      command,
      args,
      environment: env,
      root,
      isSiteBuilt: () => isBuilt && siteIsBuilt(root),
      buildSite: isBuilt ? () => buildSite(root, env) : nothing,
      writeCode,
    })
  }
}

async function working({ command, args, env }) {
  readSettingsFile()
  env.NODE_ENV = 'production'
  await install(root, env)
  const server = await loadServer()
  await server.run({ command, args, environment: env, root, ...noSite })
}

/** A command that serves nothing. */
const noSite = { isSiteBuilt: () => false, buildSite: nothing, writeCode: nothing }

async function nothing() {}

/** Builds and starts nothing, for an image that is to start at once. */
async function building({ env }) {
  env.NODE_ENV = 'production'
  await install(root, env)
  await bundle(root)
  await buildSite(root, env)
}

async function loadServer() {
  await bundle(root)
  return createRequire(import.meta.url)(join(root, '.build', 'server.cjs'))
}

function readSettingsFile() {
  const file = join(root, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
}
