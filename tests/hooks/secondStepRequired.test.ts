import { expect, test, vi } from 'vitest'
import { at, listAt, local, rest, rows, textAt } from '../support/doors'
import { codeOf } from '../support/codes'
import { password, person } from '../support/people'
import { cookieOf, halfCookie, holding, logIn } from '../support/secondStep'

vi.hoisted(() => vi.stubEnv('SECOND_FACTOR', 'required'))

test('whoever sees people sets it up to come in; who sees none comes in without', async () => {
  const editor = await person('editor')
  await person('municipality')
  expect(at((await rest('GET', '/api/users/me', { as: editor })).json, 'user')).not.toBeNull()
  const api = await local()
  for (const role of ['coordinator', 'projectLeader', 'admin'] as const) {
    const email = `${role.toLowerCase()}@example.org`
    const id = textAt(
      await api.create({ collection: 'users', data: { email, password, role } }),
      'id',
    )
    const half = await logIn(email)
    expect(half.json).toEqual({ secondStep: 'setUp' })
    const as = holding({ ...editor, id, role, email }, halfCookie(half))
    expect((await rest('GET', '/api/users/me', { as })).text).not.toContain(email)

    const made = await rest('POST', '/api/users/second-step/new', { as, body: {} })
    const body = { code: codeOf(textAt(made.json, 'secret')) }
    const confirmed = await rest('POST', '/api/users/second-step/confirm', { as, body })
    expect(listAt(confirmed.json, 'recoveryCodes')).toHaveLength(10)
    const whole = holding(as, cookieOf(confirmed, 'payload-token'))
    expect((await rest('GET', '/api/applicants', { as: whole })).status).toBe(200)
    expect((await logIn(email)).json).toEqual({ secondStep: 'code' })
  }
})

test('a log-in from before it was required is none any more', async () => {
  const one = await person('editor')
  const hers = await rows('SELECT id FROM sign_ins WHERE account_id = $1', [one.id])
  await rows(`UPDATE users SET role = 'coordinator' WHERE id = $1`, [one.id])
  const begin = (steps: number) =>
    rows(
      `INSERT INTO sign_ins (id, account_id, steps, began_at, seen_at) VALUES ($1, $2, $3, now(), now())
        ON CONFLICT (id) DO UPDATE SET steps = excluded.steps`,
      [hers[0]?.['id'], one.id, steps],
    )
  const isIn = async () =>
    at((await rest('GET', '/api/users/me', { as: one })).json, 'user') !== null
  await begin(1)
  expect(await isIn()).toBe(false)
  await begin(2)
  expect(await isIn()).toBe(true)
})
