import { formatNames } from 'payload'
import { everyQuestion, filtersOf } from '../access/everyQuestion'
import { canary } from '../access/canaries'
import { leavesOf } from '../access/fieldTree'
import { dice } from '../support/dice'
import { rows, running } from '../support/doors'
import { other } from './twoWorlds'

/** One request of an outsider: a path of REST, or a GraphQL query. */
export type Question = {
  readonly path: string
  readonly query?: string
  readonly municipality: boolean
}

/** So many requests as somebody would send who looks for what is closed to her: the same each time. */
export async function questions(count: number): Promise<readonly Question[]> {
  const roll = dice(20181129)
  const one = <T>(list: readonly T[]): T | undefined => list[roll(list.length)]
  const kinds: Kind[] = []
  for (const { slug } of running.collections) kinds.push(await kindOf(slug))
  const whole = everyQuestion(1)
  return Array.from({ length: count }, () => {
    const municipality = roll(2) === 0
    const kind = one(kinds)
    if (kind === undefined) throw new Error('No collection runs')
    const path = pathOf(kind, one, roll)
    const query = [one(whole)?.query, one(kind.filters), listOf(kind, one)][roll(6)]
    return { path, municipality, ...(query === undefined ? {} : { query }) }
  })
}

type Kind = {
  readonly slug: string
  readonly ids: readonly string[]
  readonly paths: readonly string[]
  readonly filters: readonly string[]
}

type One = <T>(list: readonly T[]) => T | undefined

/** Closed fields too, and those of what a relation leads to. */
async function kindOf(slug: string): Promise<Kind> {
  const leaves = await leavesOf(slug, 'anonymous')
  const further = await Promise.all(
    leaves.map(async ({ path, relationTo }) =>
      running.collections.some((each) => each.slug === relationTo)
        ? (await leavesOf(relationTo ?? '', 'anonymous')).map((leaf) => `${path}.${leaf.path}`)
        : [],
    ),
  )
  const tableName = slug.replaceAll('-', '_')
  const known = await rows(`SELECT to_regclass('public.${tableName}') IS NOT NULL AS known`)
  const ids = known[0]?.['known'] ? await rows(`SELECT id::text FROM "${tableName}" LIMIT 3`) : []
  return {
    slug,
    ids: ids.map(({ id }) => String(id)),
    paths: ['id', ...leaves.map(({ path }) => path), ...further.flat()],
    filters: filtersOf(slug).flatMap(({ queries }) => queries),
  }
}

const operators =
  'equals not_equals in not_in exists greater_than less_than like contains not_like'.split(' ')
const values = [
  canary,
  canary.slice(0, 4),
  other,
  'en ',
  '+452',
  '+459',
  '4711',
  'true',
  'null',
  '77',
  'a',
]

function pathOf({ slug, ids, paths }: Kind, one: One, roll: (sides: number) => number): string {
  const base = `/api/${slug}`
  const given: string[] = [`depth=${roll(11)}`]
  const path = () => one(paths) ?? 'id'
  const condition = () =>
    `[${path()}][${one(operators) ?? ''}]=${encodeURIComponent(one(values) ?? '')}`
  const more: readonly (() => string)[] = [
    () => `where${condition()}`,
    () => `where[or][0]${condition()}&where[or][1]${condition()}`,
    () => `where[and][0]${condition()}`,
    () => `sort=${roll(2) ? '-' : ''}${path()}`,
    () => `select[${path().replaceAll('.', '][')}]=true`,
    () => `populate[${one(running.collections)?.slug ?? ''}][${path()}]=true`,
    () => `joins[${path()}][sort]=${path()}`,
    () => `limit=${roll(20)}&page=${roll(3)}`,
    () => `locale=${one(['da', 'ar', 'all']) ?? ''}&draft=${String(roll(2) === 0)}&trash=true`,
    () => `pagination=false`,
  ]
  for (let turn = roll(4); turn >= 0; turn -= 1) given.push(one(more)?.() ?? '')
  const ends = [
    '',
    '',
    '',
    '',
    '/count',
    '/versions',
    '/versions/count',
    `/${one(ids) ?? 'x'}`,
    '/access',
  ]
  return `${base}${one(ends) ?? ''}?${given.join('&')}`
}

function listOf({ slug, paths }: Kind, one: One): string {
  const { singular, plural: some } = formatNames(slug)
  const plural = singular === some ? `all${singular}` : some
  return `{ ${plural}(sort: "${one(paths) ?? 'id'}", limit: 5) { totalDocs docs { id } } }`
}
