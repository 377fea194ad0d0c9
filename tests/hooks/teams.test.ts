import { beforeAll, describe, expect, test } from 'vitest'
import { teamLifecycle } from '@/domain/teams'
import { teamStatuses } from '@/domain/choices/course'
import { at, rest } from '../support/doors'
import type { Data } from '../support/factories'
import { admitted, interviewed, make, team } from '../support/factories'
import type { People } from '../support/people'
import type { Person } from '../support/person'
import { people } from '../support/people'
import { all, changing, creating, done, refused } from './attempts'
import { course, sessionsOf } from './course'

let everyone: People
let coordinator: Person
let projectLeader: Person
beforeAll(async () => {
  everyone = await people()
  if (everyone.coordinator === null || everyone.projectLeader === null) throw new Error('nobody')
  coordinator = everyone.coordinator
  projectLeader = everyone.projectLeader
})

describe('a team', () => {
  test('goes planned → recruiting → running → completed → archived and no other way', async () => {
    const id = await team({ status: 'planned' })
    for (const [turn, from] of teamStatuses.entries()) {
      const steps: readonly string[] = teamLifecycle.steps[from]
      for (const to of teamStatuses.filter((one) => one !== from && !steps.includes(one)))
        refused(await changing('teams', id, { status: to }, coordinator), 'status', /»/)
      const next = teamStatuses[turn + 1]
      if (next !== undefined) done(await changing('teams', id, { status: next }, coordinator))
    }
  })

  test('gets an extra seat from the project leader alone, with a reason', async () => {
    const id = await team({ capacity: 1 })
    await admitted(id)
    const extra = { extraSeats: 1, extraSeatReason: 'To søstre har ventet et år' }
    // A field that she may not write is passed over, as everywhere in the API.
    await changing('teams', id, extra, coordinator)
    expect(at((await all('teams', { id: { equals: id } }))[0], 'extraSeats')).toBe(0)
    refused(await changing('teams', id, extra), 'extraSeats', /Kun projektlederen/)
    const reasonless = { extraSeats: 1, extraSeatReason: '' }
    refused(await changing('teams', id, reasonless, projectLeader), 'extraSeatReason', /grund/)
    const next = await interviewed({ team: id })
    const admission = () => changing('applicants', next, { status: 'admitted' }, coordinator)
    refused(await admission(), 'team', /fuldt/)
    done(await changing('teams', id, extra, projectLeader))
    done(await admission())
    const two = { extraSeats: 2, extraSeatReason: 'Endnu en' }
    refused(await changing('teams', id, two, projectLeader), 'extraSeats', /højst/)
    const back = await changing('teams', id, { extraSeats: 0 }, projectLeader)
    refused(back, 'capacity', /optaget flere/)
  })

  test('never asks for more evenings than its plan has', async () => {
    const { team: id } = await course(coordinator, 3)
    const change = (data: Data) => changing('teams', id, data, coordinator)
    refused(await change({ minimumAttended: 4 }), 'minimumAttended', /højst 3/)
    refused(await change({ maximumCaughtUp: 4 }), 'maximumCaughtUp', /højst 3/)
    refused(await change({ plan: [], capacity: 12, minimum: 13 }), 'capacity', /mindst 13/)
    const two = { plan: [{ module: await make('modules') }, { module: await make('modules') }] }
    done(await change({ minimumAttended: 3 }))
    refused(await change(two), 'minimumAttended', /højst 2/)
    done(await change({ ...two, minimumAttended: 2 }))
  })

  test('is not made with an extra seat by a coordinator', async () => {
    const data = { name: 'Prøvehold', minimum: 1, extraSeats: 1, extraSeatReason: 'Fordi' }
    const made = await creating('teams', data, coordinator)
    expect(at(made.doc, 'extraSeats') ?? 0).toBe(0)
  })
})

