import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findBrowser } from '../../src/server/bootstrap/browser.mjs'
import { besideSite, freshen, inputsHash, isFresh } from '../../src/server/bootstrap/freshness.mjs'
import { readEnv } from '@/settings'
import { temporaryFolder } from '../support/postgres'

let root = ''
beforeEach(() => {
  root = temporaryFolder()
  mkdirSync(join(root, 'src', 'server'), { recursive: true })
  writeFileSync(join(root, 'src', 'page.ts'), 'one')
  writeFileSync(join(root, 'src', 'server', 'main.ts'), 'one')
})
afterEach(() => rmSync(root, { recursive: true }))

describe('a build is stale', () => {
  // Each file is read once in a process, so a changed one is written in another folder.
  const changed = (file: string, content: string): string => {
    const other = temporaryFolder()
    mkdirSync(join(other, 'src', 'server'), { recursive: true })
    writeFileSync(join(other, 'src', 'page.ts'), 'one')
    writeFileSync(join(other, 'src', 'server', 'main.ts'), 'one')
    writeFileSync(join(other, file), content)
    const hash = inputsHash(other)
    rmSync(other, { recursive: true })
    return hash
  }

  it('when a file has other content, another name, or is new', () => {
    const before = inputsHash(root)
    expect(changed('src/page.ts', 'one')).toBe(before)
    const others = [
      changed('src/page.ts', 'two'),
      changed('src/more.ts', ''),
      changed('package-lock.json', ''),
    ]
    expect(new Set([before, ...others]).size).toBe(4)
  })

  it('not when a file has changed that it is not made of', () => {
    expect(changed('README.md', 'two')).toBe(inputsHash(root))
    expect(inputsHash(root, besideSite)).not.toBe(inputsHash(root))
  })
})

describe('the stamp', () => {
  it('is there only after a build that succeeded', async () => {
    const stamp = join(root, 'stamp')
    await freshen(stamp, 'a', async () => undefined)
    expect(isFresh(stamp, 'a')).toBe(true)
    expect(isFresh(stamp, 'b')).toBe(false)
    const failing = freshen(stamp, 'a', () => {
      expect(existsSync(stamp)).toBe(false)
      return Promise.reject(new Error('inside'))
    })
    await expect(failing).rejects.toThrow('inside')
    expect(isFresh(stamp, 'a')).toBe(false)
  })
})

describe('the browser', () => {
  it('is the one named, and none when that is not there', () => {
    const named = join(root, 'chromium')
    expect(findBrowser({ NODE_ENV: 'test', CHROMIUM_PATH: named })).toBeUndefined()
    writeFileSync(named, '')
    expect(findBrowser({ NODE_ENV: 'test', CHROMIUM_PATH: named })).toBe(named)
  })

  it('is found on the path, and in the place of Playwright’s', () => {
    writeFileSync(join(root, 'chromium'), '')
    expect(findBrowser({ NODE_ENV: 'test', PATH: root })).toBe(join(root, 'chromium'))
    const folder = join(root, 'chromium-1200', 'chrome-linux')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'chrome'), '')
    const found = findBrowser({ NODE_ENV: 'test', PLAYWRIGHT_BROWSERS_PATH: root })
    expect([join(folder, 'chrome'), '/usr/bin/chromium']).toContain(found)
  })
})

it('the example of settings names each with a line', () => {
  const example = readFileSync('.env.example', 'utf8')
  const named = [...example.matchAll(/^#(\w+)=/gm)].map(([, name]) => name)
  const settings = Object.keys(readEnv({})).filter((name) => name !== 'NODE_ENV')
  expect(named.toSorted()).toEqual([...settings, 'CHROMIUM_PATH'].toSorted())
})
