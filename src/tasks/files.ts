import type { Payload } from 'payload'
import { fileNames, keptPath, uploadFolders } from '@/domain/keptFiles'
import { Fault } from '@/fault'
import { bucket, disk } from '@/files'
import { copyFile, type Copied } from '@/files/copy'
import { withPayload } from './open'

const usage = 'npm run files -- to-bucket, or npm run files -- to-disk.'

/**
 * `to-bucket` and `to-disk`: copies the files of all rows to where they are not yet. Nothing is
 * removed, and a second time there is nothing left to copy.
 * @throws Fault with one sentence on what is wrong
 */
export async function files([direction, ...more]: readonly string[]): Promise<void> {
  if ((direction !== 'to-bucket' && direction !== 'to-disk') || more.length > 0)
    throw new Fault(`Say which way the files are to be copied: ${usage}`)
  if (bucket === undefined)
    throw new Fault('No bucket is set: set S3_BUCKET and what goes with it first.')
  const [from, to] = direction === 'to-bucket' ? [disk, bucket] : [bucket, disk]
  const missing = await withPayload(async (payload) => {
    const paths = await pathsOf(payload)
    const found: Record<Copied, string[]> = { copied: [], there: [], missing: [] }
    for (const [index, path] of paths.entries()) {
      found[await copyFile(path, from, to)].push(path)
      if ((index + 1) % 100 === 0) console.log(`${index + 1} of ${paths.length} files`)
    }
    console.log(
      `${found.copied.length} files were copied, ${found.there.length} were there already.`,
    )
    return found.missing
  })
  if (missing.length > 0)
    throw new Fault([`${missing.length} files are in neither place:`, ...missing].join('\n  '))
}

/** All files that a row speaks of. What else lies there is nobody's. */
async function pathsOf(payload: Payload): Promise<readonly string[]> {
  const paths: string[] = []
  for (const folder of uploadFolders) {
    const { docs } = await payload.find({
      collection: folder,
      depth: 0,
      pagination: false,
      sort: 'id',
    })
    for (const row of docs)
      paths.push(...fileNames(row).map(([, filename]) => keptPath(folder, filename)))
  }
  return paths
}
