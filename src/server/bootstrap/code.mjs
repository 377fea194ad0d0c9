import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import module from 'node:module'
import { join } from 'node:path'
import v8 from 'node:v8'
import zlib from 'node:zlib'
import { keepModules } from './keepModules.mjs'
import { stampFile } from './install.mjs'

/**
 * From here on V8 takes what it has once made of a module's text from a file, instead of making it
 * again. It is never that of other code; what cannot be read or is not for this V8 is made anew.
 * @param {string} root
 * @returns {() => Promise<void>} writes down what it has made until then, if that is not there already
 */
export function keepCode(root) {
  const folder = join(root, '.build', 'code')
  if (module.enableCompileCache !== undefined) {
    module.enableCompileCache(folder)
    return async () => module.flushCompileCache?.()
  }
  // Node 22.0 can do it neither itself nor in our way.
  if (zlib.crc32 === undefined) return async () => undefined
  return keepModules(join(folder, `${nameFor(root)}.code`))
}

/** Of this V8 as it was started, and of these packages, among which modules are found. */
function nameFor(root) {
  const hash = createHash('sha1').update(`${process.version} ${process.arch}`)
  hash.update(` ${v8.cachedDataVersionTag()} ${root} `)
  return hash.update(readFileSync(stampFile(root))).digest('hex')
}
