import { readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { readCode, writeCode } from './codeFile.mjs'

/**
 * What a start wrote down of its modules, each by the name of its file: the state of that when it was
 * read (undefined where it was changed just then), its text, and what V8 made of it; and where modules
 * were found, by who asked for what.
 * @param {string} file
 */
export function readModules(file) {
  const { part, close } = readCode(file)
  const { names, places } = JSON.parse(part('index')?.toString() ?? '{"names":[],"places":[]}')
  const modules = new Map(
    names.map(([name, encoding, state], index) => [
      name,
      {
        state: state ?? undefined,
        text: () => part(`text ${index}`)?.toString(encoding),
        code: () => part(`code ${index}`),
      },
    ]),
  )
  return { modules, places: new Map(places), close }
}

/** Writes that down, in place of what other versions of Node or of the packages wrote. */
export async function writeModules(file, { modules, places }) {
  const names = []
  const parts = new Map()
  for (const [name, { script, state, ...known }] of modules) {
    const text = known.text()
    if (text === undefined) continue
    const encoding = wide.test(text) ? 'utf16le' : 'latin1'
    parts.set(`text ${names.length}`, Buffer.from(text, encoding))
    parts.set(`code ${names.length}`, script.createCachedData())
    names.push([name, encoding, state])
    // Whoever asks meanwhile is answered in between.
    await setImmediate()
  }
  parts.set('index', Buffer.from(JSON.stringify({ names, places: [...places] })))
  writeCode(file, parts)
  forgetOthers(file)
}

/** A letter that takes more than a byte, which V8 then takes for each. */
const wide = /[^\0-\u00ff]/

function forgetOthers(file) {
  try {
    for (const name of readdirSync(dirname(file)))
      if (name.endsWith('.code') && name !== basename(file))
        rmSync(join(dirname(file), name), { force: true })
  } catch {
    // Where nothing can be written there is nothing to forget.
  }
}
