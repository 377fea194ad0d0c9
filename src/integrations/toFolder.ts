import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

export type Letter = Readonly<{
  to: string
  subject: string
  body: string
  html?: string | undefined
}>

/**
 * Puts a letter or a text message into a folder that only the server's owner reads, for as long as no
 * service is set up. Never to the console: a log is read by more people, and kept longer.
 * @returns the file's name
 * @throws Error when the folder cannot be written.
 */
export async function letterToFolder(
  folder: string,
  { to, subject, body }: Letter,
): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const name = `${new Date().toISOString().replaceAll(':', '')}-${randomUUID()}.txt`
  await writeFile(path.join(folder, name), `To: ${to}\nSubject: ${subject}\n\n${body}\n`, {
    mode: 0o600,
  })
  return name
}
