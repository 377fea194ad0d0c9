import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { spawnSync } from 'node:child_process'
import extractDepcruiseConfig from 'dependency-cruiser/config-utl/extract-depcruise-config'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

/** [rule, file, what it imports]: each row must be refused by exactly that rule. */
const refused: readonly (readonly [rule: string, from: string, to: string])[] = [
  ['domain-imports-only-its-own-words', 'src/domain/a.ts', '@/env'],
  ['domain-uses-no-package', 'src/domain/b.ts', 'node:fs'],
  ['domain-uses-no-package', 'src/domain/c.ts', 'zod'],
  ['charts-imports-only-its-own-words', 'src/charts/a.ts', '@/report/good'],
  ['charts-use-no-package', 'src/charts/b.ts', 'zod'],
  ['access-imports-only-its-own-words', 'src/access/a.ts', '@/hooks/good'],
  ['access-uses-types-of-payload-only', 'src/access/b.ts', 'payload'],
  ['fields-imports-only-its-own-words', 'src/fields/a.ts', '@collections/good'],
  ['hooks-imports-only-its-own-words', 'src/hooks/a.ts', '@collections/good'],
  ['hooks-imports-only-its-own-words', 'src/hooks/b.ts', '@/integrations/good'],
  ['hooks-never-use-the-network', 'src/hooks/c.ts', 'node:https'],
  ['collections-imports-only-its-own-words', 'collections/a.ts', '@/jobs/good'],
  ['database-imports-only-its-own-words', 'src/database/a.ts', '@/hooks/good'],
  ['files-imports-only-its-own-words', 'src/files/a.ts', '@/hooks/good'],
  ['no-payload-here', 'src/files/b.ts', 'payload'],
  ['native-imports-only-its-own-words', 'src/native/a.ts', '@/files/good'],
  ['integrations-imports-only-its-own-words', 'src/integrations/a.ts', '@/access/good'],
  ['no-payload-here', 'src/integrations/b.ts', 'payload'],
  ['documents-imports-only-its-own-words', 'src/documents/a.ts', '@/env'],
  ['documents-imports-only-its-own-words', 'src/documents/b.ts', '@/site/good'],
  ['no-payload-here', 'src/documents/c.ts', 'payload'],
  ['jobs-imports-only-its-own-words', 'src/jobs/a.ts', '@/site/good'],
  ['printing-imports-only-its-own-words', 'src/printing/a.ts', '@/graphql/good'],
  ['rollCall-imports-only-its-own-words', 'src/rollCall/a.ts', '@/site/good'],
  ['phone-imports-only-its-own-words', 'src/phone/a.ts', '@/hooks/good'],
  ['report-imports-only-its-own-words', 'src/report/a.ts', '@/graphql/good'],
  ['graphql-imports-only-its-own-words', 'src/graphql/a.ts', '@/site/good'],
  ['graphql-imports-only-its-own-words', 'src/graphql/b.ts', '@payload-config'],
  ['graphql-has-one-door', 'src/graphql/handler.ts', '@/tasks/good'],
  ['admin-imports-only-its-own-words', 'src/admin/a.tsx', '@/hooks/good'],
  ['admin-imports-only-its-own-words', 'src/admin/b.tsx', '@/site/good'],
  ['admin-has-one-door', 'src/admin/signUp/similarRecords.ts', '@/database/good'],
  ['texts-imports-only-its-own-words', 'src/texts/a.ts', '@/env'],
  ['texts-has-one-door', 'src/texts/written.ts', '@/site/good'],
  ['catalogues-hold-only-texts', 'src/site/messages/a.ts', '../good'],
  ['catalogues-hold-only-texts', 'src/server/front/plainWords.ts', '@/env'],
  ['site-imports-only-its-own-words', 'src/site/a.ts', '@collections/good'],
  ['site-imports-only-its-own-words', 'src/site/b.ts', '@/hooks/good'],
  ['site-imports-only-its-own-words', 'src/site/c.ts', '@/access/good'],
  ['site-imports-only-its-own-words', 'src/site/d.ts', '@/jobs/good'],
  ['site-imports-only-its-own-words', 'src/site/e.ts', '@/graphql/good'],
  ['site-imports-only-its-own-words', 'src/site/f.ts', '@/graphql/gate/handler'],
  ['site-has-one-door', 'src/site/api/transport.ts', '@/graphql/good'],
  ['no-payload-here', 'src/site/g.ts', 'payload'],
  ['no-payload-here', 'src/site/h.ts', '@payloadcms/ui'],
  ['site-does-not-know-the-tables', 'src/site/i.ts', '@/generated/payload-types'],
  ['site-ui-holds-no-data', 'src/site/ui/a.tsx', '../api/good'],
  ['server-imports-only-its-own-words', 'src/server/a.ts', '@/tasks/good'],
  ['server-imports-only-its-own-words', 'src/server/b.ts', '@payload-config'],
  ['server-has-one-door', 'src/server/front/question.ts', '@/tasks/good'],
  ['no-payload-here', 'src/server/c.ts', 'payload'],
  ['seed-imports-only-its-own-words', 'src/seed/a.ts', '@/hooks/good'],
  ['migrations-imports-only-its-own-words', 'src/migrations/a.ts', '@/domain/good'],
  ['generated-imports-only-its-own-words', 'src/generated/a.ts', '@/domain/good'],
  ['env-imports-only-its-own-words', 'src/env.ts', '@/domain/good'],
  ['config-imports-only-its-own-words', 'payload.config.ts', '@/site/good'],
  ['tasks-imports-only-its-own-words', 'src/tasks/a.ts', '@/site/good'],
  ['tasks-imports-only-its-own-words', 'src/tasks/b.ts', '@/files/good'],
  ['tasks-has-one-door', 'src/tasks/files.ts', '@/site/good'],
  ['check-imports-only-its-own-words', 'src/check/a.ts', '@/domain/good'],
  ['generate-imports-only-its-own-words', 'src/generate/a.ts', '@/domain/good'],
  ['app-imports-only-its-own-words', 'src/app/a.tsx', '@/hooks/good'],
  ['app-imports-only-its-own-words', 'src/app/b.tsx', '@/admin/good'],
  ['app-has-one-door', 'src/app/(payload)/admin/importMap.js', '@/hooks/good'],
  ['app-has-one-door', 'src/app/(payload)/layout.tsx', '@/admin/good'],
  ['app-has-one-door', 'src/app/(payload)/admin/all/not-found.tsx', '@/admin/good'],
  ['no-web-in-the-model', 'src/hooks/d.ts', 'react'],
  ['nothing-imports-app', 'bench/a.ts', '@/app/good'],
  ['nothing-imports-tests', 'next.config.ts', './tests/good'],
  ['no-development-package-in-the-product', 'src/server/d.ts', 'vitest'],
  ['nothing-unresolved', 'src/domain/d.ts', './nowhere'],
  ['no-circles', 'src/domain/egg.ts', './hen'],
]

