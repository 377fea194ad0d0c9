import { setTimeout } from 'node:timers/promises'
import { isObjectType } from 'graphql'
import { createLocalReq, formatNames, type CollectionSlug } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { at, graphql, local, rows, running, thePayload } from '../support/doors'
import { make } from '../support/factories'
import { people, viewers, type People } from '../support/people'

// After the doors, which say which database is meant.
const { isPlain } = await import('@/database/plainFields')
const { accountWithSignIns } = await import('@/database/signIns')
const { theSchema } = await import('@/graphql/schema')

const { schema } = await theSchema(Promise.resolve(running))
const roots = schema.getQueryType()?.getFields() ?? {}

/** Each collection that has a list, and the plain fields of its records that the API knows. */
const lists = running.collections.flatMap(({ flattenedFields, slug }) => {
  const { plural, singular } = formatNames(slug)
  const root = plural === singular ? `all${singular}` : plural
  const type = schema.getType(singular)
  if (roots[root] === undefined || !isObjectType(type)) return []
  const known = type.getFields()
  const fields = flattenedFields.filter(isPlain).flatMap(({ name }) => (known[name] ? [name] : []))
  return [{ slug, root, fields }]
})

let everyone: People
beforeAll(async () => {
  everyone = await people()
  for (const { slug } of lists) if (slug !== 'users') await makeTwo(slug)
}, 300_000)

/** Two records, at two moments: which of two at one moment is the newer, no order says. */
async function makeTwo(slug: CollectionSlug): Promise<void> {
  await make(slug)
  await setTimeout(2)
  // Of some there is room for one only.
  await make(slug).catch(() => undefined)
}

/** The lines of the log that a question leaves, without their moment. */
async function linesAfter(work: () => Promise<unknown>): Promise<readonly unknown[]> {
  const [now] = await rows('SELECT pg_snapshot_xmax(pg_current_snapshot())::text AS next')
  await work()
  const lines = await rows(
    `SELECT action, subject, document, person, actor, actor_role, door FROM audit_events
     WHERE xmin::text::bigint >= $1::bigint`,
    [now?.['next']],
  )
  return lines.map((line) => JSON.stringify(line)).toSorted()
}

const page =
  'totalDocs totalPages page limit pagingCounter hasNextPage hasPrevPage nextPage prevPage'

/** What is asked of a list: with and without a count, an order, a filter; on each of several pages. */
function questionsOf(fields: readonly string[]): readonly { given: string; named: string }[] {
  const all = ['id', ...fields].join(' ')
  const order = fields.at(0) ?? 'id'
  return [
    { given: 'limit: 5, sort: "-createdAt"', named: `docs { ${all} __typename } ${page}` },
    { given: 'limit: 1, page: 2, sort: "createdAt"', named: `docs { ${all} } ${page}` },
    { given: 'limit: 1, page: 99', named: `docs { id } ${page}` },
    { given: `limit: 3, sort: "${order},id", pagination: true`, named: `docs { ${all} }` },
    { given: `limit: 3, sort: "-${order},id"`, named: `docs { ${all} } ${page}` },
    {
      given: 'limit: 9, where: { createdAt: { greater_than: "2020-01-01T00:00:00.000Z" } }',
      named: `docs { createdAt } ${page}`,
    },
    { given: 'where: { OR: [{ id: { exists: false } }] }', named: `docs { ${all} } ${page}` },
    { given: 'where: { id: { equals: "none" } }', named: `docs { id } ${page}` },
    { given: 'limit: 2', named: `docs { ${fields.slice(0, 3).join(' ')} id }` },
  ]
}

describe('a list of plain fields is answered as Payload answers it, and leaves the same lines', () => {
  describe.each(lists)('$slug', ({ root, fields }) => {
    test.each(viewers)('%s', async (viewer) => {
      const as = everyone[viewer]
      const ask = async (query: string) => {
        let answer: unknown
        const lines = await linesAfter(async () => {
          const { status, data, errors } = await graphql(query, { as })
          answer = { status, list: at(data, root), errors: errors.map(({ message }) => message) }
        })
        return { answer, lines }
      }
      // The municipality’s first look at anything has a line of its own.
      await ask(`{ ${root}(limit: 1) { totalDocs } }`)
      for (const { given, named } of questionsOf(fields)) {
        const short = `${root}(${given}, select: true) { ${named} }`
        // Beside another part of the question, a list is read by Payload alone.
        const theirs = await ask(`{ __typename ${short} }`)
        const whole = await ask(`{ ${root}(${given}, select: false) { ${named} } }`)
        expect(whole.answer, short).toEqual(theirs.answer)
        expect(await ask(`{ ${short} }`), short).toEqual(theirs)
        expect(await ask(`{ ${short} }`), `${short}, remembered`).toEqual(theirs)
        // Who may read nothing here is refused whatever she asks.
        if (at(theirs.answer, 'list') === null) return
      }
    })
  })
})

test('a list that was remembered tells what is stored now', async () => {
  const id = await make('applicants', { note: 'Før' })
  const as = everyone.coordinator
  const ask = async () => {
    const query = `{ Applicants(where: { id: { equals: "${id}" } }) { docs { note } totalDocs } }`
    return at((await graphql(query, { as })).data, 'Applicants')
  }
  expect(await ask()).toEqual({ docs: [{ note: 'Før' }], totalDocs: 1 })
  await (await local()).update({ collection: 'applicants', id, data: { note: 'Efter' } })
  expect(await ask()).toEqual({ docs: [{ note: 'Efter' }], totalDocs: 1 })
  await (await local()).delete({ collection: 'applicants', id })
  expect(await ask()).toEqual({ docs: [], totalDocs: 0 })
})

test.each(viewers.filter((viewer) => viewer !== 'anonymous'))(
  'whose log-in asks is read as Payload reads the account: %s',
  async (viewer) => {
    const payload = await thePayload()
    const id = everyone[viewer]?.id ?? ''
    const theirs: object = await payload.findByID({ collection: 'users', id, depth: 0 })
    const req = await createLocalReq({}, payload)
    const found = await accountWithSignIns(id, [], req)
    const account = { ...found?.account, collection: 'users', sessions: found?.signIns }
    expect(account).toEqual(theirs)
  },
)
