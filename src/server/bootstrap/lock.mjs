import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  rmdirSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'

/**
 * Does `work` while no other process on this machine does it under the same lock. A lock whose
 * process is gone is taken over, so a killed process hinders nobody.
 *
 * The lock is a folder holding one file named after its owner. Both ways in are one rename, which
 * only one of several processes can win: a whole folder to where none is, or the file of a dead
 * owner to one's own.
 *
 * @template T
 * @param {string} folder
 * @param {() => void} waiting called once when another process holds the lock
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(folder, waiting, work) {
  let told = false
  while (!take(folder)) {
    if (!told) waiting()
    told = true
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  try {
    return await work()
  } finally {
    release(folder)
  }
}

/** The name of a process that no later process with the same number shares (on Linux). */
export function processName(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The program's own name, in brackets, may hold spaces and brackets; what follows is numbers.
    const started = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
    return `${pid}-${started}`
  } catch {
    return `${pid}-0`
  }
}

const mine = processName(process.pid)

function take(folder) {
  const own = `${folder}.${mine}`
  rmSync(own, { recursive: true, force: true })
  mkdirSync(own, { recursive: true })
  writeFileSync(join(own, mine), '')
  if (succeeds(() => renameSync(own, folder))) return true
  rmSync(own, { recursive: true, force: true })
  const owner = ownerOf(folder)
  if (owner === undefined || isAlive(owner)) return false
  return succeeds(() => renameSync(join(folder, owner), join(folder, mine)))
}

function release(folder) {
  unlinkSync(join(folder, mine))
  // Fails when another process has just put its own folder here, which is right.
  succeeds(() => rmdirSync(folder))
}

function ownerOf(folder) {
  try {
    return readdirSync(folder)[0]
  } catch {
    return undefined
  }
}

function isAlive(owner) {
  const pid = Number(owner.split('-')[0])
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (error.code !== 'EPERM') return false
  }
  return processName(pid) === owner
}

function succeeds(action) {
  try {
    action()
    return true
  } catch (error) {
    if (['ENOTEMPTY', 'EEXIST', 'ENOENT', 'EPERM', 'ENOTDIR'].includes(error.code)) return false
    throw error
  }
}
