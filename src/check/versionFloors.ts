import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/**
 * What the lockfile must hold whatever is upgraded. Each faulty line says what is wrong and what is
 * wanted; `npm audit` is not asked, because it needs a registry that answers.
 */
export function versionFloors(root: string): readonly string[] {
  const lock = lockfile.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')))
  const copies = Object.entries(lock.packages).flatMap(([path, { version }]) =>
    version === undefined || path === '' ? [] : [{ name: nameOf(path), version }],
  )
  return [
    ...engineFaults(lock.packages['']?.engines?.node),
    ...payloadFaults(copies),
    ...floors.flatMap((floor) => floorFaults(floor, copies)),
    ...single.flatMap((name) => copyFaults(name, copies)),
  ]
}

type Copy = { readonly name: string; readonly version: string }
type Floor = { readonly name: string; readonly least: string; readonly below?: string; why: string }

const payloadFamily = '3.90.1'

const floors: readonly Floor[] = [
  { name: 'next', least: '16.3.3', why: 'older ones have known holes' },
  { name: 'react', least: '19.2.3', why: 'older ones have known holes in server functions' },
  { name: 'react-dom', least: '19.2.3', why: 'it goes with react' },
  { name: 'graphql', least: '16.0.0', below: '17.0.0', why: "Payload's peer is 16" },
]

/** Two copies of these in one process break identity checks, contexts or hooks. */
const single = ['react', 'react-dom', 'react-datepicker', 'graphql', 'payload', 'next']

const lockfile = z.object({
  packages: z.record(
    z.string(),
    z
      .object({
        version: z.string().optional(),
        engines: z.object({ node: z.string().optional() }).or(z.array(z.string())).optional(),
      })
      .transform(({ version, engines }) => ({
        version,
        engines: Array.isArray(engines) ? undefined : engines,
      })),
  ),
})

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
}

function engineFaults(node: string | undefined): readonly string[] {
  return node === '>=20.19' ? [] : [`engines.node is ${node ?? 'not set'}; it must be >=20.19.`]
}

function payloadFaults(copies: readonly Copy[]): readonly string[] {
  return copies
    .filter(({ name }) => name === 'payload' || name.startsWith('@payloadcms/'))
    .filter(({ version }) => version !== payloadFamily)
    .map(
      ({ name, version }) =>
        `${name} is ${version}; the whole Payload family must be ${payloadFamily}.`,
    )
}

function floorFaults({ name, least, below, why }: Floor, copies: readonly Copy[]) {
  return copies
    .filter((copy) => copy.name === name)
    .filter(({ version }) => isLess(version, least) || (below && !isLess(version, below)))
    .map(
      ({ version }) =>
        `${name} is ${version}; it must be at least ${least}${below ? ` and below ${below}` : ''}: ${why}.`,
    )
}

function copyFaults(name: string, copies: readonly Copy[]): readonly string[] {
  const versions = copies.filter((copy) => copy.name === name).map(({ version }) => version)
  if (versions.length === 1) return []
  return [
    `${name} is installed ${versions.length} times (${versions.join(', ')}); it must be once.`,
  ]
}

/** A pre-release counts as less than the release it leads to. */
function isLess(version: string, floor: string): boolean {
  const [release = '', prerelease] = version.split('-')
  const order = release.localeCompare(floor, 'en', { numeric: true })
  return order < 0 || (order === 0 && prerelease !== undefined)
}
