import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { codeOf } from '../codeOf'

export const pidFileOf = (cluster: string): string => join(cluster, 'postmaster.pid')

/**
 * The lines that PostgreSQL writes of itself into its cluster; none where it does not run. Read at one
 * go: a PostgreSQL that ends takes the file away at any moment, also just after it was seen.
 */
export function pidLines(cluster: string): readonly string[] {
  try {
    return readFileSync(pidFileOf(cluster), 'utf8').split('\n')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  }
}
