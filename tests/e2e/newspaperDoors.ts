import { expect } from 'vitest'
import { storyChecks } from '@/domain/choices/publishing'
import { hashOfToken, newLinkToken } from '@/hooks/linkTokens'
import { fileFor } from '../support/files'
import { ask } from '../support/cluster'
import type { Staff } from './staff'

const types = {
  'tekst.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'tekst.txt': 'text/plain; charset=utf-8',
  'billede.jpg': 'image/jpeg',
} as const

/** A story that the newspaper has a link to, as if its letter had just left. @returns its id and the token */
async function onItsWay(
  by: Staff,
  title: string,
  { applicant, folder }: { readonly applicant: string; readonly folder: string },
) {
  const picture = await by.attach('media', 'billede.png', fileFor('media').data, {
    alt: 'En gård',
    people: 'none',
  })
  const story = await by.make('stories', {
    title,
    status: 'draft',
    channels: ['newspaper'],
    recognisable: true,
    picture,
    newspaperText: 'Jeg banker på.',
    newspaperEmbargo: '2035-01-02T05:00:00.000Z',
  })
  const consent = await by.make('consents', {
    applicant,
    story,
    purpose: 'story',
    channel: 'newspaper',
    medium: 'text',
    textVersion: '2026-11',
    language: 'ar',
    method: 'spoken',
    givenAt: '2018-11-01T10:00:00.000Z',
  })
  const checks = Object.fromEntries(storyChecks.map((name) => [name, true]))
  for (const step of [
    { status: 'awaitingConsent' },
    { status: 'approved', checks },
    { status: 'published' },
  ])
    await by.change('stories', story, step)
  const token = newLinkToken()
  await ask(
    folder,
    `INSERT INTO private_links (purpose, token_hash, publication_id, expires_at)
     SELECT 'newspaper', '${hashOfToken(token)}', id, now() + interval '1 day'
     FROM publications WHERE story_id = '${story}' AND channel = 'newspaper'`,
  )
  return { story, consent, token }
}

/** What the newspaper fetches: right as long as the story stands, and gone with it or its consent. */
export async function fetchForNewspaper(
  url: string,
  by: Staff,
  house: { readonly applicant: string; readonly folder: string },
): Promise<void> {
  const taken = await onItsWay(by, 'Til avisen', house)
  const withdrawn = await onItsWay(by, 'Også til avisen', house)
  const get = (token: string, name: string, init: RequestInit = {}) =>
    fetch(`${url}/da/avis/${token}/${name}`, init)
  for (const [name, type] of Object.entries(types))
    for (const method of ['GET', 'HEAD']) {
      const { status, headers } = await get(taken.token, name, { method })
      expect([name, method, status]).toEqual([name, method, 200])
      expect(headers.get('content-type')).toBe(type)
      expect(headers.get('content-disposition')).toMatch(/^attachment; filename="historie\.\w+"$/)
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('x-robots-tag')).toBe('noindex, nofollow')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('set-cookie')).toBeNull()
    }
  expect(await (await get(taken.token, 'tekst.txt')).text()).toMatch(
    /^\ufeff?Må tidligst bringes tirsdag den 2\. januar 2035 kl\. 06\.00/,
  )
  await by.change('consents', taken.consent, { withdrawnAt: new Date().toISOString() })
  await by.change('stories', withdrawn.story, { status: 'withdrawn' })
  for (const token of [taken.token, withdrawn.token, 'A'.repeat(43)])
    for (const name of Object.keys(types)) {
      const answer = await get(token, name)
      expect([name, answer.status, answer.headers.get('cache-control')]).toEqual([
        name,
        410,
        'no-store',
      ])
      expect(await answer.text()).not.toContain('Jeg banker på')
    }
  expect((await fetch(`${url}/ar/avis/${taken.token}/tekst.txt`)).status).toBe(404)
}
