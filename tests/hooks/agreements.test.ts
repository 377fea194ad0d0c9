import { beforeAll, describe, expect, test } from 'vitest'
import { at, graphql, local } from '../support/doors'
import { make, team } from '../support/factories'
import type { Person } from '../support/person'
import { person } from '../support/people'
import { changing, creating, deleting, done, refused, stored } from './attempts'

let coordinator: Person
beforeAll(async () => {
  coordinator = await person('coordinator')
})

const statusOf = async (session: string) => at(await stored('sessions', session), 'status')
const shownOn = async (session: string, locale = 'da') =>
  at(await stored('sessions', session, locale), 'taughtBy') ?? null

const asking = async (session: string, teacher: string, status = 'asked') =>
  done(await creating('agreements', { session, teacher, status }, coordinator))

const answer = async (agreement: string, status: string) => {
  done(await changing('agreements', agreement, { status }, coordinator))
}

describe('a session follows its agreements', () => {
  test('asked, confirmed, and back when it falls away', async () => {
    const session = await make('sessions')
    const teacher = await make('teachers')
    const id = await asking(session, teacher)
    expect(await statusOf(session)).toBe('teacherAsked')
    await answer(id, 'confirmed')
    expect(await statusOf(session)).toBe('confirmed')
    expect(await stored('agreements', id)).toMatchObject({
      askedAt: expect.any(String),
      answeredAt: expect.any(String),
    })
    await answer(id, 'cancelled')
    expect(await statusOf(session)).toBe('planned')
  })

  test('with two teachers it is confirmed while one of them is', async () => {
    const session = await make('sessions')
    const first = await asking(session, await make('teachers'))
    const second = await asking(session, await make('teachers'), 'confirmed')
    expect(await statusOf(session)).toBe('confirmed')
    await answer(first, 'declined')
    expect(await statusOf(session)).toBe('confirmed')
    await answer(second, 'cancelled')
    expect(await statusOf(session)).toBe('planned')
  })

  test('also when one is deleted or moved to another evening', async () => {
    const session = await make('sessions')
    const teacher = await make('teachers', { showRole: true })
    const id = await asking(session, teacher, 'confirmed')
    const other = await make('sessions')
    done(await changing('agreements', id, { session: other }, coordinator))
    expect(await statusOf(session)).toBe('planned')
    expect(await shownOn(session)).toBeNull()
    expect(await statusOf(other)).toBe('confirmed')
    expect(await shownOn(other)).toBe('jordemoder')
    expect((await deleting('agreements', id, coordinator)).status).toBe(200)
    expect(await statusOf(other)).toBe('planned')
    expect(await shownOn(other)).toBeNull()
  })

  test('and is left alone once it is held or cancelled', async () => {
    const session = await make('sessions')
    done(await changing('sessions', session, { status: 'held' }, coordinator))
    await asking(session, await make('teachers'), 'confirmed')
    expect(await statusOf(session)).toBe('held')
  })

  test('an answer is final', async () => {
    const id = await asking(await make('sessions'), await make('teachers'))
    await answer(id, 'declined')
    for (const status of ['asked', 'confirmed', 'cancelled'])
      refused(await changing('agreements', id, { status }, coordinator), 'status', /sidste skridt/)
  })
})

describe('what the public reads of a teacher', () => {
  test('is nothing, until she agreed to be shown and the evening is confirmed', async () => {
    const session = await make('sessions')
    const silent = await asking(session, await make('teachers'), 'confirmed')
    expect(await shownOn(session)).toBeNull()
    await answer(silent, 'cancelled')
    const open = await asking(session, await make('teachers', { showRole: true }))
    expect(await shownOn(session)).toBeNull()
    await answer(open, 'confirmed')
    expect(await shownOn(session)).toBe('jordemoder')
    await answer(open, 'cancelled')
    expect(await shownOn(session)).toBeNull()
  })

  test('is the role in her language, and never a name', async () => {
    const session = await make('sessions', { team: await team() })
    const teacher = await make('teachers', { name: 'Prøve Kanarie', showRole: true })
    const payload = await local()
    const data = { roleLabel: 'قابلة' }
    await payload.update({ collection: 'teachers', id: teacher, data, locale: 'ar' })
    await asking(session, teacher, 'confirmed')
    expect(await shownOn(session)).toBe('jordemoder')
    expect(await shownOn(session, 'ar')).toBe('قابلة')
    expect(await shownOn(session, 'tr')).toBeNull()
    const asked = `{ Session(id: "${session}", locale: ar) { taughtBy } }`
    const seen = await graphql(asked)
    expect(at(seen.data, 'Session', 'taughtBy')).toBe('قابلة')
    expect(seen.text).not.toContain('Kanarie')
  })

  test('goes when she no longer wants it, from every evening, and comes as she is called', async () => {
    const teacher = await make('teachers', { showRole: true })
    const evenings = [
      await make('sessions'),
      await make('sessions', {
        startsAt: '2018-08-08T15:00:00.000Z',
        endsAt: '2018-08-08T18:00:00.000Z',
      }),
    ]
    for (const session of evenings) await asking(session, teacher, 'confirmed')
    done(await changing('teachers', teacher, { roleLabel: 'læge' }, coordinator))
    for (const session of evenings) expect(await shownOn(session)).toBe('læge')
    done(await changing('teachers', teacher, { showRole: false }, coordinator))
    for (const session of evenings) expect(await shownOn(session)).toBeNull()
  })

  test('stays the first one’s when a second teacher comes and goes', async () => {
    const session = await make('sessions')
    await asking(session, await make('teachers', { showRole: true }), 'confirmed')
    const silent = await make('teachers', { roleLabel: 'læge' })
    const second = await asking(session, silent, 'confirmed')
    expect(await shownOn(session)).toBe('jordemoder')
    await answer(second, 'cancelled')
    expect(await shownOn(session)).toBe('jordemoder')
  })
})

describe('a teacher', () => {
  test('is never in two places, whoever asks and also at the same moment', async () => {
    const teacher = await make('teachers')
    const evenings = [await make('sessions'), await make('sessions'), await make('sessions')]
    const attempts = await Promise.all(
      evenings.map((session) =>
        creating('agreements', { session, teacher, status: 'asked' }, coordinator),
      ),
    )
    expect(attempts.map(({ status }) => status).toSorted()).toEqual([200, 400, 400])
    for (const one of attempts.filter(({ status }) => status === 400))
      refused(one, 'teacher', /på det tidspunkt/)
  })

  test('nor when one of her evenings is moved onto the other', async () => {
    const teacher = await make('teachers')
    const early = await make('sessions')
    const late = await make('sessions', {
      startsAt: '2018-08-08T15:00:00.000Z',
      endsAt: '2018-08-08T18:00:00.000Z',
    })
    await asking(early, teacher)
    await asking(late, teacher)
    const there = await stored('sessions', late)
    const onto = { startsAt: at(there, 'startsAt'), endsAt: at(there, 'endsAt') }
    refused(await changing('sessions', early, onto, coordinator), 'teacher', /på det tidspunkt/)
  })
})
