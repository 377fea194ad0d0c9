import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from './temporaryFolder'

const danish = `import { danish } from './texts'
export const da = danish({ a: 'Et', list: ['To', 'Tre'], step: (page: number) => \`\${page}\` })`
const inOther = (texts: string) => `import { texts } from './texts'
import type { da } from './da'
export const tr = texts<typeof da>()(${texts})`

/** Whether the type check takes a catalogue with these texts beside the Danish one. */
function isTaken(texts: string): boolean {
  const folder = temporaryFolder({
    'texts.ts': readFileSync('src/site/messages/texts.ts', 'utf8'),
    'da.ts': danish,
    'tr.ts': inOther(texts),
    'tsconfig.json': JSON.stringify({
      compilerOptions: { strict: true, noEmit: true, module: 'preserve', types: [] },
    }),
  })
  const tsc = resolve('node_modules/typescript/bin/tsc')
  return spawnSync(process.execPath, [tsc, '-p', folder]).status === 0
}

it('takes a catalogue that says everything', () => {
  expect(isTaken(`{ a: 'Bir', list: ['Iki', 'Uc'], step: (page) => 'Sayfa ' + page }`)).toBe(true)
})

it.each([
  ['a missing text', `{ list: ['Iki', 'Uc'], step: (page) => 'Sayfa ' + page }`],
  ['an empty text', `{ a: '', list: ['Iki', 'Uc'], step: (page) => 'Sayfa ' + page }`],
  ['an empty text in a list', `{ a: 'Bir', list: ['Iki', ''], step: (page) => 'Sayfa ' + page }`],
  ['a list that is too short', `{ a: 'Bir', list: ['Iki'], step: (page) => 'Sayfa ' + page }`],
  ['a sentence without its blank', `{ a: 'Bir', list: ['Iki', 'Uc'], step: 'Sayfa' }`],
])('refuses %s', (_, texts) => {
  expect(isTaken(texts)).toBe(false)
})
