import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Part, Place } from './place'

/** Files in folders of the data folder. */
export function onDisk(folder: string): Place {
  const at = (file: string) => path.join(folder, path.normalize(`/${file}`))
  return {
    async put(file, { data }) {
      const whole = at(file)
      const part = `${whole}.${randomUUID()}.part`
      await mkdir(path.dirname(whole), { recursive: true })
      try {
        await writeFile(part, data)
        await rename(part, whole)
      } catch (error) {
        await rm(part, { force: true })
        throw error
      }
    },
    find: (file) =>
      unlessMissing(async () => {
        const { size, mtimeMs } = await stat(at(file))
        return { size, tag: `"${size.toString(36)}-${Math.trunc(mtimeMs).toString(36)}"` }
      }),
    read: (file, part) =>
      unlessMissing(async () =>
        part === undefined ? new Uint8Array(await readFile(at(file))) : readPart(at(file), part),
      ),
    remove: (file) => rm(at(file), { force: true }),
  }
}

async function readPart(file: string, { start, end }: Part): Promise<Uint8Array<ArrayBuffer>> {
  const opened = await open(file)
  try {
    const buffer = new Uint8Array(end - start + 1)
    const { bytesRead } = await opened.read(buffer, 0, buffer.length, start)
    return buffer.subarray(0, bytesRead)
  } finally {
    await opened.close()
  }
}

async function unlessMissing<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
