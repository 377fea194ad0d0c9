import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Contents } from './contents.mjs'

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

/** What makes the site although it stands with the server. */
const partsOfSite = [
  'externals.mjs',
  'askingOnce.mjs',
  'knowingWhere.mjs',
  'oneByte.mjs',
  'shortenChunks.mjs',
].map((file) => `src/server/bootstrap/${file}`)

/**
 * One hash over the names and contents of what a build is made of.
 * @param {string} root
 * @param {readonly string[]} [except] folders that it is not made of
 */
export function inputsHash(root, except = []) {
  const hash = createHash('sha256').update(process.version)
  const folders = except.map((folder) => `${folder}/`)
  const isLeftOut = (file) =>
    folders.some((folder) => file.startsWith(folder)) && !partsOfSite.includes(file)
  for (const [file, content] of contentsOf(root))
    if (!isLeftOut(file)) hash.update(`\0${file}\0`).update(content)
  return hash.digest('hex')
}

/** Two builds ask for nearly the same files, one right after the other. */
const known = new Map()

function contentsOf(root) {
  if (known.has(root)) return known.get(root)
  const contents = new Contents(join(root, '.build', 'contents.json'))
  const found = inputs
    .flatMap((input) => filesIn(root, input))
    .map((file) => [file, contents.hashOf(join(root, file))])
  contents.write()
  known.set(root, found)
  return found
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

function filesIn(root, path) {
  const full = join(root, path)
  if (!existsSync(full)) return []
  if (!statSync(full).isDirectory()) return [path]
  return readdirSync(full, { withFileTypes: true })
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((one) =>
      one.isFile() ? [`${path}/${one.name}`] : filesIn(root, `${path}/${one.name}`),
    )
}
