import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runChild } from './child.mjs'
import { Fault } from './fault.mjs'
import { withLock } from './lock.mjs'
import { say, step, tail } from './say.mjs'

/** Installs the locked packages if they are missing or not those of the lockfile. */
export async function install(root, env) {
  if (isInstalled(root)) return
  const waiting = () => say('Another command is installing in this folder; waiting for it.')
  await withLock(join(root, '.build', 'install.lock'), waiting, async () => {
    if (isInstalled(root)) return
    await step('Installing the locked packages (about two minutes)', () => installNow(root, env))
  })
}

async function installNow(root, env) {
  const log = join(root, '.build', 'install.log')
  const npm = npmCommand(env)
  // Types and the builder are among the development packages, and NODE_ENV would leave them out.
  const args = [...npm.args, 'ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund']
  const code = await runChild(npm.program, args, { env, log, cwd: root })
  if (code !== 0)
    throw new Fault(`${tail(log)}\nThe packages could not be installed: see above and ${log}.`)
  writeFileSync(stampFile(root), lockfileHash(root))
}

function isInstalled(root) {
  if (read(stampFile(root)) === lockfileHash(root)) return true
  if (!installedByHand(root)) return false
  writeFileSync(stampFile(root), lockfileHash(root))
  return true
}

/** After `npm install`, npm's own record of what it put there agrees with the lockfile. */
function installedByHand(root) {
  const record = read(join(root, 'node_modules', '.package-lock.json'))
  if (record === undefined) return false
  const present = JSON.parse(record).packages
  const locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  return Object.entries(locked).every(
    ([path, one]) => path === '' || one.optional === true || present[path]?.version === one.version,
  )
}

function npmCommand(env) {
  const script = env.npm_execpath
  return script !== undefined && /npm-cli\.c?js$/.test(script)
    ? { program: process.execPath, args: [script] }
    : { program: process.platform === 'win32' ? 'npm.cmd' : 'npm', args: [] }
}

export function stampFile(root) {
  return join(root, 'node_modules', '.bydelsmodre-lockfile')
}

function lockfileHash(root) {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
}

function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
