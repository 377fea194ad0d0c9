import { beforeAll, describe, expect, test } from 'vitest'
import { civilNumber } from '../support/civilNumber'
import { at, rest, rows } from '../support/doors'
import { applicant, daysFromNow, make, publishedStory } from '../support/factories'
import type { Person } from '../support/person'
import { person } from '../support/people'
import { changing, deleting, done, refused, stored } from './attempts'
import { consent, draft, published, step, withdrawing } from './telling'

let admin: Person
let coordinator: Person
let editor: Person
beforeAll(async () => {
  admin = await person('admin')
  coordinator = await person('coordinator')
  editor = await person('editor')
})

const statusOf = async (id: string) => at(await stored('stories', id), 'status')
const isReleased = async (file: string) => at(await stored('media', file), 'released')

describe('a woman who takes back what she said', () => {
  test.each([
    ['text', {}],
    ['picture', { picture: true }],
  ] as const)(
    'of the %s is heard where nobody was ticked as recognisable',
    async (medium, { picture }: { picture?: boolean }) => {
      const shown = picture ? { picture: await make('media', { people: 'none' }) } : {}
      const id = await draft({ recognisable: false, ...shown })
      const given = await consent(coordinator, id, 'site', { medium })
      for (const status of ['awaitingConsent', 'approved', 'published'])
        done(await step(id, status, coordinator))
      done(await withdrawing(coordinator, given))
      expect(await statusOf(id)).toBe('withdrawn')
    },
  )

  test('is heard after the tick at story and picture was taken away', async () => {
    const picture = await make('media', { people: 'recognisable' })
    const { id, consents } = await published(coordinator, { picture })
    await changing('stories', id, { recognisable: false }, coordinator)
    await changing('media', picture, { people: 'none' }, coordinator)
    done(await withdrawing(coordinator, consents[1] ?? ''))
    expect(await statusOf(id)).toBe('withdrawn')
    expect(await isReleased(picture)).toBe(false)
  })
})

describe('one who is found to be in it after it was published', () => {
  test('and said no takes it off', async () => {
    const { id } = await published(coordinator)
    await consent(coordinator, id, 'site', { withdrawnAt: daysFromNow(-0.1) })
    expect(await statusOf(id)).toBe('withdrawn')
  })

  test('and said yes to less than all takes it off', async () => {
    const { id } = await published(coordinator, {}, ['site', 'facebook'])
    await consent(coordinator, id, 'site')
    expect(await statusOf(id)).toBe('withdrawn')
  })

  test('and said yes to all in one set leaves it there', async () => {
    const { id } = await published(coordinator, {}, ['site', 'facebook'])
    const set = {
      applicant: await applicant(),
      story: id,
      forChild: false,
      channels: ['site', 'facebook'],
      media: ['text'],
      method: 'paper',
      months: 24,
    }
    const answer = await rest('POST', '/api/consents/set', { as: coordinator, body: set })
    expect(answer.status, answer.text).toBe(200)
    expect(await statusOf(id)).toBe('published')
  })
})

describe('what a published story rests on', () => {
  test('is not deleted: neither it nor the woman whose it is', async () => {
    const her = await applicant()
    const id = await draft()
    await consent(coordinator, id, 'site', { applicant: her })
    for (const status of ['awaitingConsent', 'approved', 'published'])
      done(await step(id, status, coordinator))
    expect((await deleting('stories', id, admin)).status).toBe(409)
    expect((await deleting('applicants', her, admin)).status).toBe(409)
  })
})

describe('taking back goes through', () => {
  const languages = ['so', 'all']

  test.each(languages)('in a panel that stands in %s', async (locale) => {
    const picture = await make('media')
    const { id, consents } = await published(coordinator, { picture })
    const body = { withdrawnAt: new Date().toISOString() }
    const path = `/api/consents/${consents[0]}?locale=${locale}`
    const answer = await rest('PATCH', path, { as: coordinator, body })
    expect([answer.status, await statusOf(id)], answer.text).toEqual([200, 'withdrawn'])
    expect(await isReleased(picture)).toBe(false)
  })

  test.each(languages)('as a step of the story in %s', async (locale) => {
    const { id } = await published(coordinator, { picture: await make('media') })
    const body = { status: 'withdrawn' }
    const answer = await rest('PATCH', `/api/stories/${id}?locale=${locale}`, {
      as: coordinator,
      body,
    })
    expect([answer.status, await statusOf(id)], answer.text).toEqual([200, 'withdrawn'])
  })

  test.each(languages)('by a second look at the picture in %s', async (locale) => {
    const picture = await make('media')
    const id = await publishedStory({ picture })
    const body = { people: 'recognisable' }
    const answer = await rest('PATCH', `/api/media/${picture}?locale=${locale}`, {
      as: editor,
      body,
    })
    expect([answer.status, await statusOf(id)], answer.text).toEqual([200, 'withdrawn'])
  })

  test('with a text that would not be taken today', async () => {
    const { id, consents } = await published(coordinator)
    await rows('update stories_locales set title = $2, lead = $3 where _parent_id = $1', [
      id,
      'x'.repeat(200),
      `født ${civilNumber}`,
    ])
    done(await withdrawing(coordinator, consents[0] ?? ''))
    expect(await statusOf(id)).toBe('withdrawn')
  })

  test('of two stories at once that show one picture, and the picture goes with them', async () => {
    for (let round = 0; round < 6; round += 1) {
      const picture = await make('media')
      const both = [
        await published(coordinator, { picture }),
        await published(coordinator, { picture }),
      ]
      await Promise.all(
        both.map(async ({ consents }) => done(await withdrawing(coordinator, consents[0] ?? ''))),
      )
      expect(await isReleased(picture)).toBe(false)
    }
  })

  test('while somebody looks at its picture again', async () => {
    for (let round = 0; round < 6; round += 1) {
      const picture = await make('media')
      const { id, consents } = await published(coordinator, { picture })
      const [withdrawal, look] = await Promise.all([
        withdrawing(coordinator, consents[0] ?? ''),
        changing('media', picture, { people: 'recognisable' }, editor),
      ])
      done(withdrawal)
      done(look)
      expect([await statusOf(id), await isReleased(picture)]).toEqual(['withdrawn', false])
    }
  })
})

test('a picture’s or film’s words hold no CPR number', async () => {
  for (const [collection, field] of [
    ['media', 'caption'],
    ['films', 'transcript'],
  ] as const)
    refused(
      await changing(
        collection,
        await make(collection),
        { [field]: `født ${civilNumber}` },
        editor,
      ),
      field,
      /CPR-nummer/,
    )
})
