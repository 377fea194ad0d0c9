import { existsSync, readdirSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { pidFileOf, pidLines } from './pidFile'

/**
 * Removes the pid file of a killed PostgreSQL where PostgreSQL itself would not dare to: it takes
 * whatever process has that number by now for itself, and in a container numbers soon return. Any
 * PostgreSQL process, orphans too, works in its cluster's folder; while one does, nothing is
 * touched, since the file is what keeps a second one out.
 */
export function removeStalePid(cluster: string): void {
  const [pid] = pidLines(cluster)
  if (pid === undefined || !existsSync('/proc/self/cwd') || !existsSync(`/proc/${pid}`)) return
  const folder = realpathSync(cluster)
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  if (!processes.some((one) => workingFolder(one) === folder))
    rmSync(pidFileOf(cluster), { force: true })
}

function workingFolder(pid: string): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    // Gone meanwhile, or another user's and then not ours.
    return undefined
  }
}
