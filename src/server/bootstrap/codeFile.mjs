import { closeSync, openSync, readSync } from 'node:fs'
import zlib from 'node:zlib'
import { writeWhole } from './wholeFile.mjs'

/**
 * A file of `writeCode`'s. Its parts are read when they are asked for; undefined is what is not there,
 * or not as it was written.
 * @param {string} file
 * @returns {{ part: (name: string) => Uint8Array | undefined, close: () => void }}
 */
export function readCode(file) {
  try {
    return opened(openSync(file, 'r'))
  } catch {
    return { part: () => undefined, close: () => undefined }
  }
}

function opened(file) {
  const head = bytes(file, 0, 8)
  const index = head && bytes(file, 8, head.readUInt32LE(0), head.readUInt32LE(4))
  const places = new Map(index && JSON.parse(index.toString()))
  return {
    part: (name) => {
      const place = places.get(name)
      return place && bytes(file, ...place)
    },
    close: () => closeSync(file),
  }
}

/** Undefined where there are fewer, or they do not add up. */
function bytes(file, at, length, sum) {
  const found = Buffer.allocUnsafeSlow(Math.min(length, largest))
  if (readSync(file, found, 0, found.length, at) < length) return undefined
  return sum === undefined || zlib.crc32(found) === sum ? found : undefined
}

/** In bytes; more than any module has. */
const largest = 100_000_000

/**
 * Writes the parts as a whole or not at all, and without them where it may not.
 * @param {string} file
 * @param {ReadonlyMap<string, Buffer>} parts
 */
export function writeCode(file, parts) {
  // The index tells where each part stands, so its own length must not depend on that.
  const indexOf = (start) => {
    let at = start
    const index = [...parts].map(([name, part]) => {
      const place = [name, [at, part.length, zlib.crc32(part)]]
      at += part.length
      return place
    })
    return Buffer.from(JSON.stringify(index))
  }
  const length = indexOf(largest).length
  const index = Buffer.alloc(length, ' ')
  indexOf(8 + length).copy(index)
  const head = Buffer.alloc(8)
  head.writeUInt32LE(length, 0)
  head.writeUInt32LE(zlib.crc32(index), 4)
  writeWhole(file, Buffer.concat([head, index, ...parts.values()]))
}
