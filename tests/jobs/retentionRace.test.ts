import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rows, thePayload } from '../support/doors'
import { applicant } from '../support/factories'

// Read their settings when they are first imported, which the doors set.
const { env } = await import('@/env')
const { retention } = await import('@/jobs/retention')

const now = new Date('2031-03-31T02:15:00.000Z')
const staff = new Client({ connectionString: env.DATABASE_URL })
beforeAll(() => staff.connect())
afterAll(() => staff.end())

test('a woman who comes back in the very moment of forgetting is not forgotten', async () => {
  const id = await applicant({ name: 'Prøve Tilbage', note: 'Ringede igen' })
  await rows(
    `UPDATE applicants SET status_changed_at = '2020-01-01', created_at = '2020-01-01',
     updated_at = '2020-01-01' WHERE id::text = $1`,
    [id],
  )
  await staff.query('BEGIN')
  await staff.query(`UPDATE applicants SET status_changed_at = $2 WHERE id::text = $1`, [id, now])
  const night = retention(await thePayload(), now)
  await expect.poll(waiting, { timeout: 20_000 }).toBeGreaterThan(0)
  await staff.query('COMMIT')
  await night
  const [her] = await rows('SELECT name, note FROM applicants WHERE id::text = $1', [id])
  expect(her).toEqual({ name: 'Prøve Tilbage', note: 'Ringede igen' })
})

/** Statements of this database that wait for somebody else's. */
async function waiting(): Promise<number> {
  const [row] = await rows(
    `SELECT count(*)::int AS n FROM pg_stat_activity
     WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  )
  return Number(row?.['n'])
}
