import { beforeAll, expect, test } from 'vitest'
import { at, rows, thePayload } from '../support/doors'
import { make } from '../support/factories'
import { person } from '../support/people'
import type { Person } from '../support/person'
import { changing, deleting, done, stored } from '../hooks/attempts'
import { course, markOf, participant } from '../hooks/course'

const { lockSessions } = await import('@/jobs/lockSessions')

let coordinator: Person
beforeAll(async () => {
  coordinator = await person('coordinator')
})

/** An evening that was finished at that moment, with one woman marked. */
async function heldAt(moment: string) {
  const { team, sessions } = await course(coordinator, 1)
  const session = String(sessions[0])
  const woman = await participant(team)
  await make('attendance', { session, applicant: woman, status: 'present' })
  done(await changing('sessions', session, { status: 'held' }))
  await rows('UPDATE sessions SET held_at = $2 WHERE id = $1', [session, moment])
  await rows('UPDATE applicants SET enrolled_at = $2 WHERE id = $1', [
    woman,
    '2018-08-01T00:00:00Z',
  ])
  return { session, woman }
}

test('the night locks what was finished a week ago, and leaves what is not wholly marked', async () => {
  const now = new Date('2018-08-16T01:15:00.000Z')
  const due = await heldAt('2018-08-08T20:00:00Z')
  const young = await heldAt('2018-08-10T20:00:00Z')
  const gap = await heldAt('2018-08-08T20:00:00Z')
  done(await changing('attendance', await markOf(due.session, due.woman), { note: 'Prøve' }))
  const taken = await deleting('attendance', await markOf(gap.session, gap.woman), coordinator)
  expect(taken.status).toBe(200)

  const payload = await thePayload()
  expect(await lockSessions(payload, now)).toBe('Mødegange låst: 1, ikke låst: 1')
  const steps = [due, young, gap].map(async ({ session }) =>
    at(await stored('sessions', session), 'status'),
  )
  expect(await Promise.all(steps)).toEqual(['locked', 'held', 'held'])
  expect(await lockSessions(payload, now)).toBe('Mødegange låst: 0, ikke låst: 1')
})

test('the night forgets which taps have arrived', async () => {
  const { session } = await heldAt('2018-08-08T20:00:00Z')
  const count = async () =>
    (await rows('SELECT 1 FROM attendance_operations WHERE session_id = $1', [session])).length
  await rows(
    `INSERT INTO attendance_operations VALUES (gen_random_uuid(), $1, '2018-08-01'), (gen_random_uuid(), $1, '2018-08-15')`,
    [session],
  )
  await lockSessions(await thePayload(), new Date('2018-08-16T01:15:00.000Z'))
  expect(await count()).toBe(1)
})
