import { expect, test } from 'vitest'
import { rows, thePayload } from '../support/doors'
import { admitted, applicant, make, step, team } from '../support/factories'

// Reads its settings when it is first imported, which the doors set.
const { retention } = await import('@/jobs/retention')

const now = new Date()

const left = async (table: 'private_links' | 'evening_answers', id: string) =>
  (await rows(`select 1 from ${table} where id = $1`, [id])).length

test('the night forgets links that open nothing, and keeps those that do', async () => {
  const [open, over, closed] = [
    await make('private-links'),
    await make('private-links'),
    await make('private-links'),
  ]
  await rows(`update private_links set expires_at = now() where id = $1`, [over])
  await step('private-links', closed, { revokedAt: now.toISOString() })
  const told = await retention(await thePayload(), new Date(now.getTime() + 60_000))
  expect(told).toContain('private links: 2')
  expect(await left('private_links', open)).toBe(1)
  expect(await left('private_links', over)).toBe(0)
  expect(await left('private_links', closed)).toBe(0)
})

test('with a woman who is forgotten go her answers, also where her row stays as a number', async () => {
  const hers = await team()
  const her = await admitted(hers, { name: 'Prøve Glemt' })
  const stays = await admitted(hers)
  const session = await make('sessions', { team: hers })
  await make('attendance', { session, applicant: her })
  const answer = await make('evening-answers', { session, applicant: her })
  const another = await make('evening-answers', { session, applicant: stays })
  const link = await make('private-links', { applicant: await applicant() })
  await rows(
    `update applicants set status = 'left', status_changed_at = '2001-01-01', created_at = '2001-01-01' where id = $1`,
    [her],
  )
  await retention(await thePayload(), now)
  const [row] = await rows('select name from applicants where id = $1', [her])
  expect(row).toEqual({ name: '–' })
  expect(await left('evening_answers', answer)).toBe(0)
  expect(await left('evening_answers', another)).toBe(1)
  expect(await left('private_links', link)).toBe(1)
})
