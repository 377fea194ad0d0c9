import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { pidFileOf, pidLines } from '@/server/postgres/pidFile'

let cluster: string
beforeEach(() => {
  cluster = mkdtempSync(join(tmpdir(), 'bydelsmodre-pid-'))
})
afterEach(() => rmSync(cluster, { recursive: true }))

it('tells the lines of the file, none where PostgreSQL has taken it away, and what else is wrong', () => {
  writeFileSync(pidFileOf(cluster), '42\n/data\n')
  expect(pidLines(cluster)).toEqual(['42', '/data', ''])
  rmSync(pidFileOf(cluster))
  expect(pidLines(cluster)).toEqual([])
  mkdirSync(pidFileOf(cluster))
  expect(() => pidLines(cluster)).toThrow('EISDIR')
})
