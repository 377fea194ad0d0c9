import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'

/**
 * Paths of the files that are, or would be, committed, relative to `root` and with forward slashes.
 * Outside a repository: every file but what is installed, built or stored.
 */
export function sourceFiles(root: string): readonly string[] {
  const git = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return git.status === 0 ? git.stdout.split('\0').filter(Boolean) : walk(root)
}

const notSource = /^(node_modules|\.git|\.next|\.build|\.data.*|coverage)$/

function walk(root: string): string[] {
  return readdirSync(root, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !path.split('/').some((part) => notSource.test(part)))
}
