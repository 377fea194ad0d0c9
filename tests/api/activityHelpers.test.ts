import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { at, graphql, listAt, rest, rows, textAt, thePayload } from '../support/doors'
import { applicant, bydelsmor, daysFromNow, make, step, type Data } from '../support/factories'
import { linkFor } from '../support/links'
import { person } from '../support/people'
import type { Person } from '../support/person'
import { creating, refused } from '../hooks/attempts'
import { canary, page } from './onHerPage'

// After the doors, which say which database is meant.
const { eraseApplicant } = await import('@/hooks/erasure')

let coordinator: Person
beforeAll(async () => {
  coordinator = await person('coordinator')
})

const puttingOn = (activity: string, applicant: string, as: Person | null = coordinator) =>
  rest('POST', '/api/activity-helpers', { as, body: { activity, applicant } })

describe('a helper at an activity', () => {
  test('is put on and taken off by programme staff, once, also at an idea', async () => {
    const [idea, her] = [await make('activities', { status: 'idea' }), await bydelsmor()]
    const first = await puttingOn(idea, her)
    expect(first.status, first.text).toBe(201)
    const second = await puttingOn(idea, her)
    expect(second.status).toBe(400)
    expect(second.text).toContain('allerede sat på')
    const row = textAt(first.json, 'doc', 'id')
    const off = await rest('DELETE', `/api/activity-helpers/${row}`, { as: coordinator })
    expect(off.status).toBe(200)
    expect((await puttingOn(idea, her)).status).toBe(201)
  })

  test('is put on once by two who press at the same moment', async () => {
    const [activity, her] = [await make('activities'), await bydelsmor()]
    const both = await Promise.all([puttingOn(activity, her), puttingOn(activity, her)])
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 400])
  })

  test('is of the corps when she is put on, and nobody else is', async () => {
    const activity = await make('activities')
    refused(
      await creating('activity-helpers', { activity, applicant: await applicant() }),
      'applicant',
      /Kun aktive bydelsmødre/,
    )
    const pausing = await bydelsmor()
    await step('applicants', pausing, { status: 'paused' })
    expect((await puttingOn(activity, pausing)).text).toContain('Kun aktive bydelsmødre')
  })

  test.each(['anonymous', 'municipality', 'editor'] as const)('is not for %s', async (name) => {
    const as = name === 'anonymous' ? null : await person(name)
    const [activity, her] = [await make('activities'), await bydelsmor({ name: canary })]
    const row = await make('activity-helpers', { activity, applicant: her })
    expect((await puttingOn(activity, await bydelsmor(), as)).status).toBe(403)
    for (const method of ['GET', 'PATCH', 'DELETE'])
      expect(
        (
          await rest(method, `/api/activity-helpers/${row}`, {
            as,
            ...(method === 'PATCH' ? { body: {} } : {}),
          })
        ).status,
      ).toBe(403)
    for (const address of [
      `/api/activities/${activity}?depth=3`,
      '/api/activities?depth=3&limit=50',
    ]) {
      const answer = await rest('GET', address, { as })
      expect(answer.status, address).toBe(200)
      expect(answer.text).not.toContain(canary)
      expect(answer.text).not.toContain(her)
    }
    const asked = await graphql('{ ActivityHelpers { totalDocs } }', { as })
    expect(at(asked.data, 'ActivityHelpers')).toBeFalsy()
  })

  test('who is shown by name was looked at, and her log says so', async () => {
    const [activity, her] = [await make('activities'), await bydelsmor()]
    const row = await make('activity-helpers', { activity, applicant: her })
    await rest('GET', `/api/activity-helpers?where[activity][equals]=${activity}&depth=0`, {
      as: coordinator,
    })
    const lines = await rows(
      `SELECT action, subject, document FROM audit_events WHERE person = $1 AND actor = $2`,
      [her, coordinator.id],
    )
    expect(lines).toContainEqual({ action: 'list', subject: 'activity-helpers', document: row })
  })

  test('goes with the activity, and with her when she is erased', async () => {
    const left = async () => rows('SELECT activity_id, applicant_id FROM activity_helpers')
    const [gone, kept] = [await make('activities'), await make('activities')]
    const [her, other] = [await bydelsmor(), await bydelsmor()]
    for (const [activity, one] of [
      [gone, other],
      [kept, her],
      [kept, other],
    ])
      await make('activity-helpers', { activity, applicant: one })
    const deleted = await rest('DELETE', `/api/activities/${gone}`, { as: coordinator })
    expect(deleted.status, deleted.text).toBe(200)
    await eraseApplicant(her, await createLocalReq({}, await thePayload()))
    const still = (await left()).filter((one) => [gone, kept].includes(String(one['activity_id'])))
    expect(still).toEqual([{ activity_id: kept, applicant_id: other }])
  })
})

test('her own page tells her of what she helps at and is still to come, and of nobody beside her', async () => {
  const her = await bydelsmor({ name: 'Prøve Hjælper' })
  const other = await bydelsmor({ name: canary })
  const activity = async (given: Data) => {
    const id = await make('activities', given)
    for (const applicant of [her, other])
      await make('activity-helpers', { activity: id, applicant })
    return id
  }
  const coming = await activity({ title: 'Madaften', startsAt: daysFromNow(5), place: 'Salen' })
  const off = await activity({ startsAt: daysFromNow(6) })
  await step('activities', off, { status: 'cancelled' })
  await activity({ status: 'held', startsAt: daysFromNow(-5), endsAt: daysFromNow(-5, 2) })
  await activity({ status: 'idea' })
  const { token } = await linkFor(coordinator, 'applicants', her)
  const shown = await page(token)
  expect(listAt(shown, 'activities')).toMatchObject([
    { id: coming, title: 'Madaften', place: 'Salen', cancelled: false, translated: true },
    { id: off, cancelled: true },
  ])
  expect(JSON.stringify(shown)).not.toContain(other)
})
