import { expect, test } from 'vitest'
import { activityStatuses } from '@/domain/choices/community'
import { at, graphql, local, rest, rows, textAt } from '../support/doors'
import { daysFromNow, make, step } from '../support/factories'
import { people, person } from '../support/people'
import { stored } from '../hooks/attempts'

const again = (id: string, as: Awaited<ReturnType<typeof person>> | null) =>
  rest('POST', `/api/activities/${id}/again`, { as, body: {} })

const words = async (id: string, locale: string) => {
  const { title, summary } = Object(await stored('activities', id, locale))
  return { title, summary }
}

async function foodEvening() {
  const partner = await make('organisations')
  const id = await make('activities', {
    title: 'Madaften',
    summary: 'Vi spiser sammen.',
    status: 'held',
    themes: ['newcomers'],
    audience: ['mothers', 'fathers'],
    areas: ['grantoften'],
    organisations: [partner],
    participants: 31,
  })
  const api = await local()
  const data = { title: 'أمسية طعام', summary: 'نأكل معًا.' }
  await api.update({ collection: 'activities', id, data, locale: 'ar' })
  return { id, partner }
}

test('after the same recipe is the same in every language, and no day, place or count', async () => {
  const { id, partner } = await foodEvening()
  const answer = await again(id, await person('editor'))
  expect(answer.status, answer.text).toBe(200)
  const made = textAt(answer.json, 'activity')
  expect(await stored('activities', made)).toMatchObject({
    title: 'Madaften',
    summary: 'Vi spiser sammen.',
    kind: 'foodEvening',
    themes: ['newcomers'],
    audience: ['mothers', 'fathers'],
    organisations: [partner],
    status: 'idea',
    recipeOf: id,
    areas: [],
    ...Object.fromEntries(
      ['startsAt', 'endsAt', 'place', 'participants', 'announcedAt', 'plannedAt'].map((one) => [
        one,
        null,
      ]),
    ),
  })
  expect(await words(made, 'ar')).toEqual({ title: 'أمسية طعام', summary: 'نأكل معًا.' })
  expect(at(await words(made, 'tr'), 'title')).toBeFalsy()
})

test('staff alone make one, and neither Payload’s own copy nor a sent recipe is a way round', async () => {
  const { id } = await foodEvening()
  const { anonymous, municipality, editor, admin, coordinator } = await people()
  const count = async () => (await rows('SELECT count(*)::int AS n FROM activities'))[0]?.['n']
  const before = await count()
  for (const as of [anonymous, municipality]) expect((await again(id, as)).status).toBe(403)
  for (const as of [anonymous, municipality, editor, admin]) {
    const copied = await rest('POST', `/api/activities/${id}/duplicate`, { as, body: {} })
    expect(copied.status).toBeGreaterThanOrEqual(400)
    const asked = await graphql(`mutation { duplicateActivity(id: "${id}") { id } }`, { as })
    expect(asked.text).toContain('duplicateActivity')
    expect(at(asked.data, 'duplicateActivity')).toBeUndefined()
  }
  const api = await local()
  await expect(
    api.create({ collection: 'activities', data: {}, duplicateFromID: id }),
  ).rejects.toThrow()
  expect(await count()).toBe(before)
  const forged = await make('activities')
  await rest('PATCH', `/api/activities/${forged}`, { as: coordinator, body: { recipeOf: id } })
  expect(at(await stored('activities', forged), 'recipeOf')).toBeNull()
})

test('which recipe it follows is staff’s to know', async () => {
  const { id } = await foodEvening()
  const made = textAt((await again(id, await person('coordinator'))).json, 'activity')
  for (const data of [
    { status: 'planned' },
    { status: 'announced', startsAt: daysFromNow(4), place: 'Prøvesalen' },
  ])
    await step('activities', made, data)
  const seen = async (as: Awaited<ReturnType<typeof person>> | null) =>
    at((await rest('GET', `/api/activities/${made}?depth=0`, { as })).json, 'recipeOf')
  expect(await seen(await person('editor'))).toBe(id)
  expect(await seen(await person('municipality'))).toBeUndefined()
  expect(await seen(null)).toBeUndefined()
  // The recipe may go; what was made after it stays.
  await (await local()).delete({ collection: 'activities', id })
  expect(at(await stored('activities', made), 'recipeOf')).toBeNull()
})

test('an idea is staff’s own: no door tells the public or the municipality of it, even when dropped', async () => {
  const title = 'Idé, som ingen kender'
  const ideas = [
    await make('activities', { title, status: 'idea' }),
    await make('activities', { title, status: 'idea' }),
  ]
  await step('activities', ideas[1] ?? '', { status: 'cancelled' })
  for (const as of [null, await person('municipality')]) {
    for (const id of ideas)
      expect((await rest('GET', `/api/activities/${id}`, { as })).status).toBe(404)
    const list = await rest('GET', '/api/activities?limit=50', { as })
    expect(list.status).toBe(200)
    expect(list.text).not.toContain(title)
    for (const status of activityStatuses) {
      const asked = await graphql(
        `{ Activities(where: { status: { equals: ${status} }, title: { equals: "${title}" } }) { totalDocs } }`,
        { as },
      )
      expect(at(asked.data, 'Activities', 'totalDocs'), status).toBe(0)
    }
  }
  const staff = await rest('GET', `/api/activities/${ideas[0]}`, { as: await person('editor') })
  expect(staff.status).toBe(200)
})
