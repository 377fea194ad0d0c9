import { readFileSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import { writeWhole } from './wholeFile.mjs'

/**
 * The parts of a file of `writeCode`'s, by name. None where there is no such file, or it is not as it
 * was written.
 * @param {string} file
 * @returns {Map<string, Buffer>}
 */
export function readCode(file) {
  try {
    return partsOf(readFileSync(file))
  } catch {
    return new Map()
  }
}

/**
 * Writes the parts as a whole or not at all, and without them where it may not.
 * @param {string} file
 * @param {ReadonlyMap<string, Buffer>} parts
 */
export function writeCode(file, parts) {
  const index = JSON.stringify([...parts].map(([name, { length }]) => [name, length]))
  const whole = Buffer.concat([Buffer.from(`${index}\n`), ...parts.values()])
  const sum = Buffer.alloc(4)
  sum.writeUInt32LE(crc32(whole))
  writeWhole(file, Buffer.concat([sum, whole]))
}

function partsOf(written) {
  const whole = written.subarray(4)
  if (crc32(whole) !== written.readUInt32LE(0)) return new Map()
  const end = whole.indexOf('\n')
  let at = end + 1
  const parts = new Map()
  for (const [name, length] of JSON.parse(whole.subarray(0, end).toString('utf8'))) {
    parts.set(name, whole.subarray(at, at + length))
    at += length
  }
  return parts
}
