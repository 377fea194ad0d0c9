import module from 'node:module'
import { dirname, isAbsolute } from 'node:path'
import vm from 'node:vm'
import { stateOf } from './fileState.mjs'
import { readModules, writeModules } from './keptModules.mjs'

/**
 * For Node 20, which cannot do it itself: keeps of each module where it was found, its text and what
 * V8 made of that. A module whose file the system says is as it was is not looked for nor read; of any
 * other the text decides. Left out is what Node loads as ECMAScript modules, and what imports them as
 * it runs: of that V8 forgets who asks.
 * @param {string} file
 */
export function keepModules(file) {
  const before = readModules(file)
  /** What has been loaded, until it is written down; its code grows as it is run. */
  let loaded = new Map()
  const places = new Map(before.places)
  let isWhole = true
  const { _resolveFilename: find, prototype } = module
  const { _compile: compile } = prototype
  const load = module._extensions['.js']
  const states = new Map()
  /** What was given from the file, until it is compiled. */
  const given = new Map()

  module._resolveFilename = function (request, parent, isMain, options) {
    const key = parent?.path === undefined ? undefined : `${parent.path}\n${request}`
    const place = options === undefined ? before.places.get(key) : undefined
    if (place !== undefined && stateNow(place) !== undefined) return place
    const found = Reflect.apply(find, this, [request, parent, isMain, options])
    if (loaded !== undefined && options === undefined && key !== undefined && isAbsolute(found)) {
      places.set(key, found)
      isWhole = false
    }
    return found
  }

  module._extensions['.js'] = function (own, filename) {
    const known = before.modules.get(filename)
    const state = known?.state
    const isSame = state !== undefined && state === stateNow(filename)?.state
    const text = isSame ? known.text() : undefined
    if (text === undefined) return load(own, filename)
    given.set(filename, text)
    return own._compile(text, filename, 'commonjs')
  }

  prototype._compile = function (content, filename, format) {
    const known = knownOf(filename, content)
    const isOurs = known !== undefined || (loaded !== undefined && !importing.test(content))
    const script =
      format !== 'module' && isOurs
        ? scriptOf(content, { filename, cachedData: known?.code() })
        : undefined
    if (script === undefined) return Reflect.apply(compile, this, [content, filename, format])
    note(filename, { known, script, content })
    const inside = script.runInThisContext()
    const seen = [this.exports, requireOf(this), this, filename, dirname(filename)]
    return Reflect.apply(inside, this.exports, seen)
  }

  /** What is known of the module, if this is its text. */
  function knownOf(filename, content) {
    const known = before.modules.get(filename)
    const text = given.get(filename) ?? known?.text()
    given.delete(filename)
    return text === content ? known : undefined
  }

  function note(filename, { known, script, content }) {
    const now = stateNow(filename)
    const state = now?.isSettled ? now.state : undefined
    if (script.cachedDataRejected !== false || known?.state !== state) isWhole = false
    loaded?.set(filename, { script, state, text: known?.text ?? (() => content) })
  }

  /** As it was when it was first asked for, so before it was read. */
  function stateNow(filename) {
    if (!states.has(filename)) states.set(filename, stateOf(filename))
    return states.get(filename)
  }

  return async () => {
    const modules = loaded
    loaded = undefined
    before.modules.clear()
    before.places.clear()
    states.clear()
    if (!isWhole && modules !== undefined) await writeModules(file, { modules, places })
    before.close()
  }
}

/** `import(…)`, unless it is the method of something or a type in a comment. */
const importing = /(?<![.$\w])(?<!@\w+ \{)import\s*(?:\(|\/[*/])/

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
