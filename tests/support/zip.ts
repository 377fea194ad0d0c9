import { inflateRawSync } from 'node:zlib'

/** The files of a zip, by what its directory says of each. */
export function filesIn(zip: Buffer): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  const directory = zip.readUInt32LE(zip.lastIndexOf('PK\u0005\u0006') + 16)
  for (let at = directory; zip.toString('latin1', at, at + 4) === 'PK\u0001\u0002';) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset))
    const local = zip.readUInt32LE(at + 42)
    const begin = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const data = zip.subarray(begin, begin + zip.readUInt32LE(at + 20))
    const content = zip.readUInt16LE(at + 10) === 0 ? data : inflateRawSync(data)
    files.set(zip.toString('utf8', at + 46, at + 46 + (name ?? 0)), content.toString('utf8'))
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return files
}
