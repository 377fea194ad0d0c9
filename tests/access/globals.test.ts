import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Door } from '../support/doors'
import { at, doors, graphql, local, rest } from '../support/doors'
import type { People } from '../support/people'
import type { Person } from '../support/person'
import { people, viewers } from '../support/people'
import { tally } from '../support/tally'
import { matrix } from './matrix/index'
import type { GlobalOperation } from './matrix/operations'
import { globalOperations } from './matrix/operations'
import type { Outcome } from './matrix/outcome'
import { ofAnswer, ofGraphQL, ofLocal } from './matrix/outcome'
import { wordOf } from './matrix/table'

const cells = tally('cells of the matrix, on globals')
let everyone: People

beforeAll(async () => {
  everyone = await people()
})
afterAll(cells.print)

describe('programme', () => {
  test.each(globalOperations)('%s', async (operation) => {
    const stated: Record<string, string | undefined> = {}
    const found: Record<string, string> = {}
    for (const door of doors)
      for (const viewer of viewers) {
        if (door === 'Local API' && !isLocal(operation)) continue
        stated[`${door}, ${viewer}`] = wordOf(
          matrix.globals['programme'] ?? {},
          operation,
          door,
          viewer,
        )
        found[`${door}, ${viewer}`] = await attempt(operation, door, everyone[viewer])
        cells.add()
      }
    expect(found).toEqual(stated)
  })
})

// Nothing asks the Local API for versions that are not kept.
const isLocal = (operation: GlobalOperation) => operation === 'read' || operation === 'update'

const isShown = (json: unknown) =>
  (at(json, 'baseline') ?? at(json, 'result', 'baseline')) !== undefined

function attempt(operation: GlobalOperation, door: Door, as: Person | null): Promise<Outcome> {
  if (door === 'REST') return throughRest[operation](as)
  if (door === 'GraphQL') return throughGraphQL[operation](as)
  return throughLocal(operation, as)
}

const throughRest: Readonly<Record<GlobalOperation, (as: Person | null) => Promise<Outcome>>> = {
  read: async (as) => ofAnswer(await rest('GET', '/api/globals/programme', { as }), isShown),
  update: async (as) =>
    ofAnswer(await rest('POST', '/api/globals/programme', { as, body: { baseline: 7 } }), isShown),
  readVersions: async (as) =>
    ofAnswer(await rest('GET', '/api/globals/programme/versions', { as }), () => true),
  restore: async (as) =>
    ofAnswer(await rest('POST', '/api/globals/programme/versions/1', { as }), () => true),
}

const asked = (query: string) => async (as: Person | null) =>
  ofGraphQL(await graphql(query, { as }), (data) => data !== null)

const throughGraphQL = {
  read: asked('{ Programme { baseline } }'),
  update:
    asked(`mutation { updateProgramme(data: { baseline: 7, suppressionThreshold: 5, percentageBase: 10,
    offerHours: 72, quietFrom: "20:00", quietTo: "08:00",
    retention: { declined: 6, left: 12, callBacks: 1, messages: 6, audit: 24, bookkeeping: 60 } }) { baseline } }`),
  readVersions: asked('{ versionsProgramme { totalDocs } }'),
  restore: asked('mutation { restoreVersionProgramme(id: "1") { baseline } }'),
}

async function throughLocal(operation: GlobalOperation, as: Person | null): Promise<Outcome> {
  const api = await local()
  const args = { slug: 'programme', overrideAccess: false, ...(as ? { user: as.user } : {}) }
  const work =
    operation === 'read'
      ? api.findGlobal(args)
      : api.updateGlobal({ ...args, data: { baseline: 7 } })
  return ofLocal(work, isShown)
}
