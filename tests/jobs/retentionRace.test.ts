import { expect, test } from 'vitest'
import { rows, thePayload } from '../support/doors'
import { applicant } from '../support/factories'
import { meanwhile } from '../support/locks'

// Reads its settings when it is first imported, which the doors set.
const { retention } = await import('@/jobs/retention')

const now = new Date('2031-03-31T02:15:00.000Z')

test('a woman who comes back in the very moment of forgetting is not forgotten', async () => {
  const id = await applicant({ name: 'Prøve Tilbage', note: 'Ringede igen' })
  await rows(
    `UPDATE applicants SET status_changed_at = '2020-01-01', created_at = '2020-01-01',
     updated_at = '2020-01-01' WHERE id::text = $1`,
    [id],
  )
  const comesBack = 'UPDATE applicants SET status_changed_at = $2 WHERE id::text = $1'
  const payload = await thePayload()
  await meanwhile([[comesBack, id, now.toISOString()]], () => retention(payload, now))
  const [her] = await rows('SELECT name, note FROM applicants WHERE id::text = $1', [id])
  expect(her).toEqual({ name: 'Prøve Tilbage', note: 'Ringede igen' })
})
