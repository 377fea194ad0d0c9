import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { at, listAt, rest, rows, textAt } from '../support/doors'
import { admitted, make, team } from '../support/factories'
import type { Person } from '../support/person'
import { people, person, type People } from '../support/people'
import { all, changing, done, stored } from './attempts'
import { course, markOf, participant } from './course'
import { eveningOf, marksAt, reading, rowOf, sending, tap } from './rollCalling'

let coordinator: Person
let everyone: People
beforeAll(async () => {
  everyone = await people()
  coordinator = await person('coordinator')
})

const send = (session: unknown, operations: readonly unknown[], as: Person | null = coordinator) =>
  sending(session, operations, as)
const read = (session: unknown, as: Person | null = coordinator) => reading(session, as)
const evening = (count: number) => eveningOf(count, coordinator)

describe('a tap', () => {
  test('shows who said beforehand that she cannot, and marks nobody for it', async () => {
    const { session, women } = await evening(2)
    await make('evening-answers', { session, applicant: women[0], answer: 'notComing' })
    await make('evening-answers', { session, applicant: women[1], answer: 'coming' })
    const told = await read(session)
    expect(women.map((woman) => at(rowOf(told, woman), 'cannot'))).toEqual([true, false])
    expect(women.map((woman) => at(rowOf(told, woman), 'mark'))).toEqual([null, null])
    const moved = { startsAt: '2018-08-09T15:00:00.000Z', endsAt: '2018-08-09T18:00:00.000Z' }
    done(await changing('sessions', String(session), moved, coordinator))
    expect(at(rowOf(await read(session), women[0] ?? ''), 'cannot')).toBe(false)
  })

  test('marks, changes and takes away, and is answered with everyone as they stand', async () => {
    const { session, first } = await evening(2)
    const marked = await send(session, [tap(first, 'present')])
    expect(marked.status).toBe(200)
    expect(at(rowOf(marked, first), 'mark')).toBe('present')
    expect(listAt(marked.json, 'rollCall', 'rows')).toHaveLength(2)
    expect(at(rowOf(await send(session, [tap(first, 'late')]), first), 'mark')).toBe('late')
    expect(at(rowOf(await send(session, [tap(first, null)]), first), 'mark')).toBeNull()
    expect(await marksAt(session)).toEqual([])
  })

  test('counts once, however often it arrives, also after somebody else marked her', async () => {
    const { session, first } = await evening(1)
    const mine = tap(first, 'present')
    await send(session, [mine])
    await send(session, [tap(first, 'excused')], everyone.projectLeader)
    const again = await send(session, [mine])
    expect(again.status).toBe(200)
    expect(at(rowOf(again, first), 'mark')).toBe('excused')
  })

  test('counts once when it arrives several times at once', async () => {
    const { session, first } = await evening(1)
    const mine = tap(first, 'present')
    const answers = await Promise.all([1, 2, 3, 4].map(() => send(session, [mine])))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect(await marksAt(session)).toEqual(['present'])
    const steps = await all('audit-events', {
      document: { equals: first },
      reason: { equals: 'admitted → attending' },
    })
    expect(steps).toHaveLength(1)
  })

  test('of two phones at once on different women: nothing is lost', async () => {
    const { session, women } = await evening(8)
    const answers = await Promise.all(
      women.map((woman, index) =>
        send(session, [tap(woman, 'present')], index % 2 ? coordinator : everyone.projectLeader),
      ),
    )
    expect(answers.flatMap(({ json }) => listAt(json, 'refused'))).toEqual([])
    expect(await marksAt(session)).toEqual(women.map(() => 'present'))
  })

  test('of two phones at once on the same woman: one mark, which both then see', async () => {
    const { session, first } = await evening(1)
    await Promise.all([
      send(session, [tap(first, 'late')]),
      send(session, [tap(first, 'excused')], everyone.projectLeader),
    ])
    const [stands, ...others] = await marksAt(session)
    expect(others).toEqual([])
    for (const phone of [coordinator, everyone.projectLeader])
      expect(at(rowOf(await read(session, phone), first), 'mark')).toBe(stands)
  })

  test('that is refused stops none of the others, and says why', async () => {
    const { session, first } = await evening(1)
    const stranger = await admitted(await team())
    const wrong = tap(stranger, 'present')
    const answer = await send(session, [wrong, tap(randomUUID(), 'present'), tap(first, 'present')])
    expect(answer.status).toBe(200)
    expect(listAt(answer.json, 'refused')).toHaveLength(2)
    expect(listAt(answer.json, 'refused')[0]).toEqual({
      id: wrong.id,
      sentences: [expect.stringMatching(/ikke på holdet/)],
    })
    expect(await marksAt(session)).toEqual(['present'])
  })

  test('signs contract and promise, and takes that back', async () => {
    const made = await course(coordinator, 1)
    const woman = await admitted(made.team)
    const sign = (signed: boolean) => ({
      id: randomUUID(),
      applicant: woman,
      kind: 'sign',
      paper: 'contract',
      signed,
    })
    const signed = await send(made.sessions[0], [sign(true)])
    expect(rowOf(signed, woman)).toMatchObject({ contract: true, confidentiality: false })
    expect(at(await stored('applicants', woman), 'contractSignedOn')).toMatch(/^2018-08-08/)
    expect(rowOf(await send(made.sessions[0], [sign(false)]), woman)).toMatchObject({
      contract: false,
    })
  })

  test.each([
    ['no list', {}],
    ['no id', { operations: [{ applicant: randomUUID(), kind: 'mark', mark: 'present' }] }],
    ['another mark', { operations: [tap(randomUUID(), 'perhaps')] }],
    ['too many', { operations: Array.from({ length: 201 }, () => tap(randomUUID(), 'present')) }],
  ])('with %s is refused in words', async (_, body) => {
    const { session } = await evening(0)
    const address = `/api/sessions/${String(session)}/roll-call`
    const answer = await rest('POST', address, { as: coordinator, body })
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('forkert form')
  })
})

