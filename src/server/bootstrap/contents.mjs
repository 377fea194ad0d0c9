import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { writeWhole } from './wholeFile.mjs'

/**
 * The hashes of files, kept from one start to the next. A file is read again when anything that the
 * system writes down at a change of it is another than it was: its size, its times, its place.
 */
export class Contents {
  #file
  #before
  #now = {}
  #isSame = true

  /** @param {string} file where they are kept; one that cannot be read or written is done without */
  constructor(file) {
    this.#file = file
    this.#before = read(file)
  }

  hashOf(path) {
    const { size, mtimeMs, ctimeMs, ino } = statSync(path)
    const state = `${size} ${mtimeMs} ${ctimeMs} ${ino} `
    const before = String(this.#before[path])
    if (before.startsWith(state)) {
      this.#now[path] = before
      return before.slice(state.length)
    }
    const hash = createHash('sha256').update(readFileSync(path)).digest('hex')
    // What has only just been changed can be changed again within the same tick of the clock.
    if (Date.now() - Math.max(mtimeMs, ctimeMs) > settled) {
      this.#now[path] = state + hash
      this.#isSame = false
    }
    return hash
  }

  write() {
    if (!this.#isSame) writeWhole(this.#file, JSON.stringify(this.#now))
  }
}

const settled = 2000

function read(file) {
  try {
    return Object(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return {}
  }
}
