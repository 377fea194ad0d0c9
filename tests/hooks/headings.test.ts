import { beforeAll, describe, expect, test } from 'vitest'
import { at, local, rest } from '../support/doors'
import { make } from '../support/factories'
import type { Person } from '../support/person'
import { person } from '../support/people'
import { changing, done, stored } from './attempts'

let coordinator: Person
let municipality: Person
beforeAll(async () => {
  coordinator = await person('coordinator')
  municipality = await person('municipality')
})

const times = { startsAt: '2018-09-05T15:00:00.000Z', endsAt: '2018-09-05T18:00:00.000Z' }
const headingOf = async (collection: string, id: string) =>
  at(await stored(collection, id), 'heading')

describe('a session', () => {
  test('is called by its day and its module, and follows both', async () => {
    const module = await make('modules', { title: 'Tavshedspligt' })
    const id = await make('sessions', { module, ...times })
    expect(await headingOf('sessions', id)).toBe('ons. 5. sep. 2018 · Tavshedspligt')
    const later = { startsAt: '2018-09-12T15:00:00.000Z', endsAt: '2018-09-12T18:00:00.000Z' }
    done(await changing('sessions', id, later, coordinator))
    expect(await headingOf('sessions', id)).toBe('ons. 12. sep. 2018 · Tavshedspligt')
    done(await changing('modules', module, { title: 'Tavshed og underretning' }, coordinator))
    expect(await headingOf('sessions', id)).toBe('ons. 12. sep. 2018 · Tavshed og underretning')
  })

  test('without a module is called by its kind', async () => {
    const id = await make('sessions', { kind: 'extra', ...times })
    expect(await headingOf('sessions', id)).toBe('ons. 5. sep. 2018 · Ekstra')
  })

  test('keeps its Danish heading when another language is written', async () => {
    const module = await make('modules', { title: 'Tavshedspligt' })
    const id = await make('sessions', { module, ...times })
    const payload = await local()
    const arabic = { title: 'السرية' }
    await payload.update({ collection: 'modules', id: module, data: arabic, locale: 'ar' })
    expect(await headingOf('sessions', id)).toBe('ons. 5. sep. 2018 · Tavshedspligt')
    expect(at(await stored('modules', module, 'ar'), 'title')).toBe('السرية')
    expect(at(await stored('modules', module), 'title')).toBe('Tavshedspligt')
  })

  test('cannot be called anything by hand', async () => {
    const id = await make('sessions', times)
    done(await changing('sessions', id, { heading: 'Min aften' }, coordinator))
    expect(await headingOf('sessions', id)).toBe('ons. 5. sep. 2018 · Ekstra')
  })
})

describe('an expense', () => {
  test('is called by its day and amount, by which the funder may search too', async () => {
    const amount = 1_234_511
    const purpose = 'Taxa til fru Prøvesen'
    const id = await make('expenses', { amount, purpose, spentOn: '2018-09-05T12:00:00.000Z' })
    expect(await headingOf('expenses', id)).toBe('ons. 5. sep. 2018 · 12.345,11 kr.')
    expect(await found('12.345,11', municipality)).toBe(1)
    expect(await found('Prøvesen', coordinator)).toBe(1)
    expect(await found('Prøvesen', municipality)).toBe(0)
  })

  test('is not asked by the funder for what it was for alone', async () => {
    const alone = '/api/expenses?where[or][0][purpose][like]=e'
    expect((await rest('GET', alone, { as: municipality })).status).toBe(400)
    expect((await rest('GET', alone, { as: coordinator })).status).toBe(200)
  })
})

/** As the admin's list searches. */
async function found(text: string, as: Person): Promise<unknown> {
  const by = ['heading', 'purpose'].map(
    (field, index) => `where[or][${index}][${field}][like]=${text}`,
  )
  return at((await rest('GET', `/api/expenses?${by.join('&')}`, { as })).json, 'totalDocs')
}
