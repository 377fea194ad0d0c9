import { createHash } from 'node:crypto'
import module from 'node:module'
import { dirname, join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import v8 from 'node:v8'
import vm from 'node:vm'
import { readCode, writeCode } from './codeFile.mjs'

/**
 * From here on V8 takes what it has once made of a module's text from a file, instead of making it
 * again. Found by the text itself, it is never that of another; what cannot be read or is not for this
 * V8 is made anew.
 * @param {string} folder
 * @returns {() => Promise<void>} writes down what it has made until then, if that is not there already
 */
export function keepCode(folder) {
  if (module.enableCompileCache === undefined) return keepOurselves(folder)
  module.enableCompileCache(folder)
  return async () => module.flushCompileCache?.()
}

/**
 * For Node 20, which cannot do it itself. Left out is what it loads as ECMAScript modules, and what
 * imports them as it runs: of that V8 forgets who asks.
 */
function keepOurselves(folder) {
  const file = join(folder, `${versionOf()}.code`)
  const known = readCode(file)
  /** What has been loaded, until it is written down; its code grows as it is run. */
  let loaded = new Map()
  let isWhole = true
  const compile = module.prototype._compile

  module.prototype._compile = function (content, filename, format) {
    const name = createHash('sha1').update(content).digest('base64')
    const cachedData = known.get(name)
    const isOurs = cachedData !== undefined || (loaded !== undefined && !importing.test(content))
    const script =
      format !== 'module' && isOurs ? scriptOf(content, { filename, cachedData }) : undefined
    if (script === undefined) return Reflect.apply(compile, this, [content, filename, format])
    if (cachedData === undefined || script.cachedDataRejected) isWhole = false
    loaded?.set(name, script)
    const inside = script.runInThisContext()
    const given = [this.exports, requireOf(this), this, filename, dirname(filename)]
    return Reflect.apply(inside, this.exports, given)
  }

  return async () => {
    const scripts = loaded
    loaded = undefined
    known.clear()
    if (isWhole || scripts === undefined) return
    const made = new Map()
    for (const [name, script] of scripts) {
      made.set(name, script.createCachedData())
      // Whoever asks meanwhile is answered in between.
      await setImmediate()
    }
    writeCode(file, made)
  }
}

/** `import(…)`, unless it is the method of something or a type in a comment. */
const importing = /(?<![.$\w])(?<!@\w+ \{)import\s*(?:\(|\/[*/])/

const versionOf = () =>
  createHash('sha1')
    .update(`${process.version} ${process.arch} ${v8.cachedDataVersionTag()}`)
    .digest('hex')

/** Undefined for what is no script: an ECMAScript module that does not say so. */
function scriptOf(content, options) {
  try {
    return new vm.Script(module.wrap(content), options)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** As Node makes it for a module, which keeps that to itself. */
function requireOf(own) {
  const require = (id) => own.require(id)
  require.resolve = (id, options) => module._resolveFilename(id, own, false, options)
  require.resolve.paths = (id) => module._resolveLookupPaths(id, own)
  require.main = process.mainModule
  require.extensions = module._extensions
  require.cache = module._cache
  return require
}
