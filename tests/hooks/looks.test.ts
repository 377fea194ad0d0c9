import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { personRecords } from '@/database/looks'
import { graphql, local, rest, rows, textAt } from '../support/doors'
import { admitted, make, step, team } from '../support/factories'
import type { Person } from '../support/person'
import { people, type People } from '../support/people'
import { changing, deleting, done } from './attempts'

let everyone: People
let coordinator: Person | null
let hers: string
let other: string
beforeAll(async () => {
  everyone = await people()
  coordinator = everyone.coordinator
  const ofTeam = await team()
  hers = await admitted(ofTeam, { name: 'Prøve Set' })
  other = await admitted(ofTeam, { name: 'Prøve Også' })
})

let earlier: ReadonlySet<unknown>
/** By what they are, not by when: a test before may have ended in the same millisecond. */
async function beginAnew(): Promise<void> {
  earlier = new Set((await rows('SELECT id FROM audit_events')).map(({ id }) => id))
}
beforeEach(beginAnew)

/** The lines since this test began, the newest last: what was done to which kind, and whose it was. */
const lines = async () =>
  (
    await rows(
      `SELECT id, action, subject, document, person, actor_role, door FROM audit_events
       WHERE actor IS NOT NULL AND action <> 'signIn' ORDER BY at, person`,
    )
  ).flatMap(({ id, ...row }) => (earlier.has(id) ? [] : [Object.values(row).join(' ')]))

const looked = (action: string, id: string, door: string) =>
  `${action} applicants ${id} ${id} coordinator ${door}`

describe('whoever sees a woman’s record leaves a line', () => {
  test('at her record by REST, once for each time', async () => {
    await rest('GET', `/api/applicants/${hers}`, { as: coordinator })
    await rest('GET', `/api/applicants/${hers}?depth=0`, { as: coordinator })
    expect(await lines()).toEqual([looked('read', hers, 'rest'), looked('read', hers, 'rest')])
  })

  test('in a list, for each who is in it, whatever was selected', async () => {
    const asked = `where[id][in]=${hers},${other}&select[languages]=true&sort=-name`
    await rest('GET', `/api/applicants?${asked}`, { as: coordinator })
    expect((await lines()).toSorted()).toEqual(
      [looked('list', hers, 'rest'), looked('list', other, 'rest')].toSorted(),
    )
  })

  test('by GraphQL, however often one question names her', async () => {
    await graphql(
      `
        query ($id: String!) {
          a: Applicant(id: $id) {
            name
          }
          b: Applicant(id: $id) {
            telephone
          }
          Applicants(where: { id: { equals: $id } }) {
            docs {
              area
            }
          }
        }
      `,
      { as: coordinator, variables: { id: hers } },
    )
    expect(await lines()).toHaveLength(1)
    expect((await lines())[0]).toContain(`applicants ${hers} ${hers} coordinator graphql`)
  })

  test('through what points at her, and at what of hers', async () => {
    const consent = await make('consents', { applicant: hers })
    await rest('GET', `/api/consents/${consent}?depth=1`, { as: coordinator })
    const found = await lines()
    expect(found).toContain(`read consents ${consent} ${hers} coordinator rest`)
    expect(found).toContain(looked('list', hers, 'rest'))
    await rest('GET', `/api/consents?where[id][equals]=${consent}&depth=0&select[purpose]=true`, {
      as: coordinator,
    })
    expect(await lines()).toContain(`list consents ${consent} ${hers} coordinator rest`)
  })

  test('on a page of the panel, which reads as whoever is logged in', async () => {
    const api = await local()
    const user = { ...coordinator, collection: 'users' }
    await api.findByID({ collection: 'applicants', id: hers, user, overrideAccess: false })
    expect(await lines()).toEqual([looked('read', hers, 'admin')])
  })

  test('and nobody who is shown nothing does', async () => {
    const api = await local()
    await api.findByID({ collection: 'applicants', id: hers, user: coordinator })
    await rest('GET', `/api/applicants/${hers}`, { as: everyone.municipality })
    await rest('GET', `/api/applicants/${hers}`, { as: everyone.editor })
    await rest('GET', `/api/applicants/${hers}`)
    await rest('GET', `/api/applicants?limit=0&where[id][equals]=${other}`, { as: null })
    await rest('GET', `/api/applicants/count`, { as: coordinator })
    expect(await lines()).toEqual([])
  })
})

describe('whoever changes what is kept about a person leaves a line', () => {
  const changes = {
    applicants: { note: 'Ring efter klokken 17' },
    attendance: { note: 'Kom med bus' },
    'call-backs': { status: 'called' },
    consents: { expiresAt: '2030-01-01T12:00:00.000Z' },
    teachers: { topics: [] },
  } satisfies Partial<Record<keyof typeof personRecords, object>>
  test.each(Object.entries(changes))('of %s', async (collection, data) => {
    const id = await make(collection)
    await beginAnew()
    done(await changing(collection, id, data, coordinator))
    const found = (await lines()).filter((line) => line.includes(` ${collection} ${id} `))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(/^update /)
  })

  test('and one that says more stands alone', async () => {
    const id = await make('applicants')
    await beginAnew()
    done(await changing('applicants', id, { status: 'applied' }, coordinator))
    expect(await lines()).toEqual([looked('update', id, 'admin')])
  })

  test('and nobody who was refused, or whose change is the program’s', async () => {
    const id = await make('applicants')
    await beginAnew()
    await changing('applicants', id, { status: 'graduated' }, coordinator)
    await step('applicants', id, { note: 'Programmet selv' })
    expect(await lines()).toEqual([])
  })

  test('also where the record goes', async () => {
    const id = await make('call-backs')
    await beginAnew()
    done(await deleting('call-backs', id, everyone.admin))
    expect(await lines()).toEqual([`delete call-backs ${id}  admin admin`])
  })
})

test('she is told who has seen it: when, in which role, and nothing of other women', async () => {
  await rest('GET', `/api/applicants/${hers}`, { as: everyone.projectLeader })
  const answer = await rest('GET', `/api/applicants/${hers}/looks/csv`, { as: coordinator })
  expect(answer.status).toBe(200)
  expect(answer.text).toContain('Prøve Set')
  expect(answer.text).toMatch(/;Projektleder;Set;Ansøger;/)
  expect(answer.text).not.toContain('Prøve Også')
  expect(answer.text).not.toContain(textAt(coordinator, 'email'))
  expect(answer.headers.get('cache-control')).toBe('no-store')
})
