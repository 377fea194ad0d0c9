import { expect } from 'vitest'
import { storyChecks } from '@/domain/choices/publishing'
import { at, graphql, rest } from '../support/doors'
import type { Data } from '../support/factories'
import { applicant, daysFromNow, make } from '../support/factories'
import type { Person } from '../support/person'
import type { Attempt, Asker } from './attempts'
import { changing, creating, done } from './attempts'

/** A story of somebody who can be recognised. */
export const draft = (given: Data = {}): Promise<string> =>
  make('stories', { recognisable: true, ...given })

export const step = (id: string, status: string, as: Asker, more: Data = {}): Promise<Attempt> =>
  changing(
    'stories',
    id,
    { status, ...(status === 'approved' ? { checks: checked } : {}), ...more },
    as,
  )

/** The list that whoever approves has gone through. */
export const checked = Object.fromEntries(storyChecks.map((name) => [name, true]))

export async function consent(
  as: Person,
  story: string,
  channel = 'site',
  given: Data = {},
): Promise<string> {
  const data = {
    applicant: given['applicant'] ?? (await applicant()),
    purpose: 'story',
    channel,
    medium: 'text',
    story,
    textVersion: '2026-11',
    language: 'da',
    method: 'paper',
    givenAt: daysFromNow(-1),
    ...given,
  }
  return done(await creating('consents', data, as))
}

export const withdrawing = (as: Person, id: string): Promise<Attempt> =>
  changing('consents', id, { withdrawnAt: new Date().toISOString() }, as)

/** Published with one woman’s consents for each of its channels, in that order. */
export async function published(
  as: Person,
  given: Data = {},
  channels: readonly string[] = ['site'],
): Promise<{ readonly id: string; readonly consents: readonly string[] }> {
  const id = await draft({ channels, ...given })
  const her = await applicant()
  const consents: string[] = []
  for (const channel of channels)
    for (const medium of [
      'text',
      ...(given['picture'] ? ['picture'] : []),
      ...(given['film'] ? ['film', 'voice'] : []),
    ])
      consents.push(await consent(as, id, channel, { applicant: her, medium }))
  for (const status of ['awaitingConsent', 'approved', 'published'])
    done(await step(id, status, as))
  return { id, consents }
}

/** Whether strangers read it; both APIs must agree. */
export async function isPublic(id: string): Promise<boolean> {
  const byGraphQL = await graphql(`{ Stories(where: { id: { equals: "${id}" } }) { totalDocs } }`)
  const byRest = await rest('GET', `/api/stories/${id}`)
  const seen = [at(byGraphQL.data, 'Stories', 'totalDocs') === 1, byRest.status === 200]
  expect(new Set(seen).size).toBe(1)
  return seen[0] === true
}
