import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { at, listAt, rest, textAt } from '../support/doors'
import { admitted, applicant, make, team } from '../support/factories'
import type { Person } from '../support/person'
import { person } from '../support/people'
import { all, changing, done, stored } from './attempts'
import { course, participant } from './course'
import { eveningOf, marksAt, reading, rowOf, sending, tap } from './rollCalling'

let coordinator: Person
beforeAll(async () => {
  coordinator = await person('coordinator')
})

const adding = (session: unknown, sent: Readonly<Record<string, string>>) =>
  rest('POST', `/api/sessions/${String(session)}/walk-ins`, {
    as: coordinator,
    body: { id: randomUUID(), ...sent },
  })

describe('a walk-in', () => {
  test('is found by name, unless she is in the team, and takes no seat', async () => {
    const { session, team: own } = await eveningOf(0, coordinator)
    const name = `Gæsten ${randomUUID().slice(0, 8)}`
    const woman = await applicant({ name })
    const hers = await participant(own, { name })
    const address = `/api/sessions/${String(session)}/walk-ins?q=${encodeURIComponent(name)}`
    const found = await rest('GET', address, { as: coordinator })
    expect(listAt(found.json, 'women')).toEqual([{ applicant: woman, name, status: 'Har søgt' }])
    const marked = await sending(session, [tap(woman, 'present', { walkIn: true })], coordinator)
    expect(rowOf(marked, woman)).toMatchObject({ walkIn: true, mark: 'present', expected: false })
    // Of the team it is waited for as if the guest had not come.
    expect(rowOf(marked, hers)).toMatchObject({ mark: null, expected: true })
    expect(at(await stored('applicants', woman), 'status')).toBe('applied')
  })

  test('whom nobody knows becomes a record of interest, once for one telephone', async () => {
    const { session } = await eveningOf(0, coordinator)
    const other = await make('sessions')
    for (const where of [session, other]) {
      const answer = await adding(where, { name: 'Ny Gæst', telephone: '20 00 00 93' })
      expect(answer.status, answer.text).toBe(200)
    }
    const records = await all('applicants', { telephone: { equals: '+4520000093' } })
    expect(records).toHaveLength(1)
    expect(records[0]).toMatchObject({ status: 'interested', source: 'staff' })
    expect(at(records[0], 'team') ?? null).toBeNull()
  })

  test('without a name, or with half a telephone, is refused in words', async () => {
    const { session } = await eveningOf(0, coordinator)
    const answer = await adding(session, { name: ' ', telephone: '20 00' })
    expect(answer.status).toBe(400)
    expect(answer.text).toMatch(/Udfyld feltet.*8 cifre/s)
    expect(await marksAt(session)).toEqual([])
  })

  test('whom nobody knows is put down once, however often the phone sends her', async () => {
    const { session } = await eveningOf(0, coordinator)
    const name = `Ny ${randomUUID().slice(0, 8)}`
    const sent = { id: randomUUID(), name, telephone: '' }
    const answers = await Promise.all([1, 2, 3].map(() => adding(session, sent)))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(await all('applicants', { name: { equals: name } })).toHaveLength(1)
    expect(await marksAt(session)).toEqual(['present'])
    // What was refused has not arrived: put right, it is done under the same id.
    const again = { id: randomUUID(), name, telephone: '20 00' }
    expect((await adding(session, again)).status).toBe(400)
    expect((await adding(session, { ...again, telephone: '' })).status).toBe(200)
    expect(await marksAt(session)).toEqual(['present', 'present'])
  })

  test('with a telephone that two share is the one who may be put down here', async () => {
    const { session, team: own } = await eveningOf(0, coordinator)
    const telephone = '+4520000094'
    const first = await applicant({ telephone })
    const hers = await admitted(own, { telephone })
    await applicant({ telephone, team: await team() })
    // The team's own woman has that number: she is marked in her row, and no stranger instead of her.
    const refusedHere = await adding(session, { name: 'Ny Gæst', telephone })
    expect(refusedHere.text).toMatch(/er på holdet/)
    expect(await all('attendance', { session: { equals: session } })).toEqual([])
    // Elsewhere it is she who came first, whoever was changed last.
    done(await changing('applicants', hers, { note: 'Ringer selv' }, coordinator))
    const other = await make('sessions')
    expect((await adding(other, { name: 'Ny Gæst', telephone })).status).toBe(200)
    const [mark] = await all('attendance', { session: { equals: other } })
    expect(at(mark, 'applicant')).toBe(first)
  })
})

test('what she catches up with another team counts, in the list as in the rule', async () => {
  const given = { minimumAttended: 2, maximumCaughtUp: 1 }
  const own = await course(coordinator, 2, given)
  const her = await participant(own.team)
  await sending(own.sessions[0], [tap(her, 'present')], coordinator)
  await sending(own.sessions[1], [tap(her, 'absent')], coordinator)
  for (const session of own.sessions)
    done(await changing('sessions', session, { status: 'held' }, coordinator))
  expect(rowOf(await reading(own.sessions[1], coordinator), her)).toMatchObject({
    done: 1,
    standing: 'atRisk',
  })

  const other = await make('sessions', { kind: 'regular', module: own.modules[1] })
  const name = textAt(await stored('applicants', her), 'name')
  const address = `/api/sessions/${other}/walk-ins?q=${encodeURIComponent(name)}`
  const found = await rest('GET', address, { as: coordinator })
  expect(listAt(found.json, 'women').map((one) => at(one, 'applicant'))).toEqual([her])
  expect(
    at((await sending(other, [tap(her, 'late', { walkIn: true })], coordinator)).json, 'refused'),
  ).toEqual([])
  // Not before that evening is finished: until then the mark may still change.
  expect(rowOf(await reading(own.sessions[1], coordinator), her)).toMatchObject({ done: 1 })
  done(await changing('sessions', other, { status: 'held' }, coordinator))
  expect(rowOf(await reading(own.sessions[1], coordinator), her)).toMatchObject({
    done: 2,
    standing: 'passes',
  })
  done(await changing('applicants', her, { status: 'passed' }, coordinator))
})
