import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import type { PayloadRequest } from 'payload'
import { filedIn } from '@/domain/messages'
import { env } from '@/env'
import { removeFiles } from '@/hooks/removeFiles'

/** Letters and texts in the data folder are kept no longer than the messages themselves. */
export async function forgetLetters(before: Date, req: PayloadRequest): Promise<number> {
  const old: string[] = []
  for (const folder of Object.values(filedIn))
    for (const file of await readdir(path.join(env.DATA_DIR, folder)).catch((): string[] => [])) {
      const letter = path.join(folder, file)
      if ((await stat(path.join(env.DATA_DIR, letter))).mtime <= before) old.push(letter)
    }
  await removeFiles(old, req)
  return old.length
}
