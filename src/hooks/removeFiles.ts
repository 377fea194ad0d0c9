import type { Payload, PayloadRequest } from 'payload'
import { afterCommit } from '@/database/afterCommit'
import { noteRemovals, removalsLeft, removeNoted } from '@/database/fileRemovals'
import { isUploadPath } from '@/domain/keptFiles'
import { bucket, disk } from '@/files'

/**
 * Removes files once the request's transaction is committed, and never if it is not: a file cannot be
 * rolled back.
 */
export async function removeFiles(files: readonly string[], req: PayloadRequest): Promise<void> {
  if (files.length === 0) return
  await noteRemovals(files, req)
  await afterCommit(req, () => remove(files, req.payload))
}

/** Removes what was to be removed before, and was not: the product was ended, or the files' place away. */
export async function removeLeftFiles(payload: Payload): Promise<void> {
  await remove(await removalsLeft(payload), payload)
}

/** So many in a row that cannot be removed mean that none can, and each may be waited for. */
const enough = 3

/** What this process is to remove now, and the round in which it does. */
const waiting: string[] = []
let round: Promise<void> | undefined

/**
 * Whoever asks meanwhile joins the round: each removal holds a connection while the bucket is asked,
 * and a bucket that is silent must not take them all.
 */
async function remove(files: readonly string[], payload: Payload): Promise<void> {
  if (files.length === 0) return
  waiting.push(...files)
  round ??= removeWaiting(payload)
  await round
}

/** What cannot be removed now is told, and left to the next night. */
async function removeWaiting(payload: Payload): Promise<void> {
  const faults: unknown[] = []
  for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
    await removeNoted(file, payload, removeEverywhere).catch((fault: unknown) => {
      faults.push(fault)
    })
    if (faults.length === enough) waiting.length = 0
  }
  // At once, so that nobody joins a round that is over.
  round = undefined
  if (faults.length > 0)
    payload.logger.error({ err: faults[0], msg: 'Files are left to be removed' })
}

/** From the disk too where there is a bucket: it may have been there before the bucket was. */
async function removeEverywhere(file: string): Promise<void> {
  await disk.remove(file)
  if (isUploadPath(file)) await bucket?.remove(file)
}
