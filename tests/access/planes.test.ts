import type { Access } from 'payload'
import { createLocalReq } from 'payload'
import { describe, expect, test } from 'vitest'
import type { Role } from '@/domain/choices/people'
import { running, thePayload } from '../support/doors'
import { relationsIn } from './planes'

/** Whatever holds a person, or says who did something. */
const persons = [
  'applicants',
  'attendance',
  'consents',
  'diplomas',
  'evening-answers',
  'activity-helpers',
  'private-links',
  'sign-ins',
  'second-factors',
  'recovery-codes',
  'password-links',
  'password-letters',
  'messages',
  'sign-ups',
  'signup-drafts',
  'teachers',
  'agreements',
  'receipts',
  'users',
  'audit-events',
  'outreach',
  'payload-locked-documents',
  'payload-preferences',
]

const entities = [...running.collections, ...running.globals]
const outsiders = [null, 'municipality'] as const

describe.each(outsiders)('what %s can read', (role) => {
  test('is something, and of persons at most herself', async () => {
    const readable = await readableBy(role)
    expect(readable).toContain('stories')
    const hers = role === null ? [] : ['payload-preferences', 'users']
    expect(readable.filter((slug) => persons.includes(slug)).sort()).toEqual(hers)
  })

  test('leads to no person, and to nothing that she cannot read', async () => {
    const readable = await readableBy(role)
    const found = entities
      .filter(({ slug }) => readable.includes(slug) && !own.includes(slug))
      .flatMap(({ slug, fields }) => relationsIn(fields).map((one) => ({ slug, ...one })))
      .filter(({ to }) => to.some((one) => persons.includes(one) || !readable.includes(one)))
    expect(found).toEqual([])
  })
})

describe('the walk', () => {
  const relation = { type: 'relationship', name: 'helper', relationTo: 'teachers' }

  test.each([
    ['a row', [{ type: 'row', fields: [relation] }], 'helper'],
    ['an unnamed tab', [{ type: 'tabs', tabs: [{ label: 'Hold', fields: [relation] }] }], 'helper'],
    [
      'a named tab',
      [{ type: 'tabs', tabs: [{ name: 'team', fields: [relation] }] }],
      'team.helper',
    ],
    [
      'a list in a group',
      [{ type: 'group', name: 'a', fields: [{ type: 'array', name: 'b', fields: [relation] }] }],
      'a.b.helper',
    ],
    [
      'a block',
      [{ type: 'blocks', name: 'c', blocks: [{ slug: 'd', fields: [relation] }] }],
      'c.helper',
    ],
  ])('finds a relation in %s', (_place, fields, path) => {
    expect(relationsIn(fields)).toEqual([{ path, to: ['teachers'] }])
  })

  test('finds a relation to several, a file and a join', () => {
    const several = { type: 'relationship', name: 'who', relationTo: ['users', 'teams'] }
    const file = { type: 'upload', name: 'file', relationTo: 'receipts' }
    const join = { type: 'join', name: 'marks', collection: 'attendance', on: 'session' }
    expect(relationsIn([several, file, join]).map(({ to }) => to)).toEqual([
      ['users', 'teams'],
      ['receipts'],
      ['attendance'],
    ])
  })

  test('finds what a rich text may point at', () => {
    const editor = (features: readonly string[]) => ({
      editorConfig: { resolvedFeatureMap: new Map(features.map((one) => [one, {}])) },
    })
    const prose = (features: readonly string[]) => [
      { type: 'richText', name: 'body', editor: editor(features) },
    ]
    expect(relationsIn(prose(['bold']))).toEqual([])
    expect(relationsIn(prose(['relationship']))).toHaveLength(1)
    expect(relationsIn(prose(['link']))).toHaveLength(1)
    expect(relationsIn([{ type: 'richText', name: 'body' }])).toHaveLength(1)
  })

  test('finds the relations that our own collections have', () => {
    const found = entities.flatMap(({ slug, fields }) =>
      relationsIn(fields).map(({ path, to }) => `${slug}.${path} → ${to.join()}`),
    )
    expect(found).toContain('teams.plan.module → modules')
    expect(found).toContain('applicants.team → teams')
    expect(found).toContain('programme.coResponsible → organisations')
  })
})

/** Read by its owner alone, to whom it belongs. */
const own = ['payload-preferences', 'users']

/** Asks the running configuration, not the table: what is not refused is readable. */
async function readableBy(role: Role | null): Promise<readonly string[]> {
  const payload = await thePayload()
  const user = role === null ? undefined : { id: '00000000-0000-4000-8000-000000000001', role }
  const req = await createLocalReq({}, payload)
  Object.assign(req, { user })
  const results = await Promise.all(
    entities.map(async ({ slug, access }) => {
      const read: Access = access.read
      return { slug, result: await read({ req }) }
    }),
  )
  return results.filter(({ result }) => !isNothing(result)).map(({ slug }) => slug)
}

/** A condition that matches no record refuses as well as a no does. */
const isNothing = (result: unknown) =>
  result === false || JSON.stringify(result) === '{"id":{"in":[]}}'
