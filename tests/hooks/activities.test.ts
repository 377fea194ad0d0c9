import { expect, test } from 'vitest'
import { activityLifecycle } from '@/domain/activities'
import { activityStatuses } from '@/domain/choices/community'
import { activityStatusLabels } from '@/domain/labels/community'
import { at, rest } from '../support/doors'
import { make } from '../support/factories'
import { person } from '../support/people'
import { changing, creating, done, refused, stored } from './attempts'

test('an activity goes from planned to announced, held or cancelled, and back never', async () => {
  const editor = await person('editor')
  for (const way of [['announced', 'held'], ['announced', 'cancelled'], ['held'], ['cancelled']]) {
    const id = await make('activities', { status: 'planned' })
    for (const status of way) {
      done(await changing('activities', id, { status }, editor))
      const isPublic = (await rest('GET', `/api/activities/${id}`)).status === 200
      // Whoever was told that it would be has to learn that it will not.
      expect(isPublic).toBe(way.includes('announced') || status === 'held')
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
  for (const status of activityLifecycle.initial)
    done(await creating('activities', { ...data, status }, editor))
  const cancelled = await creating('activities', { ...data, status: 'cancelled' }, editor)
  refused(cancelled, 'status', /Nye kan ikke begynde/)
})
