import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runChild } from './child.mjs'
import { joinExternals } from './externals.mjs'
import { Fault } from './fault.mjs'
import { besideSite, freshen, inputsHash, isFresh } from './freshness.mjs'
import { knowingWhere } from './knowingWhere.mjs'
import { withLock } from './lock.mjs'
import { say, step, tail } from './say.mjs'
import { shortenChunks } from './shortenChunks.mjs'

/** Bundles the server, the tasks and what runs on phones into .build, a matter of milliseconds. */
export async function bundle(root) {
  const hash = inputsHash(root)
  const stamp = join(root, '.build', 'bundle.stamp')
  await once({ root, name: 'bundle', stamp, hash }, async () => {
    const { build } = await import('esbuild')
    const forNode = {
      absWorkingDir: root,
      outdir: '.build',
      bundle: true,
      platform: 'node',
      target: 'node20',
      sourcemap: 'linked',
      logLevel: 'error',
    }
    await build({
      ...forNode,
      entryPoints: { tasks: 'src/tasks/main.ts' },
      outExtension: { '.js': '.mjs' },
      format: 'esm',
      packages: 'external',
    })
    // A script with what it needs in it, which loads in a tenth of the time.
    await build({
      ...forNode,
      entryPoints: { server: 'src/server/main.ts' },
      outExtension: { '.js': '.cjs' },
      format: 'cjs',
      external: ['next', 'pg', 'pg-native'],
      supported: { 'dynamic-import': false },
      minifyWhitespace: true,
      plugins: [knowingWhere(root, join(root, '.build'))],
    })
    await build({
      absWorkingDir: root,
      entryPoints: {
        app: 'src/phone/main.ts',
        worker: 'src/phone/worker.ts',
        tally: 'src/phone/tally.ts',
        'tally-worker': 'src/phone/tallyWorker.ts',
      },
      outdir: '.build/phone',
      bundle: true,
      minify: true,
      platform: 'browser',
      target: 'es2021',
      format: 'iife',
      logLevel: 'error',
    })
  })
}

/** Builds the site and the admin, if what they are made of has changed. */
export async function buildSite(root, env) {
  const hash = inputsHash(root, besideSite)
  await once({ root, name: 'site', stamp: siteStamp(root), hash }, () =>
    step('Building the site and the admin (one to three minutes)', () => nextBuild(root, env)),
  )
}

/** Whether what the site and the admin are made of is what they were built of. */
export const siteIsBuilt = (root) => isFresh(siteStamp(root), inputsHash(root, besideSite))

const siteStamp = (root) => join(root, '.next', 'bydelsmodre.stamp')

async function nextBuild(root, env) {
  const log = join(root, '.build', 'next-build.log')
  const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
  const code = await runChild(process.execPath, [next, 'build'], {
    cwd: root,
    log,
    env: {
      ...withoutSettings(env),
      NODE_ENV: 'production',
      BUILDING: '1',
      NEXT_TELEMETRY_DISABLED: '1',
      NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? formKey(root),
    },
  })
  if (code !== 0) throw new Fault(`${tail(log)}\nThe build failed: see above and ${log}.`)
  await joinExternals(root)
  await shortenChunks(root)
}

async function once({ root, name, stamp, hash }, build) {
  if (isFresh(stamp, hash)) return
  const waiting = () => say('Another command is building in this folder; waiting for it.')
  await withLock(join(root, '.build', `${name}.lock`), waiting, async () => {
    if (!isFresh(stamp, hash)) await freshen(stamp, hash, build)
  })
}

/** A form opened before a new build must still be accepted after it, so all builds share a key. */
function formKey(root) {
  const file = join(root, '.build', 'form.key')
  if (!existsSync(file)) {
    mkdirSync(join(root, '.build'), { recursive: true })
    writeFileSync(file, randomBytes(32).toString('base64'), { mode: 0o600 })
  }
  return readFileSync(file, 'utf8')
}

/** A build must not see a real database or secret. */
function withoutSettings({ DATABASE_URL: _url, PAYLOAD_SECRET: _secret, ...rest }) {
  return rest
}
