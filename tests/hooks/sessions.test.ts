import { beforeAll, describe, expect, test } from 'vitest'
import { sessionLifecycle } from '@/domain/sessions'
import type { SessionStatus } from '@/domain/choices/course'
import { sessionStatuses } from '@/domain/choices/course'
import { sessionStatusLabels } from '@/domain/labels/course'
import { at, rows } from '../support/doors'
import { daysFromNow, make, team } from '../support/factories'
import type { Person } from '../support/person'
import { person } from '../support/people'
import { changing, creating, deleting, done, refused, stored } from './attempts'
import { course, marking, participant } from './course'

let coordinator: Person
beforeAll(async () => {
  coordinator = await person('coordinator')
})

/** What a step needs beside the status itself. */
const beside = (to: SessionStatus) => ({
  ...(to === 'cancelled' ? { cancelReason: 'Underviseren er syg' } : {}),
  ...(to === 'rescheduled' ? { startsAt: daysFromNow(-3), endsAt: daysFromNow(-3, 3) } : {}),
})

test.each(sessionStatuses.map((from) => ({ from })))(
  'a session goes from $from by its life cycle only',
  async ({ from }) => {
    for (const to of sessionStatuses) {
      if (to === from) continue
      const id = await make('sessions')
      await rows('update sessions set status = $1, cancel_reason = $2 where id = $3', [
        from,
        'x',
        id,
      ])
      const steps: readonly SessionStatus[] = sessionLifecycle.steps[from]
      const attempt = await changing('sessions', id, { status: to, ...beside(to) }, coordinator)
      if (steps.includes(to)) {
        done(attempt)
        expect(at(await stored('sessions', id), 'status')).toBe(to)
      } else refused(attempt, 'status', new RegExp(`»${sessionStatusLabels[to].da}«`))
    }
  },
)

describe('a session', () => {
  test('begins as planned and nothing else', async () => {
    for (const status of ['held', 'locked', 'cancelled', 'confirmed']) {
      const data = { team: await team(), kind: 'extra', startsAt: daysFromNow(-1), status }
      const attempt = await creating(
        'sessions',
        { ...data, endsAt: daysFromNow(-1, 3), cancelReason: 'x' },
        coordinator,
      )
      refused(attempt, 'status', /Nye kan ikke begynde som/)
    }
  })

  test('has not been held before it began', async () => {
    const id = await make('sessions', { startsAt: daysFromNow(1), endsAt: daysFromNow(1, 3) })
    const held = await changing('sessions', id, { status: 'held' }, coordinator)
    refused(held, 'status', /ikke begyndt endnu/)
  })

  test('is cancelled with a reason, and moved to another time', async () => {
    const id = await make('sessions')
    const cancel = await changing('sessions', id, { status: 'cancelled' }, coordinator)
    refused(cancel, 'cancelReason', /hvorfor/)
    const cancelled = { status: 'cancelled', cancelReason: 'Sne' }
    done(await changing('sessions', id, cancelled, coordinator))
    const same = await changing('sessions', id, { status: 'rescheduled' }, coordinator)
    refused(same, 'startsAt', /ny dag/)
  })

  test('ends after it starts', async () => {
    const id = await make('sessions')
    const turned = { startsAt: daysFromNow(-7, 3), endsAt: daysFromNow(-7) }
    refused(await changing('sessions', id, turned, coordinator), 'endsAt', /efter/)
  })

  test('that is locked keeps its time and its module, and stays', async () => {
    const held = await course(coordinator, 1)
    const [id = ''] = held.sessions
    await marking(held, await participant(held.team), 'p')
    for (const status of ['held', 'locked'])
      done(await changing('sessions', id, { status }, coordinator))
    for (const change of [
      { startsAt: '2018-08-08T16:00:00.000Z' },
      { endsAt: '2018-08-08T19:00:00.000Z' },
      { module: await make('modules') },
    ])
      refused(await changing('sessions', id, change, coordinator), 'startsAt', /låst/)
    expect((await deleting('sessions', id, coordinator)).status).toBe(409)
  })

  test('does not leave its team with the marks that were set there', async () => {
    const held = await course(coordinator, 1)
    const [id = ''] = held.sessions
    const other = await team()
    await marking(held, await participant(held.team), 'p')
    refused(await changing('sessions', id, { team: other }, coordinator), 'team', /andet hold/)
    const empty = await make('sessions', { team: held.team })
    done(await changing('sessions', empty, { team: other }, coordinator))
  })

  test('is held once for a regular module of a team, and never over another', async () => {
    const { team: teamId, modules, sessions } = await course(coordinator, 1)
    const twice = { team: teamId, module: modules[0], startsAt: daysFromNow(1) }
    const regular = { ...twice, kind: 'regular', endsAt: daysFromNow(1, 3) }
    refused(await creating('sessions', regular, coordinator), 'module', /allerede/)
    const extra = { ...regular, kind: 'catchUp' }
    done(await creating('sessions', extra, coordinator))
    const over = { startsAt: daysFromNow(1, 2), endsAt: daysFromNow(1, 4) }
    const moved = await changing('sessions', String(sessions[0]), over, coordinator)
    refused(moved, 'startsAt', /på det tidspunkt/)
  })

  test('that two hold and cancel at the same moment ends as one of the two', async () => {
    for (let round = 0; round < 5; round += 1) {
      const id = await make('sessions')
      const both = await Promise.all([
        changing('sessions', id, { status: 'held' }, coordinator),
        changing('sessions', id, { status: 'cancelled', cancelReason: 'Sne' }, coordinator),
      ])
      const taken = both.filter((one) => one.status === 200)
      expect(taken).toHaveLength(1)
      const status = at(await stored('sessions', id), 'status')
      expect(at(taken[0]?.doc, 'status')).toBe(status)
    }
  })
})
