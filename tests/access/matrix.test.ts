import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Door } from '../support/doors'
import { rows, running } from '../support/doors'
import type { People, ViewerName } from '../support/people'
import { people, viewers } from '../support/people'
import { tally } from '../support/tally'
import { matrix } from './matrix/index'
import type { Operation } from './matrix/operations'
import { doorsOf, operationsOf } from './matrix/operations'
import { probe } from './matrix/probes/probe'
import { wordOf } from './matrix/table'
import { isScope, targetFor } from './matrix/targets'

const cells = tally('cells of the matrix, on collections')
let everyone: People

beforeAll(async () => {
  everyone = await people()
})
afterAll(cells.print)

const collections = running.collections.map((collection) => ({
  slug: collection.slug,
  versions: collection.versions,
  operations: operationsOf(collection),
}))

describe.each(collections)('$slug', ({ slug, versions, operations }) => {
  test.each(operations)('%s', async (operation) => {
    const stated: Record<string, string> = {}
    const found: Record<string, string> = {}
    for (const cell of cellsOf(slug, operation, doorsOf(operation, { versions }))) {
      const name = `${cell.door}, ${cell.viewer}, ${cell.side}`
      stated[name] = cell.word
      found[name] = await attempt({ slug, operation, ...cell })
      cells.add()
    }
    expect(found).toEqual(stated)
  })
})

type Cell = {
  readonly door: Door
  readonly viewer: ViewerName
  readonly side: 'inside' | 'outside'
  readonly scope: ReturnType<typeof scopeOf>
  readonly word: string
}

/**
 * Where a row grants some of the records, each of its viewers tries one of those and another: of the
 * viewer's own kind, or of the row's first.
 */
function cellsOf(slug: string, operation: Operation, doors: readonly Door[]): readonly Cell[] {
  return doors.flatMap((door) => {
    const scope = scopeOf(slug, operation, door)
    const sides = scope ? (['inside', 'outside'] as const) : (['inside'] as const)
    return viewers.flatMap((viewer) =>
      sides.map((side) => {
        const said = wordAt(slug, operation, door, viewer)
        const word = isScope(said) ? (side === 'inside' ? 'yes' : 'no') : said
        return { door, viewer, side, scope: isScope(said) ? said : scope, word }
      }),
    )
  })
}

function scopeOf(slug: string, operation: Operation, door: Door) {
  return viewers.map((viewer) => wordAt(slug, operation, door, viewer)).find(isScope)
}

function wordAt(slug: string, operation: Operation, door: Door, viewer: ViewerName): string {
  return wordOf(matrix.collections[slug] ?? {}, operation, door, viewer) ?? 'nothing said'
}

type Attempted = Cell & { readonly slug: string; readonly operation: Operation }

/** Tries it; what is refused must also have changed nothing. */
async function attempt({ slug, operation, door, viewer, side, scope, word }: Attempted) {
  const as = everyone[viewer]
  const target = await targetFor({ slug, operation, scope, side, as, isUsedUp: word === 'yes' })
  const before = word === 'no' ? await contentOf(slug) : ''
  const outcome = await probe(operation, door, { slug, as, target })
  if (word !== 'no' || outcome !== 'no') return outcome
  return before === (await contentOf(slug)) ? outcome : 'refused, yet something changed'
}

/** All but when a log-in was last used: that is noted of whoever asks, once a minute, refused or not. */
async function contentOf(slug: string): Promise<string> {
  const table = slug.replaceAll('-', '_')
  const [row] = await rows(
    `SELECT md5(coalesce(string_agg(content, '|' ORDER BY content), '')) AS content
     FROM (SELECT (to_jsonb(t) - 'seen_at')::text AS content FROM "${table}" t) every`,
  )
  return String(row?.['content'])
}