describe('after the lock', () => {
  test('a tap needs a reason, and both values are told', async () => {
    const { session, first } = await evening(1)
    await send(session, [tap(first, 'present')])
    done(await changing('sessions', String(session), { status: 'held' }, coordinator))
    done(await changing('sessions', String(session), { status: 'locked' }, coordinator))
    for (const mark of ['absent', null]) {
      const refused = await send(session, [tap(first, mark)])
      expect(textAt(refused.json, 'refused', 0, 'sentences', 0)).toMatch(/låst/)
    }
    const reason = 'Listen var forkert'
    const corrected = await send(session, [tap(first, 'absent', { reason })])
    expect(rowOf(corrected, first)).toMatchObject({
      mark: 'absent',
      corrected: { before: 'present', reason },
    })
  })

  test('no mark slips in while the session is being locked', async () => {
    const { session, first } = await evening(1)
    await send(session, [tap(first, 'present')])
    done(await changing('sessions', String(session), { status: 'held' }, coordinator))
    const id = await markOf(String(session), first)
    const [lock, change] = await Promise.all([
      changing('sessions', String(session), { status: 'locked' }, coordinator),
      changing('attendance', id, { status: 'absent' }, coordinator),
    ])
    expect(lock.status).toBe(200)
    // It was before the lock, or it was refused; never after it and without a reason.
    const mark = at(await stored('attendance', id), 'status')
    expect(mark).toBe(change.status === 200 ? 'absent' : 'present')
    expect(at(await stored('attendance', id), 'previousStatus') ?? null).toBeNull()
  })
})

describe('a late joiner', () => {
  test('is not enrolled at the evenings finished before, which may be locked without her', async () => {
    const made = await course(coordinator, 3, { minimumAttended: 2, maximumCaughtUp: 1 })
    const early = await participant(made.team)
    await send(made.sessions[0], [tap(early, 'present')])
    done(await changing('sessions', String(made.sessions[0]), { status: 'held' }, coordinator))
    const late = await participant(made.team)
    const first = await read(made.sessions[0])
    expect(rowOf(first, late)).toMatchObject({ mark: null, expected: false, done: 0, held: 1 })
    expect(rowOf(await read(made.sessions[1]), late)).toMatchObject({ expected: true })
    done(await changing('sessions', String(made.sessions[0]), { status: 'locked' }, coordinator))
  })

  test('is told no once the rule cannot be met any more', async () => {
    const made = await course(coordinator, 3, { minimumAttended: 3, maximumCaughtUp: 0 })
    const early = await participant(made.team)
    await send(made.sessions[0], [tap(early, 'present')])
    done(await changing('sessions', String(made.sessions[0]), { status: 'held' }, coordinator))
    await expect(participant(made.team)).rejects.toThrow(/for sent at komme med/)
  })
})

describe('who may call the roll', () => {
  test('is programme staff; to others who are logged in it is not there', async () => {
    const { session, first } = await evening(1)
    const nothing = randomUUID()
    const found: Record<string, unknown> = {}
    for (const [viewer, as] of Object.entries(everyone)) {
      const answers = [
        await read(session, as),
        await read(nothing, as),
        await send(session, [tap(first, 'present')], as),
        await rest('GET', `/api/sessions/${String(session)}/walk-ins?q=Pr`, { as }),
        await rest('POST', `/api/sessions/${String(session)}/walk-ins`, {
          as,
          body: { id: randomUUID(), name: `Prøve ${viewer}`, telephone: '' },
        }),
      ]
      found[viewer] = answers.map(({ status }) => status).join(' ')
      if (answers[0]?.status === 404) expect(answers[0].text).toBe(answers[1]?.text)
    }
    expect(found).toEqual({
      anonymous: '401 401 401 401 401',
      municipality: '404 404 404 404 404',
      editor: '404 404 404 404 404',
      coordinator: '200 404 200 200 200',
      projectLeader: '200 404 200 200 200',
      admin: '200 404 200 200 200',
    })
    expect(
      await all('applicants', { name: { in: ['Prøve editor', 'Prøve municipality'] } }),
    ).toEqual([])
  })
})

test('what has arrived says neither whom nor what it marked', async () => {
  const { session, first } = await evening(1)
  await send(session, [tap(first, 'present')])
  const [arrived] = await rows('SELECT * FROM attendance_operations WHERE session_id = $1', [
    session,
  ])
  expect(Object.keys(arrived ?? {}).toSorted()).toEqual(['at', 'id', 'session_id'])
})

test('an evening that is entered late does not wait for her who joined after it ended', async () => {
  const { session, team: hers, first } = await evening(1)
  await rows(`UPDATE applicants SET enrolled_at = '2018-08-01T10:00:00Z' WHERE id = $1`, [first])
  const late = await participant(hers)
  const told = await send(session, [tap(first, 'present')])
  expect(rowOf(told, late)).toMatchObject({ mark: null, expected: false })
  done(await changing('sessions', String(session), { status: 'held' }, coordinator))
})
