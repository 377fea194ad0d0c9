import { beforeAll, describe, expect, test } from 'vitest'
import { at, graphql, rest } from '../support/doors'
import { admitted, applicant, interviewed, make, team } from '../support/factories'
import type { Person } from '../support/person'
import { person } from '../support/people'
import { all, changing, creating, deleting, done, refused, stored } from './attempts'
import type { Course } from './course'
import { course, markOf, marking, participant } from './course'

let coordinator: Person
beforeAll(async () => {
  coordinator = await person('coordinator')
})

const mark = (session: unknown, woman: string, status = 'present') =>
  creating('attendance', { session, applicant: woman, status }, coordinator)

describe('a mark', () => {
  test('is only for who is enrolled in the team of the session', async () => {
    const { team: teamId, sessions } = await course(coordinator, 1)
    const strangers = [
      await applicant({ team: teamId }),
      await interviewed({ team: teamId }),
      await admitted(await team()),
      await applicant(),
    ]
    for (const woman of strangers)
      refused(await mark(sessions[0], woman), 'applicant', /ikke på holdet/)
    const dropped = await participant(teamId)
    done(await mark(sessions[0], dropped))
    const gone = { status: 'droppedOut', statusReason: 'Er flyttet' }
    done(await changing('applicants', dropped, gone, coordinator))
    const extra = await make('sessions', { team: teamId })
    refused(await mark(extra, dropped), 'applicant', /ikke på holdet/)
  })

  test('makes her a participant when she came, and not when she did not', async () => {
    const { team: teamId, sessions } = await course(coordinator, 1)
    const outcome = { present: 'attending', late: 'attending', absent: 'admitted' }
    for (const [status, becomes] of Object.entries({ ...outcome, excused: 'admitted' })) {
      const woman = await participant(teamId)
      done(await mark(sessions[0], woman, status))
      expect(at(await stored('applicants', woman), 'status')).toBe(becomes)
    }
  })

  test('at two evenings at once makes her a participant once, and both marks stand', async () => {
    const { team: teamId, sessions } = await course(coordinator, 2)
    const woman = await participant(teamId)
    const both = await Promise.all(sessions.map((session) => mark(session, woman)))
    both.forEach(done)
    const steps = await all('audit-events', {
      document: { equals: woman },
      reason: { equals: 'admitted → attending' },
    })
    expect(steps).toHaveLength(1)
  })

  test('is one for each woman and evening', async () => {
    const { team: teamId, sessions } = await course(coordinator, 1)
    const woman = await participant(teamId)
    const twice = await Promise.all([mark(sessions[0], woman), mark(sessions[0], woman, 'late')])
    expect(twice.map(({ status }) => status).toSorted()).toEqual([200, 400])
    const again = await mark(sessions[0], woman, 'absent')
    refused(again, 'applicant', /allerede markeret/)
  })

  test('never passes to another woman or another evening', async () => {
    const { team: teamId, sessions } = await course(coordinator, 2)
    const woman = await participant(teamId)
    const id = done(await mark(sessions[0], woman))
    const other = await participant(teamId)
    const stranger = await applicant()
    for (const applicantId of [other, stranger])
      refused(
        await changing('attendance', id, { applicant: applicantId }, coordinator),
        'applicant',
        /anden deltager/,
      )
    const moved = await changing('attendance', id, { session: sessions[1] }, coordinator)
    refused(moved, 'session', /anden mødegang/)
  })

  test('is not set at a cancelled session', async () => {
    const { team: teamId, sessions } = await course(coordinator, 1)
    const cancelled = { status: 'cancelled', cancelReason: 'Underviseren er syg' }
    done(await changing('sessions', String(sessions[0]), cancelled, coordinator))
    refused(await mark(sessions[0], await participant(teamId)), 'session', /aflyst/)
  })
})

describe('holding a session', () => {
  test('takes a mark for each enrolled woman: unmarked is not absent', async () => {
    const { team: teamId, sessions } = await course(coordinator, 1)
    const session = String(sessions[0])
    const women = [await participant(teamId), await participant(teamId)]
    await interviewed({ team: teamId })
    const hold = () => changing('sessions', session, { status: 'held' }, coordinator)
    refused(await hold(), 'status', /Der mangler 2\./)
    done(await mark(session, String(women[0])))
    refused(await hold(), 'status', /Der mangler 1\./)
    done(await mark(session, String(women[1]), 'absent'))
    done(await hold())
    expect(at(await stored('sessions', session), 'heldAt')).toEqual(expect.any(String))
  })

  test('is asked anew before the lock: a mark taken away after it was held is missed', async () => {
    const { held, women } = await heldWith(2)
    const session = String(held.sessions[0])
    const id = await markOf(session, String(women[0]))
    expect((await deleting('attendance', id, coordinator)).status).toBe(200)
    const locks = await changing('sessions', session, { status: 'locked' }, coordinator)
    refused(locks, 'status', /Der mangler 1\./)
  })
})

