import { execFile, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { processName, withLock } from '../../src/server/bootstrap/lock.mjs'
import { temporaryFolder } from '../support/postgres'

let folder = ''
beforeEach(() => {
  folder = temporaryFolder()
  mkdirSync(folder)
})
afterEach(() => rmSync(folder, { recursive: true }))

const quietly = (): void => undefined

describe('the lock of a folder', () => {
  it('lets one in at a time, and tells the others once that they wait', async () => {
    const said: string[] = []
    let letGo = quietly
    const held = new Promise<void>((resolve) => {
      letGo = resolve
    })
    const one = withLock(join(folder, 'lock'), quietly, () => held)
    const other = withLock(
      join(folder, 'lock'),
      () => said.push('waiting'),
      async () => said.push('in'),
    )
    await expect.poll(() => said).toEqual(['waiting'])
    letGo()
    await Promise.all([one, other])
    expect(said).toEqual(['waiting', 'in'])
    expect(existsSync(join(folder, 'lock'))).toBe(false)
  })

  it('is given back after a failure', async () => {
    const failing = withLock(join(folder, 'lock'), quietly, () =>
      Promise.reject(new Error('inside')),
    )
    await expect(failing).rejects.toThrow('inside')
    expect(await withLock(join(folder, 'lock'), quietly, async () => 'in')).toBe('in')
  })

  it('is taken over from a process that was killed', async () => {
    const holder = spawn(process.execPath, ['--input-type=module', '-e', holdingFor(folder)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await new Promise((resolve) => holder.stdout.once('data', resolve))
    holder.kill('SIGKILL')
    await new Promise((resolve) => holder.once('exit', resolve))
    expect(existsSync(join(folder, 'lock'))).toBe(true)
    expect(await withLock(join(folder, 'lock'), quietly, async () => 'in')).toBe('in')
  })

  it.runIf(existsSync('/proc'))(
    'is taken over when its number belongs to another process by now',
    async () => {
      const lock = join(folder, 'lock')
      mkdirSync(lock)
      // The process that runs this file: alive, but it began at another time.
      writeFileSync(join(lock, `${process.pid}-1`), '')
      expect(await withLock(lock, quietly, async () => 'in')).toBe('in')
    },
  )

  it('loses no turn among four processes', async () => {
    const counter = join(folder, 'counter')
    writeFileSync(counter, '0')
    const run = promisify(execFile)
    const args = ['--input-type=module', '-e', countingIn(folder)]
    await Promise.all(Array.from({ length: 4 }, () => run(process.execPath, args)))
    expect(readFileSync(counter, 'utf8')).toBe('20')
  })
})

it('names a process so that a later one with its number has another name', () => {
  expect(processName(process.pid)).toMatch(existsSync('/proc') ? /^\d+-[1-9]\d*$/ : /^\d+-0$/)
  expect(processName(2 ** 22 + 1)).toMatch(/-0$/)
})

const lockModule = JSON.stringify(
  new URL('../../src/server/bootstrap/lock.mjs', import.meta.url).href,
)

function holdingFor(place: string): string {
  return `import { withLock } from ${lockModule}
    await withLock(${JSON.stringify(join(place, 'lock'))}, () => {}, async () => {
      console.log('in'); await new Promise((r) => setTimeout(r, 600_000)) })`
}

/** Reads, yields and writes: two at once would lose a count. */
function countingIn(place: string): string {
  return `import { withLock } from ${lockModule}
    import { readFileSync, writeFileSync } from 'node:fs'
    const counter = ${JSON.stringify(join(place, 'counter'))}
    for (let i = 0; i < 5; i += 1)
      await withLock(${JSON.stringify(join(place, 'lock'))}, () => {}, async () => {
        const n = Number(readFileSync(counter, 'utf8'))
        await new Promise((r) => setTimeout(r, 2))
        writeFileSync(counter, String(n + 1)) })`
}
