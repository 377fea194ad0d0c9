import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { rest, rows, textAt } from '../support/doors'
import { codeOf } from '../support/codes'
import { meanwhile } from '../support/locks'
import { password, person } from '../support/people'
import type { Person } from '../support/person'
import { setUp } from '../support/secondStep'

let admin: Person
beforeAll(async () => {
  // A code that was good for the half minute that just ended must not decide what is tried here.
  vi.useFakeTimers({ toFake: ['Date'] })
  admin = await person('admin')
})
afterAll(() => vi.useRealTimers())

const holdAccount = 'SELECT 1 FROM users WHERE id = $1 FOR UPDATE'

/** Passes once two statements of this database wait for somebody else's. */
const untilTwoWait = `DO $$ BEGIN
  WHILE (SELECT count(*) FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock') < 2
  LOOP PERFORM pg_sleep(0.02); PERFORM pg_stat_clear_snapshot(); END LOOP;
END $$`

/** Shows a second step to who is logged in. @returns what confirms it */
async function shown(as: Person, code = ''): Promise<() => Promise<{ status: number }>> {
  const body = { presentPassword: password, code }
  const made = await rest('POST', '/api/users/second-step/new', { as, body })
  const secret = textAt(made.json, 'secret')
  return () =>
    rest('POST', '/api/users/second-step/confirm', { as, body: { code: codeOf(secret, -1) } })
}

const factors = (one: Person) =>
  rows('SELECT secret, new_secret FROM second_factors WHERE account_id = $1', [one.id])
const codes = (one: Person) =>
  rows('SELECT code_hash FROM recovery_codes WHERE account_id = $1', [one.id])

describe('while a second step is confirmed', () => {
  test.each([
    ['the role is taken away', `UPDATE users SET role = 'editor' WHERE id = $1`],
    ['the account is closed', `UPDATE users SET disabled = true WHERE id = $1`],
    ['another password is chosen', `UPDATE users SET hash = 'another' WHERE id = $1`],
  ])('%s: that comes first, and nothing is confirmed', async (_, change) => {
    const one = await person('coordinator')
    const confirm = await shown(one)
    const { status } = await meanwhile(
      [
        [holdAccount, one.id],
        [change, one.id],
      ],
      confirm,
    )
    expect(status).toBe(400)
    expect(await factors(one)).toEqual([{ secret: null, new_secret: null }])
    expect(await codes(one)).toEqual([])
  })

  test('an administrator resets it: both are answered, and it is gone', async () => {
    const one = await person('coordinator')
    const { secret } = await setUp(one)
    const confirm = await shown(one, codeOf(secret))
    const reset = () => rest('POST', `/api/users/${one.id}/second-step/reset`, { as: admin })
    const hold = 'SELECT 1 FROM recovery_codes WHERE account_id = $1 FOR UPDATE'
    const [first, second] = await meanwhile([[hold, one.id], [untilTwoWait]], async () => {
      const begun = reset()
      await vi.waitFor(async () => expect(await waitsForCodes()).toBe(true))
      return Promise.all([begun, confirm()])
    })
    expect([first.status, second.status]).toEqual([200, 400])
    expect([await factors(one), await codes(one)]).toEqual([[], []])
  })
})

test('of two who ask for new recovery codes at once, one has them', async () => {
  const one = await person('coordinator')
  const { recoveryCodes } = await setUp(one)
  const answers = await meanwhile([[holdAccount, one.id], [untilTwoWait]], () =>
    Promise.all(
      recoveryCodes
        .slice(0, 2)
        .map((code) => rest('POST', '/api/users/second-step/codes', { as: one, body: { code } })),
    ),
  )
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 400])
  expect(await codes(one)).toHaveLength(10)
})

async function waitsForCodes(): Promise<boolean> {
  const found = await rows(
    `SELECT 1 FROM pg_stat_activity WHERE datname = current_database()
     AND wait_event_type = 'Lock' AND query LIKE 'DELETE FROM recovery_codes%'`,
  )
  return found.length > 0
}
