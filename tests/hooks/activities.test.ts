import { expect, test } from 'vitest'
import { activityLifecycle } from '@/domain/activities'
import { activityStatuses } from '@/domain/choices/community'
import { activityStatusLabels } from '@/domain/labels/community'
import { at, rest } from '../support/doors'
import { daysFromNow, make } from '../support/factories'
import { person } from '../support/people'
import { changing, creating, done, refused, stored } from './attempts'

test('an activity goes from an idea to planned, announced, held or cancelled, and back never', async () => {
  const editor = await person('editor')
  for (const way of [
    ['planned', 'announced', 'held'],
    ['planned', 'announced', 'cancelled'],
    ['planned', 'held'],
    ['cancelled'],
  ]) {
    const id = await make('activities', { status: 'idea' })
    for (const status of way) {
      done(await changing('activities', id, { status }, editor))
      const isPublic = (await rest('GET', `/api/activities/${id}`)).status === 200
      // Whoever was told that it would be has to learn that it will not.
      expect(isPublic).toBe(
        (way.includes('announced') && status !== 'planned') || status === 'held',
      )
    }
    const last = at(await stored('activities', id), 'status')
    for (const to of activityStatuses.filter((one) => one !== last))
      refused(await changing('activities', id, { status: to }, editor), 'status', /sidste skridt/)
  }
  const id = await make('activities')
  const back = await changing('activities', id, { status: 'planned' }, editor)
  refused(back, 'status', new RegExp(`»${activityStatusLabels.planned.da}«`))
})

test('what was held without being announced may be written down afterwards', async () => {
  const editor = await person('editor')
  const data = { title: 'Madaften', kind: 'foodEvening' }
  const told = { startsAt: daysFromNow(3), place: 'Prøvesalen' }
  for (const status of activityLifecycle.initial)
    done(
      await creating(
        'activities',
        { ...data, ...(status === 'announced' ? told : {}), status },
        editor,
      ),
    )
  const cancelled = await creating('activities', { ...data, status: 'cancelled' }, editor)
  refused(cancelled, 'status', /Nye kan ikke begynde/)
})

test('nothing is announced without when and where, nor loses them while it is', async () => {
  const editor = await person('editor')
  const data = { title: 'Madaften', kind: 'foodEvening', status: 'announced' }
  const bare = await creating('activities', data, editor)
  refused(bare, 'startsAt', /hvornår den begynder/)
  refused(bare, 'place', /hvor den er/)
  const id = await make('activities', { status: 'planned', place: null })
  refused(await changing('activities', id, { status: 'announced' }, editor), 'place', /hvor den er/)
  done(await changing('activities', id, { status: 'announced', place: 'Prøvesalen' }, editor))
  refused(await changing('activities', id, { place: ' ' }, editor), 'place', /hvor den er/)
  refused(
    await changing('activities', id, { startsAt: null }, editor),
    'startsAt',
    /hvornår den begynder/,
  )
})
