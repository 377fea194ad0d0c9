import { beforeAll, describe, expect, test } from 'vitest'
import { at, graphql, rest, rows } from '../support/doors'
import type { Data } from '../support/factories'
import { applicant, daysFromNow, make } from '../support/factories'
import type { Person } from '../support/person'
import { person } from '../support/people'
import { changing, creating, done, refused, stored } from './attempts'
import { consent, draft, isPublic, published, step, withdrawing } from './telling'

let coordinator: Person
beforeAll(async () => {
  coordinator = await person('coordinator')
})

describe('consent', () => {
  test('is needed for each channel before a recognisable person is shown there', async () => {
    const id = await draft({ channels: ['site', 'facebook'] })
    done(await step(id, 'awaitingConsent', coordinator))
    refused(await step(id, 'approved', coordinator), 'channels', /Hjemmesiden.*Facebook/s)
    const her = await applicant({ name: 'Prøve Amina' })
    await consent(coordinator, id, 'site', { applicant: her })
    refused(
      await step(id, 'approved', coordinator),
      'channels',
      /^Der mangler samtykke til Facebook \(tekst\) fra Prøve Amina/,
    )
    await consent(coordinator, id, 'facebook', { applicant: her })
    done(await step(id, 'approved', coordinator))
    done(await step(id, 'published', coordinator))
    expect(await isPublic(id)).toBe(true)
  })

  test('is needed for the picture too, and for each woman and child in it', async () => {
    const id = await draft({ picture: await make('media', { people: 'recognisable' }) })
    const her = await applicant({ name: 'Prøve Amina' })
    done(await step(id, 'awaitingConsent', coordinator))
    await consent(coordinator, id, 'site', { applicant: her })
    refused(await step(id, 'approved', coordinator), 'channels', /\(billede\) fra Prøve Amina/)
    await consent(coordinator, id, 'site', { applicant: her, medium: 'picture' })
    const child = { applicant: her, forChild: true, medium: 'picture' }
    const given = await consent(coordinator, id, 'site', child)
    done(await withdrawing(coordinator, given))
    refused(await step(id, 'approved', coordinator), 'channels', /fra Prøve Amina, for sit barn/)
    done(await changing('consents', given, { leftOut: true }, coordinator))
    done(await step(id, 'approved', coordinator))
  })

  test('names nobody to the editor, who sees no person', async () => {
    const editor = await person('editor')
    const id = await draft({ channels: ['site', 'facebook'] })
    done(await step(id, 'awaitingConsent', editor))
    await consent(coordinator, id, 'site', {
      applicant: await applicant({ name: 'Prøve Hemmelig' }),
    })
    const answer = await step(id, 'approved', editor)
    refused(answer, 'channels', /fra den, historien handler om/)
    expect(JSON.stringify(answer)).not.toContain('Hemmelig')
  })

  test('for another story, another purpose, expired, withdrawn or to come is none', async () => {
    const id = await draft()
    done(await step(id, 'awaitingConsent', coordinator))
    await consent(coordinator, await draft())
    await consent(coordinator, id, 'site', { medium: 'picture' })
    await consent(coordinator, id, 'facebook')
    await consent(coordinator, id, 'site', { expiresAt: daysFromNow(-0.1) })
    await consent(coordinator, id, 'site', { givenAt: daysFromNow(1) })
    done(await withdrawing(coordinator, await consent(coordinator, id)))
    refused(await step(id, 'approved', coordinator), 'channels', /mangler samtykke/)
  })

  test('is asked for at every later step too', async () => {
    const id = await draft()
    const given = await consent(coordinator, id, 'site', { expiresAt: daysFromNow(1) })
    for (const status of ['awaitingConsent', 'approved']) done(await step(id, status, coordinator))
    await rows(`update consents set expires_at = now() - interval '1 minute' where id = $1`, [
      given,
    ])
    refused(await step(id, 'published', coordinator), 'channels', /mangler samtykke/)
  })

  test('withdrawn takes the story off, with its picture, at once', async () => {
    const picture = await make('media')
    const { id, consents } = await published(coordinator, { picture })
    expect(await isPublic(id)).toBe(true)
    expect(at(await stored('media', picture), 'released')).toBe(true)
    done(await withdrawing(coordinator, String(consents[0])))
    expect(at(await stored('stories', id), 'status')).toBe('withdrawn')
    expect(await isPublic(id)).toBe(false)
    expect(at(await stored('media', picture), 'released')).toBe(false)
    const slug = at(await stored('stories', id), 'slug')
    const gone = await graphql(`{ storyGone(slug: "${String(slug)}") }`)
    expect(at(gone.data, 'storyGone')).toBe(true)
  })

  test('withdrawn before it was published takes back the approval', async () => {
    const id = await draft()
    const given = await consent(coordinator, id)
    for (const status of ['awaitingConsent', 'approved']) done(await step(id, status, coordinator))
    done(await withdrawing(coordinator, given))
    expect(at(await stored('stories', id), 'status')).toBe('withdrawn')
  })

  test('that ends earlier than was said takes it off as well', async () => {
    const { id, consents } = await published(coordinator)
    const ended = { expiresAt: daysFromNow(-0.01) }
    done(await changing('consents', String(consents[0]), ended, coordinator))
    expect(await isPublic(id)).toBe(false)
  })

  test('of another woman is not hers: the story goes when one of them takes hers back', async () => {
    const { id, consents } = await published(coordinator)
    await consent(coordinator, id)
    done(await withdrawing(coordinator, String(consents[0])))
    expect(await isPublic(id)).toBe(false)
  })

  test('given anew stands when the old one is taken back', async () => {
    const { id, consents } = await published(coordinator)
    const applicant = at(await stored('consents', String(consents[0])), 'applicant')
    await consent(coordinator, id, 'site', { applicant })
    done(await withdrawing(coordinator, String(consents[0])))
    expect(await isPublic(id)).toBe(true)
  })

  test.each([
    { ways: ['awaitingConsent'], last: 'approved' },
    { ways: ['awaitingConsent', 'approved'], last: 'published' },
  ])('withdrawn while the story becomes $last: it does not stay so', async ({ ways, last }) => {
    for (let round = 0; round < 8; round += 1) {
      const id = await draft()
      const given = await consent(coordinator, id)
      for (const status of ways) done(await step(id, status, coordinator))
      const [, withdrawal] = await Promise.all([
        step(id, last, coordinator),
        withdrawing(coordinator, given),
      ])
      done(withdrawal)
      expect(await isPublic(id)).toBe(false)
      expect(['awaitingConsent', 'withdrawn']).toContain(at(await stored('stories', id), 'status'))
    }
  })

  test('once given is never rewritten', async () => {
    const id = await consent(coordinator, await draft(), 'site', { expiresAt: daysFromNow(10) })
    const changes: readonly Data[] = [
      { applicant: await applicant() },
      { story: await draft() },
      { channel: 'facebook' },
      { purpose: 'picture' },
      { medium: 'picture' },
      { forChild: true },
      { textVersion: '2027-01' },
      { language: 'ar' },
      { method: 'spoken' },
      { givenAt: daysFromNow(-30) },
      { expiresAt: daysFromNow(20) },
      { expiresAt: null },
    ]
    for (const change of changes)
      refused(await changing('consents', id, change, coordinator), 'withdrawnAt', /ikke ændres/)
    done(await withdrawing(coordinator, id))
    const back = await changing('consents', id, { withdrawnAt: null }, coordinator)
    refused(back, 'withdrawnAt', /ikke ændres/)
  })

  test('to publish names a channel, and its story', async () => {
    const data = {
      applicant: await applicant(),
      textVersion: '2026-11',
      language: 'da',
      method: 'paper',
      givenAt: daysFromNow(-1),
    }
    const channelless = { ...data, purpose: 'story', medium: 'text', story: await draft() }
    refused(await creating('consents', channelless, coordinator), 'channel', /mindst ét sted/)
    const storyless = { ...data, purpose: 'story', channel: 'site' }
    refused(await creating('consents', storyless, coordinator), 'story', /Udfyld/)
    const { medium: _, ...mediumless } = { ...channelless, channel: 'site' }
    refused(await creating('consents', mediumless, coordinator), 'medium', /Udfyld/)
    const ofStory = { ...channelless, channel: 'site', purpose: 'picture' }
    refused(await creating('consents', ofStory, coordinator), 'purpose', /En historie/)
    done(await creating('consents', { ...data, purpose: 'contact' }, coordinator))
  })

  test('is written down as a set with one press, once, in her language', async () => {
    const [her, story] = [await applicant({ locale: 'so' }), await draft()]
    const set = {
      applicant: her,
      story,
      forChild: false,
      channels: ['site', 'print'],
      media: ['text', 'picture'],
      method: 'paper',
      months: 24,
    }
    const press = (body: Data = set) => rest('POST', '/api/consents/set', { as: coordinator, body })
    await Promise.all([press(), press()])
    const given = await rows(
      `select channel, medium, language, method, expires_at > now() + interval '700 days' as long
       from consents where story_id = $1 order by channel, medium`,
      [story],
    )
    const one = { language: 'so', method: 'paper', long: true }
    expect(given).toEqual([
      { channel: 'site', medium: 'text', ...one },
      { channel: 'site', medium: 'picture', ...one },
      { channel: 'print', medium: 'text', ...one },
      { channel: 'print', medium: 'picture', ...one },
    ])
    expect((await press({ ...set, media: [] })).status).toBe(400)
    expect((await press({ ...set, applicant: story })).status).toBe(404)
  })
})
