import { statSync } from 'node:fs'

/**
 * All that the system writes down at a change of a file: its size, its times, its place. Undefined
 * where there is none.
 * @param {string} path
 * @returns {{ state: string, isSettled: boolean } | undefined} `isSettled`: it was not changed only
 * just now, when it could be changed again within the same tick of the clock
 */
export function stateOf(path) {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) return undefined
  const { size, mtimeMs, ctimeMs, ino } = found
  const isSettled = Date.now() - Math.max(mtimeMs, ctimeMs) > settled
  return { state: `${size} ${mtimeMs} ${ctimeMs} ${ino}`, isSettled }
}

/** Milliseconds. */
const settled = 2000
