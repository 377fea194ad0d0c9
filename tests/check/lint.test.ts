import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { temporaryFolder } from './temporaryFolder'

/** [rule, file, code]: one fault a file, each refused by that rule. */
const refused: readonly (readonly [rule: string, file: string, code: string])[] = [
  ['no-explicit-any', 'src/domain/a.ts', 'export const a = (b: any) => String(typeof b)'],
  ['consistent-type-assertions', 'src/domain/b.ts', 'export const a = (b: unknown) => b as string'],
  ['no-non-null-assertion', 'src/domain/c.ts', 'export const a = (b?: { c: 1 }) => b!.c'],
  ['ban-ts-comment', 'src/domain/d.ts', '// @ts-ignore\nexport const a: string = 1'],
  ['ban-ts-comment', 'src/domain/e.ts', '// @ts-expect-error because\nexport const a: string = 1'],
  ['no-floating-promises', 'src/hooks/a.ts', 'Promise.resolve(1)\nexport const a = 1'],
  [
    'no-misused-promises',
    'src/hooks/b.ts',
    'export const a = () => (b() ? 1 : 2)\nconst b = async () => true',
  ],
  [
    'switch-exhaustiveness-check',
    'src/domain/f.ts',
    `export const a = (b: 'c' | 'd') => {\n  switch (b) {\n    case 'c':\n      return 1\n  }\n  return 2\n}`,
  ],
  ['no-console', 'src/domain/g.ts', 'console.log(1)\nexport const a = 1'],
  ['no-console', 'src/hooks/c.ts', 'console.error(1)\nexport const a = 1'],
  ['no-process-env', 'src/hooks/d.ts', `export const a = process.env['B']`],
  ['no-process-env', 'src/server/a.ts', `export const a = process.env['B']`],
  [
    'no-restricted-imports',
    'src/hooks/e.ts',
    `import { env } from 'node:process'\nexport const a = env['B']`,
  ],
  [
    'no-restricted-imports',
    'src/hooks/f.ts',
    `import p from 'node:process'\nexport const a = p.env['B']`,
  ],
  ['max-lines', 'src/domain/h.ts', `export const a = 1\n${'//\n'.repeat(300)}`],
  ['complexity', 'src/domain/i.ts', `export const a = (b: number) => ${branches(16)}`],
  [
    'no-unsafe-member-access',
    'src/domain/j.ts',
    `export const a = (b: string) => String(typeof JSON.parse(b).c)`,
  ],
]

const allowed: readonly (readonly [file: string, code: string])[] = [
  ['src/domain/ok.ts', 'export const a = [1] as const'],
  ['src/server/ok.ts', 'console.log(1)\nexport const a = 1'],
  ['src/tasks/ok.ts', 'console.log(1)\nexport const a = 1'],
  ['src/check/ok.ts', 'console.log(1)\nexport const a = 1'],
  ['src/env.ts', `export const a = process.env['B']`],
  ['src/server/bootstrap.mjs', `export const a = process.env['B']`],
  ['src/generated/ok.ts', 'export const a = (b: any) => b as string'],
  ['src/migrations/ok.ts', `export const a = 1\n${'//\n'.repeat(300)}`],
]

const report = z.object({
  diagnostics: z.array(z.object({ code: z.string(), filename: z.string() })),
})

describe('the linter', () => {
  let found: string[]

  beforeAll(() => {
    found = lint()
  }, 120_000)

  it.each(refused)('%s in %s', (rule, file) => {
    expect(found).toContain(`${rule} ${file}`)
  })

  it.each(allowed)('leaves %s alone', (file) => {
    expect(found.filter((line) => line.endsWith(` ${file}`))).toEqual([])
  })

  it('finds nothing else', () => {
    const expected = new Set(refused.map(([rule, file]) => `${rule} ${file}`))
    expect(found.filter((line) => !expected.has(line))).toEqual([])
  })
})

function lint(): string[] {
  const types = { typeRoots: [resolve('node_modules/@types')], types: ['node'] }
  const tsconfig = { compilerOptions: { strict: true, module: 'esnext', ...types } }
  const folder = temporaryFolder({
    '.oxlintrc.json': readFileSync('.oxlintrc.json', 'utf8'),
    'tsconfig.json': JSON.stringify(tsconfig),
    ...Object.fromEntries(refused.map(([, file, code]) => [file, code])),
    ...Object.fromEntries(allowed),
  })
  const { stdout } = spawnSync(
    process.execPath,
    [resolve('node_modules/oxlint/bin/oxlint'), '--format', 'json'],
    { cwd: folder, encoding: 'utf8' },
  )
  return report
    .parse(JSON.parse(stdout))
    .diagnostics.map(
      ({ code, filename }) =>
        `${code.replace(/^.*\((.*)\)$/, '$1')} ${join(filename).replaceAll('\\', '/')}`,
    )
}

function branches(count: number): string {
  return `${Array.from({ length: count }, (_, index) => `b === ${index} ? ${index} : `).join('')}b`
}
