import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { filedIn } from '@/domain/messages'
import { env } from '@/env'

/** Letters and texts in the data folder are kept no longer than the messages themselves. */
export async function forgetLetters(before: Date): Promise<number> {
  let gone = 0
  for (const name of Object.values(filedIn)) {
    const folder = path.join(env.DATA_DIR, name)
    for (const file of await readdir(folder).catch((): string[] => [])) {
      const whole = path.join(folder, file)
      if ((await stat(whole)).mtime > before) continue
      await rm(whole, { force: true })
      gone += 1
    }
  }
  return gone
}
