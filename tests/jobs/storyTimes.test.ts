import type { Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { publishScheduled, withdrawExpired } from '@/jobs/publishing/followTime'
import { at, thePayload } from '../support/doors'
import { applicant, daysFromNow, make, step } from '../support/factories'
import { stored } from '../hooks/attempts'

let payload: Payload
beforeAll(async () => {
  payload = await thePayload()
})

const inDays = (days: number) => new Date(daysFromNow(days))
const statusOf = async (id: string) => at(await stored('stories', id), 'status')
const covered = async (story: string, expiresAt: string | null = null, her?: string) =>
  make('consents', {
    applicant: her ?? (await applicant()),
    story,
    purpose: 'story',
    channel: 'site',
    medium: 'text',
    expiresAt,
  })

async function through(id: string, ...states: readonly Record<string, unknown>[]): Promise<string> {
  for (const state of states) await step('stories', id, state)
  return id
}
const draft = () => make('stories', { recognisable: true, channels: ['site'] })
const ready = [{ status: 'awaitingConsent' }, { status: 'approved' }] as const

test('a story is published when its time has come, and not before', async () => {
  const id = await draft()
  await covered(id)
  await through(id, ...ready, { status: 'scheduled', scheduledFor: daysFromNow(2) })
  await publishScheduled(payload, inDays(1.9))
  expect(await statusOf(id)).toBe('scheduled')
  await publishScheduled(payload, inDays(2.1))
  expect(await statusOf(id)).toBe('published')
})

test('a story of which a consent has expired is taken back, whatever step it had come to', async () => {
  const expires = daysFromNow(30)
  const [published, scheduled, kept, early] = [
    await draft(),
    await draft(),
    await draft(),
    await draft(),
  ]
  for (const id of [published, scheduled]) await covered(id, expires)
  const renewing = await applicant()
  for (const until of [expires, null]) await covered(kept, until, renewing)
  await covered(early, daysFromNow(60))
  const out = { status: 'published' }
  await through(published, ...ready, out)
  await through(scheduled, ...ready, { status: 'scheduled', scheduledFor: daysFromNow(40) })
  await through(kept, ...ready, out)
  await through(early, ...ready, out)
  await withdrawExpired(payload, inDays(29))
  expect(await statusOf(published)).toBe('published')
  await withdrawExpired(payload, inDays(31))
  expect([await statusOf(published), await statusOf(scheduled)]).toEqual(['withdrawn', 'withdrawn'])
  expect([await statusOf(kept), await statusOf(early)]).toEqual(['published', 'published'])
})
