import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Removes the pid file of a killed PostgreSQL where PostgreSQL itself would not dare to: it takes
 * whatever process has that number by now for itself, and in a container numbers soon return. Any
 * PostgreSQL process, orphans too, works in its cluster's folder; while one does, nothing is
 * touched, since the file is what keeps a second one out.
 */
export function removeStalePid(cluster: string): void {
  const file = join(cluster, 'postmaster.pid')
  if (!existsSync(file) || !existsSync('/proc/self/cwd')) return
  const pid = readFileSync(file, 'utf8').split('\n')[0] ?? ''
  if (!existsSync(`/proc/${pid}`)) return
  const folder = realpathSync(cluster)
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  if (!processes.some((one) => workingFolder(one) === folder)) rmSync(file, { force: true })
}

function workingFolder(pid: string): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    // Gone meanwhile, or another user's and then not ours.
    return undefined
  }
}
