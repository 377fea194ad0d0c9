import { typeOfFile } from '@/domain/keptFiles'
import type { Place } from './place'

/** What became of a file: `there` is one that needed nothing, `missing` one that neither place has. */
export type Copied = 'copied' | 'there' | 'missing'

/**
 * Copies a file from one place to another, unless it is there already. Any number may do it at once.
 * @throws FilesAway
 */
export async function copyFile(path: string, from: Place, to: Place): Promise<Copied> {
  const [source, target] = [await from.find(path), await to.find(path)]
  if (target !== undefined && (source === undefined || source.size === target.size)) return 'there'
  const data = await from.read(path)
  if (data === undefined) return 'missing'
  await to.put(path, { data, type: typeOfFile(path) })
  return 'copied'
}
