import type { MigrateUpArgs } from '@payloadcms/db-postgres'
import { createLocalReq } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { down, up } from '@/migrations/20261128_140500_consent_media'
import { rows, thePayload } from '../support/doors'
import { applicant, make } from '../support/factories'

let args: MigrateUpArgs
beforeAll(async () => {
  const payload = await thePayload()
  args = { db: payload.db.drizzle, payload, req: await createLocalReq({}, payload) }
})

/** A consent as it was written before it said in what she is met. */
const before = async (purpose: string, story: string | null, ended = false) => {
  await rows(
    `insert into consents (applicant_id, story_id, purpose, channel, text_version, method, given_at, withdrawn_at)
     values ($1, $2, $3, 'site', '1', 'paper', now(), $4)`,
    [await applicant(), story, purpose, ended ? '2026-01-01' : null],
  )
}
const after = (story: string) =>
  rows(
    `select purpose, medium, withdrawn_at is null as stands from consents where story_id = $1
     order by medium`,
    [story],
  )

test('no yes grows when it comes to say in what, and the way back makes none of it a wider one', async () => {
  const shown = await make('stories', { picture: await make('media') })
  const [words, ended, pictureOnly] = [
    await make('stories'),
    await make('stories'),
    await make('stories'),
  ]
  await down(args)
  await before('story', shown)
  await before('story', words)
  await before('story', ended, true)
  await before('picture', pictureOnly)
  await before('voice', null)
  await up(args)
  const yes = { purpose: 'story', stands: true }
  expect(await after(shown)).toEqual([
    { medium: 'text', ...yes },
    { medium: 'picture', ...yes },
  ])
  expect(await after(words)).toEqual([{ medium: 'text', ...yes }])
  expect(await after(ended)).toEqual([{ medium: 'text', purpose: 'story', stands: false }])
  expect(await after(pictureOnly)).toEqual([{ medium: 'picture', ...yes }])
  await down(args)
  const back = await rows('select purpose from consents where story_id = $1', [pictureOnly])
  expect(back).toEqual([{ purpose: 'picture' }])
  await up(args)
})
