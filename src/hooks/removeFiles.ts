import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { Payload, PayloadRequest } from 'payload'
import { afterCommit } from '@/database/afterCommit'
import { forgetRemoval, noteRemovals, removalsLeft } from '@/database/fileRemovals'
import { env } from '@/env'

/**
 * Removes files of the data folder once the request's transaction is committed, and never if it is
 * not: a file cannot be rolled back.
 */
export async function removeFiles(files: readonly string[], req: PayloadRequest): Promise<void> {
  if (files.length === 0) return
  await noteRemovals(files, req)
  await afterCommit(req, () => remove(files, req.payload))
}

/** Removes what was to be removed before, and was not because the product was ended. */
export async function removeLeftFiles(payload: Payload): Promise<void> {
  await remove(await removalsLeft(payload), payload)
}

async function remove(files: readonly string[], payload: Payload): Promise<void> {
  for (const file of files) {
    await rm(path.join(env.DATA_DIR, file), { force: true })
    await forgetRemoval(file, payload)
  }
}
