import { beforeAll, describe, expect, test } from 'vitest'
import { at, graphql, rows } from '../support/doors'
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
    await consent(coordinator, id, 'site')
    refused(
      await step(id, 'approved', coordinator),
      'channels',
      /^Der mangler samtykke til Facebook/,
    )
    await consent(coordinator, id, 'facebook')
    done(await step(id, 'approved', coordinator))
    done(await step(id, 'published', coordinator))
    expect(await isPublic(id)).toBe(true)
  })

  test('for another story, another purpose, expired, withdrawn or to come is none', async () => {
    const id = await draft()
    done(await step(id, 'awaitingConsent', coordinator))
    await consent(coordinator, await draft())
    await consent(coordinator, id, 'site', { purpose: 'picture' })
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

  test('of one woman is enough while another’s stands for the same channel', async () => {
    const { id, consents } = await published(coordinator)
    await consent(coordinator, id)
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
    const channelless = { ...data, purpose: 'story', story: await draft() }
    refused(await creating('consents', channelless, coordinator), 'channel', /mindst ét sted/)
    const storyless = { ...data, purpose: 'story', channel: 'site' }
    refused(await creating('consents', storyless, coordinator), 'story', /Udfyld/)
    done(await creating('consents', { ...data, purpose: 'contact' }, coordinator))
  })
})
