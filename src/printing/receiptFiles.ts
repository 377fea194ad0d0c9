import { makeZip } from 'client-zip'
import { keptPath } from '@/domain/keptFiles'
import { files } from '@/files'
import type { HandedIn } from './grantRecords'

type Entry = Readonly<{ name: string; input: Uint8Array<ArrayBuffer> | string }>

/**
 * The receipts as one zip, one file in memory at a time. A file that is lost does not stop the
 * others: the zip itself says which is missing. The first is there before anything is answered.
 * @throws FilesAway, and so does the stream
 */
export async function zipOf(receipts: readonly HandedIn[]): Promise<ReadableStream<Uint8Array>> {
  const entries = entriesOf(receipts)
  return makeZip(startingWith(await entries.next(), entries))
}

async function* startingWith(first: IteratorResult<Entry>, rest: AsyncGenerator<Entry>) {
  if (first.done !== true) yield first.value
  yield* rest
}

async function* entriesOf(receipts: readonly HandedIn[]): AsyncGenerator<Entry, void> {
  const missing: string[] = []
  for (const { stored, name } of receipts) {
    const input = await files.read(keptPath('receipts', stored))
    if (input === undefined) missing.push(name)
    else yield { name, input }
  }
  if (missing.length > 0)
    yield { name: 'mangler.txt', input: `Filerne findes ikke længere:\r\n${missing.join('\r\n')}` }
}
