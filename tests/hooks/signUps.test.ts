import { beforeAll, describe, expect, test } from 'vitest'
import { at } from '../support/doors'
import type { Data } from '../support/factories'
import { applicant, make } from '../support/factories'
import type { Person } from '../support/person'
import { person } from '../support/people'
import { all, changing, deleting, done, refused, stored } from './attempts'

let coordinator: Person
beforeAll(async () => {
  coordinator = await person('coordinator')
})

const answers = {
  name: 'Prøve Rettet',
  telephone: '+4520000081',
  reachThrough: false,
  email: null,
  languages: ['ar', 'da'],
  interpreter: true,
  area: 'notSaid',
  availability: [],
  note: null,
  source: 'form',
  consent: true,
  consentTextVersion: '2026-11',
}

const pending = (woman: string, given: Data = {}) =>
  make('sign-ups', { applicant: woman, state: 'pending', locale: 'ar', answers, ...given })

const decide = (id: string, state: string) => changing('sign-ups', id, { state }, coordinator)

describe('a sign-up with a known telephone', () => {
  test('waits: nothing is overwritten before staff take it over', async () => {
    const woman = await applicant({ name: 'Prøve Kendt', email: 'kendt@example.org' })
    const id = await pending(woman)
    expect(await stored('applicants', woman)).toMatchObject({ name: 'Prøve Kendt' })
    done(await decide(id, 'takenOver'))
    expect(await stored('applicants', woman)).toMatchObject({
      name: 'Prøve Rettet',
      // What she left empty this time wipes nothing.
      email: 'kendt@example.org',
      languages: ['ar', 'da'],
      interpreter: true,
      locale: 'ar',
      status: 'applied',
    })
  })

  test('brings her new consent with it, in the words and the language of this time', async () => {
    const woman = await applicant()
    const id = await pending(woman)
    done(await decide(id, 'takenOver'))
    expect(await all('consents', { applicant: { equals: woman } })).toMatchObject([
      { purpose: 'contact', textVersion: '2026-11', language: 'ar', method: 'ticked' },
    ])
  })

  test('is taken over or ignored once', async () => {
    for (const [first, second] of [
      ['takenOver', 'ignored'],
      ['ignored', 'takenOver'],
    ] as const) {
      const woman = await applicant({ name: 'Prøve Kendt' })
      const id = await pending(woman)
      done(await decide(id, first))
      const name = at(await stored('applicants', woman), 'name')
      for (const state of [second, 'pending', 'created'])
        refused(await decide(id, state), 'state', /allerede afgjort/)
      expect(at(await stored('applicants', woman), 'name')).toBe(name)
    }
  })

  test('is decided once also when two decide at the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const woman = await applicant({ name: 'Prøve Kendt' })
      const id = await pending(woman)
      const both = await Promise.all([decide(id, 'takenOver'), decide(id, 'ignored')])
      expect(both.map(({ status }) => status).toSorted()).toEqual([200, 400])
      const taken = at(await stored('sign-ups', id), 'state') === 'takenOver'
      expect(at(await stored('applicants', woman), 'name')).toBe(
        taken ? 'Prøve Rettet' : 'Prøve Kendt',
      )
      expect(await all('consents', { applicant: { equals: woman } })).toHaveLength(taken ? 1 : 0)
    }
  })

  test('whose answers are spoilt changes nothing that it should not', async () => {
    const woman = await applicant({ name: 'Prøve Kendt' })
    const spoilt = { name: 7, status: 'active', team: 'x', languages: ['klingon'], note: '' }
    done(await decide(await pending(woman, { answers: spoilt }), 'takenOver'))
    expect(await stored('applicants', woman)).toMatchObject({
      name: 'Prøve Kendt',
      status: 'applied',
    })
  })
})

test('a first sign-up has nothing to decide, and none is deleted', async () => {
  const id = await make('sign-ups', { state: 'created' })
  for (const state of ['pending', 'takenOver', 'ignored'])
    refused(await decide(id, state), 'state', /allerede afgjort/)
  expect((await deleting('sign-ups', id, coordinator)).status).toBe(403)
})
