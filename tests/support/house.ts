import { execFileSync } from 'node:child_process'
import { inject } from 'vitest'
import { temporaryFolder } from './postgres'

/**
 * A data folder of a test's own, in which each role has its account. Node's own copying would make
 * the database's files those of another user.
 */
export function copyOfHouse(): string {
  const folder = temporaryFolder()
  execFileSync('cp', ['-a', inject('house'), folder])
  return folder
}