/** [file, what it imports]: the ways that the house is built on, none of which may be refused. */
const allowed: readonly (readonly [from: string, to: string])[] = [
  ['src/domain/good.ts', 'libphonenumber-js'],
  ['src/charts/good.tsx', '@/domain/good'],
  ['src/report/good.ts', '@/charts/good'],
  ['src/access/good.ts', '@/domain/good'],
  ['src/hooks/good.ts', '@/domain/good'],
  ['src/hooks/good2.ts', 'payload'],
  ['collections/good.ts', '@/hooks/good'],
  ['src/jobs/good.ts', '@/integrations/good'],
  ['src/integrations/good.ts', 'node:https'],
  ['src/files/good.ts', '@/domain/good'],
  ['src/hooks/good3.ts', '@/files/good'],
  ['src/documents/good.ts', '@/domain/good'],
  ['src/documents/better.ts', '@/charts/good'],
  ['src/documents/best.ts', '@/native/good'],
  ['src/native/good.ts', 'zod'],
  ['src/graphql/good.ts', '@/access/good'],
  ['src/graphql/gate/handler.ts', '@/domain/good'],
  ['src/site/good.ts', '@/domain/good'],
  ['src/site/better.ts', '@/charts/good'],
  ['src/site/api/good.ts', './transport'],
  ['src/site/api/door.ts', 'urql'],
  ['src/tasks/good.ts', '@payload-config'],
  ['src/app/good.ts', '@/site/good'],
  ['src/printing/good.ts', '@/documents/good'],
  ['src/app/better.ts', '@/documents/good'],
  ['src/app/(payload)/admin/version.ts', '@/admin/once/good'],
  ['src/app/(payload)/admin/some/not-found.tsx', '@/admin/notFound/good'],
  ['src/admin/good.tsx', '@/access/good'],
  ['src/admin/good2.tsx', '@/texts/good'],
  ['src/admin/once/good.ts', 'zod'],
  ['src/admin/notFound/good.ts', 'zod'],
  ['src/database/good.ts', '@/domain/good'],
  ['src/texts/good.ts', '@/domain/good'],
  ['src/site/messages/good.ts', '@/domain/good'],
  ['src/generated/payload-types.ts', 'payload'],
  ['src/server/good.ts', '@/env'],
  ['tests/good.ts', '@/hooks/good'],
  ['tests/everything.ts', '@/app/good'],
]

