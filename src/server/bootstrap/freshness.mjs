import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Everything a build is made of. */
const inputs = [
  'src',
  'collections',
  'public',
  'payload.config.ts',
  'next.config.ts',
  'tsconfig.json',
  'package-lock.json',
]

/** What stands beside the site and is no part of it. */
export const besideSite = [
  'src/check',
  'src/generate',
  'src/phone',
  'src/seed',
  'src/server',
  'src/tasks',
]

/**
 * One hash over the names and contents of what a build is made of.
 * @param {string} root
 * @param {readonly string[]} [except] folders that it is not made of
 */
export function inputsHash(root, except = []) {
  const hash = createHash('sha256').update(process.version)
  for (const file of inputs.flatMap((input) => filesIn(root, input, except)))
    hash.update(`\0${file}\0`).update(contentHash(join(root, file)))
  return hash.digest('hex')
}

/** Two builds ask for nearly the same files, one right after the other. */
const contents = new Map()

function contentHash(file) {
  if (!contents.has(file))
    contents.set(file, createHash('sha256').update(readFileSync(file)).digest())
  return contents.get(file)
}

export function isFresh(stamp, hash) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hash
}

/** Builds, and says so in the stamp only once that has succeeded. */
export async function freshen(stamp, hash, build) {
  rmSync(stamp, { force: true })
  await build()
  writeFileSync(stamp, hash)
}

function filesIn(root, path, except) {
  const full = join(root, path)
  if (except.includes(path) || !existsSync(full)) return []
  if (!statSync(full).isDirectory()) return [path]
  return readdirSync(full)
    .toSorted()
    .flatMap((name) => filesIn(root, `${path}/${name}`, except))
}
