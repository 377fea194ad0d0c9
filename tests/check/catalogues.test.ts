import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from './temporaryFolder'

const danish = `import { danish } from './texts'
export const da = danish({ a: 'Et', list: ['To', 'Tre'], step: (page: number) => \`\${page}\` })`
const inOther = (texts: string) => `import { texts } from './texts'
import type { da } from './da'
export const tr = texts<typeof da>()(${texts})`

const taken = `{ a: 'Bir', list: ['Iki', 'Uc'], step: (page) => 'Sayfa ' + page }`

/** [what is wrong, the file it is in, the texts]: each must be refused. */
const refused: readonly (readonly [wrong: string, file: string, texts: string])[] = [
  ['a missing text', 'a.ts', `{ list: ['Iki', 'Uc'], step: (page) => 'Sayfa ' + page }`],
  ['an empty text', 'b.ts', `{ a: '', list: ['Iki', 'Uc'], step: (page) => 'Sayfa ' + page }`],
  ['an empty one in a list', 'c.ts', `{ a: 'Bir', list: ['Iki', ''], step: (page) => 'S' + page }`],
  ['a list too short', 'd.ts', `{ a: 'Bir', list: ['Iki'], step: (page) => 'Sayfa ' + page }`],
  ['a list too long', 'e.ts', `{ a: 'Bir', list: ['1', '2', '3'], step: (page) => 'S' + page }`],
  ['a sentence without its blank', 'f.ts', `{ a: 'Bir', list: ['Iki', 'Uc'], step: 'Sayfa' }`],
  ['a sentence too few', 'g.ts', `{ a: 'Bir', list: ['Iki', 'Uc'] }`],
]

describe('the type check of a catalogue beside the Danish one', () => {
  let found: readonly string[]

  beforeAll(() => {
    found = filesWithFaults()
  }, 120_000)

  it('takes one that says everything', () => {
    expect(found).not.toContain('good.ts')
    expect(found).not.toContain('da.ts')
  })

  it.each(refused)('refuses %s', (_, file) => expect(found).toContain(file))

  it('refuses Danish itself when a text is empty', () => expect(found).toContain('emptyDanish.ts'))
})

function filesWithFaults(): readonly string[] {
  const folder = temporaryFolder({
    'texts.ts': readFileSync('src/site/messages/texts.ts', 'utf8'),
    'da.ts': danish,
    'emptyDanish.ts': danish.replace(`'Tre'`, `''`),
    'good.ts': inOther(taken),
    ...Object.fromEntries(refused.map(([, file, texts]) => [file, inOther(texts)])),
    'tsconfig.json': JSON.stringify({
      compilerOptions: {
        strict: true,
        noEmit: true,
        module: 'preserve',
        lib: ['es2022'],
        types: [],
      },
    }),
  })
  const tsc = resolve('node_modules/typescript/bin/tsc')
  const { stdout } = spawnSync(process.execPath, [tsc, '-p', '.', '--pretty', 'false'], {
    cwd: folder,
    encoding: 'utf8',
  })
  return [...stdout.matchAll(/^([\w.]+)\(\d+,\d+\): error/gm)].map(([, file = '']) => file)
}