const packages = [
  'libphonenumber-js',
  'zod',
  'payload',
  '@payloadcms/ui',
  'react',
  'urql',
  'vitest',
]
const config = resolve('.dependency-cruiser.mjs')
const command = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
const report = z.object({
  summary: z.object({
    violations: z.array(z.object({ rule: z.object({ name: z.string() }), from: z.string() })),
  }),
})
const house = mkdtempSync(join(tmpdir(), 'import-rules-'))
let found: string[]
let ruleNames: string[]

beforeAll(async () => {
  for (const name of packages) writePackage(name)
  write('src/domain/hen.ts', `import './egg'\n`)
  write('package.json', JSON.stringify(manifest))
  write('tsconfig.json', JSON.stringify({ compilerOptions: { module: 'esnext', paths } }))
  for (const [, from, to] of refused) write(from, `import '${to}'\n`)
  for (const [from, to] of allowed) write(from, `import '${to}'\n`)
  const rules = await extractDepcruiseConfig(config)
  ruleNames = (rules.forbidden ?? []).flatMap((rule) => rule.name ?? [])
  found = violations()
}, 120_000)

afterAll(() => rmSync(house, { recursive: true, force: true }))

describe('who may import whom', () => {
  it.each(refused)('%s refuses %s → %s', (rule, from) => {
    expect(found).toContain(`${rule}: ${from}`)
  })

  it.each(allowed)('%s may import %s', (from) => {
    expect(found.filter((line) => line.endsWith(`: ${from}`))).toEqual([])
  })

  it('refuses nothing for another reason than the one it names', () => {
    const expected = new Set(refused.map(([rule, from]) => `${rule}: ${from}`))
    expect(found.filter((line) => !expected.has(line))).toEqual([])
  })

  it('has a proof for every rule', () => {
    const proven = new Set(refused.map(([rule]) => rule))
    expect(ruleNames.filter((name) => !proven.has(name))).toEqual([])
  })

  it('knows every folder of src', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    )
    const known = new Set(ruleNames.map((name) => name.replace('-imports-only-its-own-words', '')))
    expect(folders.map((entry) => entry.name).filter((name) => !known.has(name))).toEqual([])
  })
})

const paths = {
  '@payload-config': ['./payload.config.ts'],
  '@collections/*': ['./collections/*'],
  '@/*': ['./src/*'],
}

const manifest = {
  name: 'house',
  type: 'module',
  dependencies: Object.fromEntries(
    packages.filter((name) => name !== 'vitest').map((n) => [n, '1']),
  ),
  devDependencies: { vitest: '1' },
}

function write(path: string, text: string) {
  mkdirSync(dirname(join(house, path)), { recursive: true })
  writeFileSync(join(house, path), text)
}

function writePackage(name: string) {
  write(
    `node_modules/${name}/package.json`,
    JSON.stringify({ name, version: '1.0.0', main: 'i.js' }),
  )
  write(`node_modules/${name}/i.js`, '')
}

function violations() {
  const roots = ['src', 'collections', 'tests', 'bench', 'payload.config.ts', 'next.config.ts']
  const { stdout } = spawnSync(
    process.execPath,
    [command, '--config', config, '--output-type', 'json', ...roots],
    { cwd: house, encoding: 'utf8' },
  )
  return report
    .parse(JSON.parse(stdout))
    .summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`)
}
