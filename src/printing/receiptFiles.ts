import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { makeZip } from 'client-zip'
import { receiptsFolder } from '@/hooks/uploads'
import type { HandedIn } from './grantRecords'

/**
 * The receipts as one zip, one file in memory at a time. A file that is lost does not stop the
 * others: the zip itself says which is missing.
 */
export const zipOf = (receipts: readonly HandedIn[]): ReadableStream<Uint8Array> =>
  makeZip(filesOf(receipts))

async function* filesOf(receipts: readonly HandedIn[]) {
  const missing: string[] = []
  for (const { stored, name } of receipts) {
    const input = await contentOf(stored)
    if (input === undefined) missing.push(name)
    else yield { name, input }
  }
  if (missing.length > 0)
    yield { name: 'mangler.txt', input: `Filerne findes ikke længere:\r\n${missing.join('\r\n')}` }
}

async function contentOf(stored: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await readFile(path.join(receiptsFolder, path.basename(stored))))
  } catch {
    return undefined
  }
}
