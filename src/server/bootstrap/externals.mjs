import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { askingOnce } from './askingOnce.mjs'
import { knowingWhere } from './knowingWhere.mjs'
import { oneByte } from './oneByte.mjs'

/**
 * Packages that the site takes as they are (next.config.ts) and that are nothing but JavaScript: two
 * thousand files, which Node takes two seconds to find, to read and to link.
 */
const packages = [
  'payload',
  '@payloadcms/db-postgres',
  '@payloadcms/drizzle',
  '@payloadcms/graphql',
  'drizzle-orm',
  'graphql',
  'urql',
]

/**
 * Makes one file of them and has the built site find that in their place, each of them as before
 * under its own name. A site that does not look for them where it is expected to keeps the packages.
 */
export async function joinExternals(root) {
  const folder = join(root, '.next', 'node_modules')
  const asked = askedFor(join(root, '.next', 'server'))
  if (asked.length === 0) return
  const file = join(folder, 'joined.cjs')
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: { contents: asked.map(exported).join('\n'), resolveDir: root },
    outfile: file,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    // Native, for development only, or the same for the server in front.
    external: ['sharp', 'pg', 'pg-native', 'react', 'drizzle-kit'],
    // Nothing in it is imported as it runs, and no comment says so: see code.mjs.
    supported: { 'dynamic-import': false },
    minifyWhitespace: true,
    write: false,
    plugins: [askingOnce, knowingWhere(root, folder)],
    legalComments: 'none',
    logLevel: 'error',
  })
  for (const { text } of outputFiles)
    writeFileSync(file, oneByte(text.replaceAll(told, '\\x69mport(')))
  const names = namesIn(file)
  for (const place of new Set(asked.map((one) => one.place)))
    replace(
      { folder, place },
      asked.filter((one) => one.place === place),
      names,
    )
}

/** In words that Payload evaluates, for what no server does: written so that they are not looked for. */
const told = /\bimport\(/g

const exported = ({ key, id }) => `export * as ${key} from ${JSON.stringify(id)}`

/**
 * What the chunks ask for. `place` is the name that the bundler gave the package, with a hash of its
 * own behind; `inside` what is asked for within it.
 */
function askedFor(folder) {
  const found = new Map()
  for (const name of readdirSync(folder, { recursive: true }).filter((one) => one.endsWith('.js')))
    for (const [, place, inside = ''] of readFileSync(join(folder, name), 'utf8').matchAll(
      asking,
    )) {
      const package_ = place.replace(hash, '')
      if (packages.includes(package_))
        found.set(place + inside, { place, inside, id: package_ + inside })
    }
  return [...found.values()].map((one, index) => ({ ...one, key: `part${index}` }))
}

const asking = /"((?:@[\w-]+\/)?[\w-]+-[0-9a-f]{16})((?:\/[\w-]+)*)"/g
const hash = /-[0-9a-f]{16}$/

/** The names that each part exports, as the file itself tells them, which shows that it loads. */
function namesIn(file) {
  const tell =
    'const all = require(process.argv[1]); process.stdout.write(JSON.stringify(Object.fromEntries(Object.entries(all).map(([key, part]) => [key, Object.keys(part)]))), () => process.exit())'
  return JSON.parse(execFileSync(process.execPath, ['--eval', tell, file], { encoding: 'utf8' }))
}

/** Puts a package in the place of another, whose parts are those of the one file. */
function replace({ folder, place }, parts, names) {
  const own = join(folder, place)
  rmSync(own, { recursive: true, force: true })
  mkdirSync(own, { recursive: true })
  const up = place.includes('/') ? '../..' : '..'
  const exports = {}
  for (const { inside, key } of parts) {
    const part = `require('${up}/joined.cjs').${key}`
    const shown = names[key].filter((name) => name !== 'default')
    writeFileSync(join(own, `${key}.cjs`), `module.exports = ${part}\n`)
    writeFileSync(
      join(own, `${key}.mjs`),
      [
        "import { createRequire } from 'node:module'",
        'const require = createRequire(import.meta.url)',
        `const part = ${part}`,
        `export const { ${shown.join(', ')} } = part`,
        'export default part.default ?? part',
        '',
      ].join('\n'),
    )
    exports[`.${inside}`] = { import: `./${key}.mjs`, require: `./${key}.cjs` }
  }
  writeFileSync(join(own, 'package.json'), JSON.stringify({ exports }))
}
