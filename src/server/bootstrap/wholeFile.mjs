import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Writes a file as a whole or not at all. One that cannot be written is done without. */
export function writeWhole(file, data) {
  const own = `${file}.${process.pid}`
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(own, data)
    renameSync(own, file)
  } catch {
    remove(own)
  }
}

function remove(file) {
  try {
    rmSync(file, { force: true })
  } catch {
    // Where nothing can be written there is nothing to remove.
  }
}