describe('after the lock', () => {
  test('a correction needs a reason and keeps what stood there', async () => {
    const { held, women } = await heldWith(1)
    const session = String(held.sessions[0])
    done(await changing('sessions', session, { status: 'locked' }, coordinator))
    const id = await markOf(session, String(women[0]))

    const correct = (status: string, correctionReason?: string) =>
      changing(
        'attendance',
        id,
        { status, ...(correctionReason === undefined ? {} : { correctionReason }) },
        coordinator,
      )
    refused(await correct('absent'), 'correctionReason', /låst.*grund/)
    refused(await correct('absent', '   '), 'correctionReason', /låst.*grund/)
    done(await correct('absent', 'Var der ikke, listen var forkert'))
    expect(await stored('attendance', id)).toMatchObject({
      status: 'absent',
      previousStatus: 'present',
    })
    // The earlier reason tells nothing of the next correction.
    refused(await correct('late'), 'correctionReason', /låst.*grund/)
    done(await correct('late', 'Kom alligevel, klokken 18'))
    expect(at(await stored('attendance', id), 'previousStatus')).toBe('absent')
    const lines = await all('audit-events', { document: { equals: id } })
    expect(lines.map((line) => at(line, 'reason')).toSorted()).toEqual([
      'absent → late',
      'present → absent',
    ])
  })

  test('a correction needs its reason through every door', async () => {
    const { held, women } = await heldWith(1)
    const session = String(held.sessions[0])
    done(await changing('sessions', session, { status: 'locked' }, coordinator))
    const id = await markOf(session, String(women[0]))
    const body = { status: 'absent', previousStatus: 'late' }
    const answers = [
      await rest('PATCH', `/api/attendance/${id}`, { as: coordinator, body }),
      await rest('PATCH', `/api/attendance?where[id][equals]=${id}`, { as: coordinator, body }),
      await rest('DELETE', `/api/attendance/${id}`, { as: coordinator }),
      await rest('DELETE', `/api/attendance?where[id][equals]=${id}`, { as: coordinator }),
    ]
    for (const { text } of answers) expect(text).toMatch(/låst/)
    for (const mutation of [
      `updateAttendance(id: "${id}", data: { status: absent })`,
      `deleteAttendance(id: "${id}")`,
    ]) {
      const { errors } = await graphql(`mutation { ${mutation} { id } }`, { as: coordinator })
      expect(errors).toHaveLength(1)
    }
    const mark = await stored('attendance', id)
    expect(at(mark, 'status')).toBe('present')
    // What stood there before, only the program writes.
    expect(at(mark, 'previousStatus') ?? null).toBeNull()
  })

  test('a reason written beforehand does not open it', async () => {
    const { held, women } = await heldWith(1)
    const session = String(held.sessions[0])
    const id = await markOf(session, String(women[0]))
    done(await changing('attendance', id, { correctionReason: 'For en sikkerheds skyld' }))
    done(await changing('sessions', session, { status: 'locked' }, coordinator))
    const corrected = await changing('attendance', id, { status: 'absent' }, coordinator)
    refused(corrected, 'correctionReason', /låst/)
  })

  test('a mark is not taken away, and a late one needs a reason', async () => {
    const { held, women } = await heldWith(1)
    const session = String(held.sessions[0])
    done(await changing('sessions', session, { status: 'locked' }, coordinator))
    const id = await markOf(session, String(women[0]))
    refused(await deleting('attendance', id, coordinator), 'correctionReason', /låst/)
    const forgotten = await participant(held.team)
    refused(await mark(session, forgotten), 'correctionReason', /låst/)
    const reason = { correctionReason: 'Blev optaget samme dag' }
    const data = { session, applicant: forgotten, status: 'present', ...reason }
    done(await creating('attendance', data, coordinator))
  })

  test('what was written beside the mark may still be changed', async () => {
    const { held, women } = await heldWith(1)
    const session = String(held.sessions[0])
    done(await changing('sessions', session, { status: 'locked' }, coordinator))
    const id = await markOf(session, String(women[0]))
    done(await changing('attendance', id, { note: 'Gik klokken 19' }, coordinator))
  })
})

/** A course of one evening that so many women came to. */
async function heldWith(count: number): Promise<{ held: Course; women: readonly string[] }> {
  const held = await course(coordinator, 1)
  const women: string[] = []
  for (let turn = 0; turn < count; turn += 1) women.push(await participant(held.team))
  for (const woman of women) await marking(held, woman, 'p')
  done(await changing('sessions', String(held.sessions[0]), { status: 'held' }, coordinator))
  return { held, women }
}
