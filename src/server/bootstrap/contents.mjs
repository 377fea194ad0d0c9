import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { stateOf } from './fileState.mjs'
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
    const found = stateOf(path)
    const before = String(this.#before[path])
    if (found !== undefined && before.startsWith(`${found.state} `)) {
      this.#now[path] = before
      return before.slice(found.state.length + 1)
    }
    const hash = createHash('sha256').update(readFileSync(path)).digest('hex')
    if (found?.isSettled) {
      this.#now[path] = `${found.state} ${hash}`
      this.#isSame = false
    }
    return hash
  }

  write() {
    if (!this.#isSame) writeWhole(this.#file, JSON.stringify(this.#now))
  }
}

function read(file) {
  try {
    return Object(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return {}
  }
}
