import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { z } from 'zod'
import { Fault } from '../../fault'
import { jsonOf } from '../jsonOf'

const note = z.object({
  cluster: z.string(),
  password: z.string(),
  port: z.number(),
  made: z.boolean(),
})

/**
 * What the data folder remembers of its PostgreSQL: where its files are, how to reach it, and
 * whether they were made, so that files gone missing are never taken for a first start.
 */
export type Note = z.infer<typeof note>

export function readNote(folder: string): Note | undefined {
  const file = noteFile(folder)
  if (!existsSync(file)) return undefined
  const parsed = note.safeParse(jsonOf(readFileSync(file, 'utf8')))
  if (!parsed.success)
    throw new Fault(
      `${file} is damaged: put it back from a backup; it holds the database's password.`,
    )
  // Kept relative inside the folder, so that the folder may be moved.
  return { ...parsed.data, cluster: resolve(folder, parsed.data.cluster) }
}

/** Whole or not at all, as a process may be killed while it writes. */
export function writeNote(folder: string, content: Note): void {
  const part = `${noteFile(folder)}.part`
  const inside = relative(folder, content.cluster)
  const cluster = inside.startsWith('..') ? content.cluster : inside
  writeFileSync(part, JSON.stringify({ ...content, cluster }, null, 2), { mode: 0o600 })
  renameSync(part, noteFile(folder))
}

export function newPassword(): string {
  return randomBytes(24).toString('base64url')
}

/** The address of the product's database, or of another one in the same PostgreSQL. */
export function addressOf({ password, port }: Note, database = 'bydelsmodre'): string {
  return `postgres://bydelsmodre:${password}@127.0.0.1:${port}/${database}`
}

function noteFile(folder: string): string {
  return join(folder, 'postgres.json')
}
