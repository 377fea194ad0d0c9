import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readCode, writeCode } from '../../src/server/bootstrap/codeFile.mjs'
import { Contents } from '../../src/server/bootstrap/contents.mjs'
import { temporaryFolder } from '../support/postgres'

let folder = ''
beforeEach(() => {
  folder = temporaryFolder()
  mkdirSync(join(folder, 'node_modules'), { recursive: true })
  writeFileSync(join(folder, 'node_modules', '.bydelsmodre-lockfile'), 'these packages')
})
afterEach(() => rmSync(folder, { recursive: true }))

/** A process that loads the module while its code is kept, and tells what it said. */
function said(module: string): string {
  const program = `
    import { createRequire } from 'node:module'
    import { keepCode } from ${JSON.stringify(resolve('src/server/bootstrap/code.mjs'))}
    const write = keepCode(${JSON.stringify(folder)})
    const told = await createRequire(${JSON.stringify(join(folder, 'x.js'))})(${JSON.stringify(module)})
    await write()
    process.stdout.write(String(told))`
  const args = ['--input-type=module', '--eval', program]
  return execFileSync(process.execPath, args, { encoding: 'utf8' })
}

const keptFile = () => {
  const name = readdirSync(join(folder, '.build', 'code'), { recursive: true })
    .map(String)
    .find((one) => one.endsWith('.code'))
  if (name === undefined) throw new Error('No code is kept')
  return join(folder, '.build', 'code', name)
}

describe('what V8 has made of a module', () => {
  const module = () => join(folder, 'told.cjs')
  const write = (word: string) => writeFileSync(module(), `module.exports = '${word}'`)

  it('is never that of another text, though it stands in the same place and is as long', () => {
    write('one')
    expect([said(module()), said(module())]).toEqual(['one', 'one'])
    write('two')
    expect([said(module()), said(module())]).toEqual(['two', 'two'])
  })

  it('is made anew where its file is broken, cut off or of something else', () => {
    write('one')
    expect(said(module())).toBe('one')
    const whole = readFileSync(keptFile())
    const turned = Buffer.from(whole)
    turned[whole.length - 9] = 255 - (whole[whole.length - 9] ?? 0)
    for (const broken of [turned, whole.subarray(0, 40), Buffer.from('no'), Buffer.alloc(0)]) {
      writeFileSync(keptFile(), broken)
      expect(said(module())).toBe('one')
      expect(readFileSync(keptFile()).equals(broken)).toBe(false)
    }
  })

  it('is given as it was written or not at all, whichever byte is another', () => {
    const file = join(folder, 'x.code')
    const parts = new Map([...'abc'].map((name) => [name, Buffer.from(`of ${name}`)]))
    writeCode(file, parts)
    const whole = readFileSync(file)
    const read = () => {
      const { part, close } = readCode(file)
      const found = [...parts.keys()].map((name) => Buffer.from(part(name) ?? []).toString())
      close()
      return found
    }
    expect(read()).toEqual(['of a', 'of b', 'of c'])
    for (const [at, byte] of whole.entries()) {
      const turned = Buffer.from(whole)
      turned[at] = 255 - byte
      writeFileSync(file, turned)
      for (const [index, found] of read().entries())
        expect(['', `of ${'abc'[index]}`]).toContain(found)
      expect(read()).not.toEqual(['of a', 'of b', 'of c'])
    }
  })

  it('is done without where there is no place for it', () => {
    write('one')
    writeFileSync(join(folder, '.build'), '')
    expect(said(module())).toBe('one')
    const nowhere = join(folder, '.build', 'code')
    writeCode(join(nowhere, 'x.code'), new Map([['a', Buffer.from('b')]]))
    expect(existsSync(nowhere)).toBe(false)
  })

  it('does not keep a module from importing another as it runs', () => {
    writeFileSync(join(folder, 'other.mjs'), "export const word = 'imported'")
    writeFileSync(module(), "module.exports = import('./other.mjs').then(({ word }) => word)")
    expect([said(module()), said(module())]).toEqual(['imported', 'imported'])
  })
})

describe('the hash of a file', () => {
  it('of this moment is not kept, as it may change again without a trace', () => {
    const kept = join(folder, 'contents.json')
    const file = join(folder, 'page.ts')
    writeFileSync(file, 'one')
    const hash = () => {
      const contents = new Contents(kept)
      const found = contents.hashOf(file)
      contents.write()
      return found
    }
    const before = hash()
    expect(existsSync(kept)).toBe(false)
    writeFileSync(file, 'two')
    expect(hash()).not.toBe(before)
  })

  it('is read where what is kept is broken', () => {
    const kept = join(folder, 'contents.json')
    const file = join(folder, 'page.ts')
    writeFileSync(file, 'one')
    const right = new Contents(kept).hashOf(file)
    for (const broken of ['', 'null', '[1', JSON.stringify({ [file]: 7 })]) {
      writeFileSync(kept, broken)
      expect(new Contents(kept).hashOf(file)).toBe(right)
    }
    mkdirSync(join(folder, 'nowhere'))
    new Contents(join(folder, 'nowhere', 'x', 'contents.json')).write()
  })
})