describe('POST /api/teams/:id/plan', () => {
  const plan = (id: string, as: Person | null) => rest('POST', `/api/teams/${id}/plan`, { as })

  test('makes an evening for each module, and none when pressed again', async () => {
    const { team: id, modules, sessions } = await course(coordinator)
    expect(sessions).toHaveLength(13)
    const again = await plan(id, coordinator)
    expect(again.json).toEqual({ created: 0, moved: 0, kept: 13, lastEvening: '2018-10-31' })
    expect(await sessionsOf(id)).toEqual(sessions)
    const made = await all('sessions', { team: { equals: id } })
    expect(new Set(made.map((one) => at(one, 'module')))).toEqual(new Set(modules))
  })

  test('keeps 17:00 in Copenhagen over the change of the hour', async () => {
    const { team: id } = await course(coordinator, 13, {
      firstEvening: '2018-09-26T10:00:00.000Z',
    })
    const made = await all('sessions', { team: { equals: id } })
    const starts = made.map((one) => String(at(one, 'startsAt'))).toSorted()
    expect(starts.slice(0, 2)).toEqual(['2018-09-26T15:00:00.000Z', '2018-10-03T15:00:00.000Z'])
    expect(starts.slice(4, 7)).toEqual([
      '2018-10-24T15:00:00.000Z',
      '2018-10-31T16:00:00.000Z',
      '2018-11-07T16:00:00.000Z',
    ])
    const clock = new Intl.DateTimeFormat('da', {
      timeZone: 'Europe/Copenhagen',
      weekday: 'long',
      timeStyle: undefined,
      hour: '2-digit',
      minute: '2-digit',
    })
    for (const start of starts) expect(clock.format(new Date(start))).toMatch(/^onsdag.*17[.:]00$/)
  })

  test('passes over the weeks and days without teaching', async () => {
    const { team: id } = await course(coordinator, 13, {
      skipWeeks: [42],
      skipDates: [{ day: '2018-08-22T10:00:00.000Z' }],
    })
    const days = (await all('sessions', { team: { equals: id } })).map((one) =>
      String(at(one, 'startsAt')).slice(0, 10),
    )
    expect(days).not.toContain('2018-10-17')
    expect(days).not.toContain('2018-08-22')
    expect(days.toSorted().at(-1)).toBe('2018-11-14')
  })

  test('pressed by eight at once makes thirteen', async () => {
    const modules: string[] = []
    for (let order = 1; order <= 13; order += 1) modules.push(await make('modules', { order }))
    const id = await team({
      firstEvening: '2018-08-08T10:00:00.000Z',
      plan: modules.map((module) => ({ module })),
    })
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, turn) => plan(id, turn % 2 ? coordinator : projectLeader)),
    )
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 200))
    const created = answers.map(({ json }) => Number(at(json, 'created')))
    expect(created.toSorted((a, b) => a - b)).toEqual([0, 0, 0, 0, 0, 0, 0, 13])
    expect(await sessionsOf(id)).toHaveLength(13)
  })

  test('puts back only the evening that is missing', async () => {
    const { team: id, sessions } = await course(coordinator, 3)
    const cancelled = { status: 'cancelled', cancelReason: 'Sne' }
    done(await changing('sessions', String(sessions[1]), cancelled, coordinator))
    const again = await plan(id, coordinator)
    expect(again.json).toMatchObject({ created: 1, kept: 2 })
  })

  test('laid again, moves what lies ahead and only that, after showing it', async () => {
    const { team: id, sessions, modules } = await course(coordinator, 5)
    const [held, chosen] = sessions
    await make('attendance', {
      session: held,
      applicant: await admitted(id),
    })
    const itsOwn = { startsAt: '2018-08-17T15:00:00.000Z', endsAt: '2018-08-17T18:00:00.000Z' }
    done(await changing('sessions', String(chosen), itsOwn, coordinator))
    const teacher = await make('teachers')
    await make('agreements', { session: sessions[2], teacher, status: 'confirmed' })
    await make('agreements', { session: sessions[3], teacher, status: 'asked' })
    const [first, second, third, fourth, fifth] = modules
    done(
      await changing(
        'teams',
        id,
        { plan: [first, second, fifth, fourth, third].map((module) => ({ module })) },
        coordinator,
      ),
    )
    const shown = await rest('GET', `/api/teams/${id}/plan`, { as: coordinator })
    expect(shown.json).toMatchObject({
      create: 0,
      kept: 2,
      moves: [
        { to: '2018-08-15T15:00:00.000Z', agreed: false },
        { to: '2018-08-22T15:00:00.000Z', agreed: false },
        { to: '2018-08-29T15:00:00.000Z', agreed: true },
      ],
      outside: [],
    })
    expect((await plan(id, coordinator)).json).toMatchObject({ created: 0, moved: 3, kept: 2 })
    const starts = await all('sessions', { team: { equals: id } })
    const startOf = (session: unknown) =>
      at(
        starts.find((one) => at(one, 'id') === session),
        'startsAt',
      )
    expect(sessions.map(startOf)).toEqual([
      '2018-08-08T15:00:00.000Z',
      '2018-08-17T15:00:00.000Z',
      '2018-08-29T15:00:00.000Z',
      '2018-08-22T15:00:00.000Z',
      '2018-08-15T15:00:00.000Z',
    ])
    expect((await plan(id, coordinator)).json).toMatchObject({ moved: 0 })
  })

  test('says what is missing, and makes nothing then', async () => {
    const module = await make('modules')
    const dateless = await team({ plan: [{ module }] })
    const answer = await plan(dateless, coordinator)
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('firstEvening')
    const wrongDay = await team({
      firstEvening: '2018-08-09T10:00:00.000Z',
      plan: [{ module }],
    })
    expect((await plan(wrongDay, coordinator)).text).toMatch(/torsdag.*onsdag/)
    expect(await sessionsOf(wrongDay)).toEqual([])
    for (const nothing of ['findes-ikke', '00000000-0000-4000-8000-000000000000'])
      expect((await plan(nothing, coordinator)).status).toBe(404)
  })

  test('is for programme staff alone', async () => {
    const { team: id } = await course(coordinator, 1)
    for (const viewer of ['anonymous', 'municipality', 'editor'] as const)
      for (const method of ['GET', 'POST'])
        expect((await rest(method, `/api/teams/${id}/plan`, { as: everyone[viewer] })).status).toBe(
          403,
        )
    expect((await plan(id, everyone.admin)).status).toBe(200)
  })
})
