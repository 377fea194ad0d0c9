import { beforeAll, describe, expect, test } from 'vitest'
import { at, local, rest } from '../support/doors'
import type { Data } from '../support/factories'
import { make } from '../support/factories'
import { person } from '../support/people'
import type { Person } from '../support/person'
import { changing, done, refused, stored } from './attempts'
import { checked, step } from './telling'
import { civilNumber } from '../support/civilNumber'

let coordinator: Person
let leader: Person
let editor: Person
beforeAll(async () => {
  coordinator = await person('coordinator')
  leader = await person('projectLeader')
  editor = await person('editor')
})

const number = '20 00 00 42'

const waiting = async (given: Data = {}) => {
  const id = await make('stories', { recognisable: false, ...given })
  done(await step(id, 'awaitingConsent', editor))
  return id
}

describe('the list before approval', () => {
  test('is ticked whole by whoever approves, and kept with role and day', async () => {
    const id = await waiting()
    const { neighbour: _, ...others } = checked
    refused(
      await step(id, 'approved', coordinator, { checks: others }),
      'checks.neighbour',
      /nabo ville kende hende/,
    )
    done(await step(id, 'approved', leader))
    const story = await stored('stories', id)
    expect(at(story, 'approvedBy')).toBe('Projektleder')
    expect(at(story, 'approvedAt')).toEqual(expect.any(String))
    expect(at(story, 'checks', 'neighbour')).toBe(true)
  })

  test('cannot be ticked beforehand, nor by the editor', async () => {
    const id = await waiting()
    done(await changing('stories', id, { checks: checked }, editor))
    done(await changing('stories', id, { checks: checked }, coordinator))
    refused(await step(id, 'approved', coordinator, { checks: {} }), 'checks.harm', /./)
  })

  test('is asked anew when the story went back to draft', async () => {
    const id = await waiting()
    done(await step(id, 'approved', coordinator))
    done(await step(id, 'draft', editor))
    expect(await stored('stories', id)).toMatchObject({
      approvedBy: null,
      approvedAt: null,
      checks: { neighbour: false },
    })
    done(await step(id, 'awaitingConsent', editor))
    refused(await step(id, 'approved', coordinator, { checks: {} }), 'checks.others', /./)
  })
})

describe('a telephone number or an e-mail address', () => {
  test.each([
    ['title', 'titlen'],
    ['lead', 'indledningen'],
    ['facebookText', 'Facebook'],
    ['newspaperLead', 'avisens indledning'],
    ['newspaperText', 'avisens tekst'],
    ['leafletText', 'folderen'],
  ])('in %s is named, and let through only as public', async (field, place) => {
    const id = await waiting({ [field]: `Ring ${number}` })
    const attempt = await step(id, 'approved', coordinator)
    refused(attempt, field, new RegExp(place))
    expect(attempt.problems[0]?.message).toContain(number)
    done(await changing('stories', id, { contactsArePublic: true }, editor))
    expect(at(await stored('stories', id), 'publicContacts')).toBe(number)
    done(await step(id, 'approved', coordinator))
  })

  test('that is added later is asked about again', async () => {
    const id = await waiting({ lead: `Ring ${number}` })
    done(await step(id, 'approved', coordinator, { contactsArePublic: true }))
    done(await changing('stories', id, { lead: 'Ring +45 20000042' }, coordinator))
    const more = { lead: `Ring ${number}, eller skriv til mor@hus.example` }
    refused(await changing('stories', id, more, coordinator), 'lead', /mor@hus\.example/)
  })

  test('is found in every language and beside picture and film', async () => {
    const api = await local()
    const picture = await make('media', { alt: `Et skilt: ${number}` })
    const film = await make('films', { transcript: 'Skriv til mor@hus.example' })
    const id = await waiting({ picture, film })
    await api.update({
      collection: 'stories',
      id,
      data: { title: 'قصة', lead: '٢٠ ٠٠ ٠٠ ٤٣' },
      locale: 'ar',
    })
    const { problems } = await step(id, 'approved', coordinator)
    expect(problems.map(({ path, message }) => `${path}: ${message.slice(0, 60)}`)).toEqual([
      expect.stringMatching(/^lead: .*٢٠ ٠٠ ٠٠ ٤٣.*العربية/),
      expect.stringMatching(/^picture: .*20 00 00 42/),
      expect.stringMatching(/^film: .*mor@hus\.example/),
    ])
    const known = await rest('GET', `/api/stories/${id}/channels`, { as: editor })
    expect(known.text).toContain('mor@hus.example')
    done(await step(id, 'approved', coordinator, { contactsArePublic: true }))
  })
})

test('a CPR number is refused even in a draft', async () => {
  const id = await make('stories')
  for (const field of ['title', 'lead', 'facebookText', 'newspaperText', 'leafletText'])
    refused(
      await changing('stories', id, { [field]: `født ${civilNumber}` }, editor),
      field,
      /CPR-nummer/,
    )
})
