import { createLocalReq } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import type { BoardRow } from '@/admin/teachers/board'
import { thePayload } from '../support/doors'
import { admitted, daysFromNow, make, step, team } from '../support/factories'
import { linkFor } from '../support/links'
import { person } from '../support/people'
import type { Person } from '../support/person'

// Reads the configuration's types only, after the doors.
const { boardOf } = await import('@/admin/teachers/board')

const canary = 'kanariefugl'
let coordinator: Person
let hers: string
let module: string

beforeAll(async () => {
  coordinator = await person('coordinator')
  hers = await team()
  module = await make('modules', { title: 'Krop', topics: ['health'] })
  await admitted(hers, { name: canary })
})

const board = async (): Promise<readonly BoardRow[]> => {
  const payload = await thePayload()
  const rows = await boardOf(hers, await createLocalReq({}, payload), new Date())
  expect(JSON.stringify(rows)).not.toContain(canary)
  return rows
}
const rowOf = async (session: string) => (await board()).find((one) => one.session === session)

const evening = (days: number) =>
  make('sessions', {
    team: hers,
    module,
    startsAt: daysFromNow(days),
    endsAt: daysFromNow(days, 3),
  })

test('an evening goes from nobody to asked to fallen away, and others are proposed', async () => {
  const [able, busy, other] = [
    await make('teachers', { competences: ['health'] }),
    await make('teachers', { competences: ['health', 'role'] }),
    await make('teachers', { competences: ['newcomers'] }),
  ]
  const session = await evening(5)
  const elsewhere = await make('sessions', {
    startsAt: daysFromNow(5, 1),
    endsAt: daysFromNow(5, 2),
  })
  await make('agreements', { session: elsewhere, teacher: busy })
  expect(await rowOf(session)).toMatchObject({
    title: 'Krop',
    state: 'none',
    isLate: true,
    isOpen: true,
    proposals: [
      { id: able, fits: true },
      { id: other, fits: false },
    ],
  })

  const agreement = await make('agreements', { session, teacher: able })
  await linkFor(coordinator, 'agreements', agreement)
  expect(await rowOf(session)).toMatchObject({
    state: 'asked',
    isLate: true,
    agreements: [{ id: agreement, status: 'asked', link: { lastUsedOn: null } }],
  })
  await step('agreements', agreement, { status: 'confirmed' })
  expect(await rowOf(session)).toMatchObject({ state: 'confirmed', isLate: false })
  await step('agreements', agreement, { status: 'cancelled' })
  const fallen = await rowOf(session)
  expect(fallen).toMatchObject({ state: 'cancelled', isLate: true, agreements: [{ link: null }] })
  expect(fallen?.proposals.filter(({ fits }) => fits)).toEqual([])
})

test('an evening in three weeks is not late', async () => {
  expect(await rowOf(await evening(21))).toMatchObject({ isLate: false, isOpen: true })
})

test('a held one says what its teacher’s fee waits for', async () => {
  const session = await evening(-9)
  const teacher = await make('teachers', { kind: 'guest' })
  const agreement = await make('agreements', { session, teacher, status: 'confirmed' })
  expect(await rowOf(session)).toMatchObject({ fee: 'none', isOpen: false })
  for (const her of await unmarkedOf()) await make('attendance', { session, applicant: her })
  await step('sessions', session, { status: 'held' })
  expect(await rowOf(session)).toMatchObject({ fee: 'noAmount' })
  await step('agreements', agreement, { fee: 90_000 })
  expect(await rowOf(session)).toMatchObject({ fee: 'noLine' })
  const grant = await make('grants', { team: hers, key: 'tavle' })
  await make('budget-lines', { grant, paysFor: 'guestTeachers' })
  await step('agreements', agreement, { note: 'Igen' })
  expect(await rowOf(session)).toMatchObject({ fee: 'drafted' })
})

/** Whoever else is enrolled and has no mark yet. */
async function unmarkedOf(): Promise<readonly string[]> {
  const payload = await thePayload()
  const enrolled = await payload.find({
    collection: 'applicants',
    where: { team: { equals: hers } },
  })
  const marks = await payload.find({ collection: 'attendance', depth: 0 })
  const marked = new Set(marks.docs.map(({ applicant }) => applicant))
  return enrolled.docs.map(({ id }) => id).filter((id) => !marked.has(id))
}
