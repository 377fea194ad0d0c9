import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { at, local, rest, rows, textAt } from '../support/doors'
import { codeOf } from '../support/codes'
import { password, person } from '../support/people'
import type { Person } from '../support/person'
import { cookieOf, halfCookie, holding, isIn, logIn, refusedAt, setUp } from '../support/secondStep'

let admin: Person
beforeAll(async () => {
  // A code that was good for the half minute that just ended must not decide what is tried here.
  vi.useFakeTimers({ toFake: ['Date'] })
  admin = await person('admin')
})
afterAll(() => vi.useRealTimers())

describe('the second step', () => {
  test('is asked for once it is set up, and until then opens nothing', async () => {
    const one = await person('coordinator')
    const { secret } = await setUp(one)
    expect(await isIn(one)).toBe(true)
    const half = await logIn(one.email)
    expect([half.status, half.json]).toEqual([200, { secondStep: 'code' }])
    expect(cookieOf(half, 'payload-token')).toBe('')
    const waiting = holding(one, halfCookie(half))
    expect(await isIn(waiting)).toBe(false)
    const token = waiting.cookie.split('=')[1] ?? ''
    expect(await isIn(holding(one, `payload-token=${token}`))).toBe(false)
    const asked = await rest('GET', '/api/users/second-step', { as: waiting })
    expect(asked.json).toEqual({ secondStep: 'code' })
    for (const path of ['new', 'confirm', 'codes']) {
      const { status } = await rest('POST', `/api/users/second-step/${path}`, { as: waiting })
      expect([400, 403]).toContain(status)
    }

    const give = (code: string) =>
      rest('POST', '/api/users/second-step', { as: waiting, body: { code } })
    refusedAt(await give('000 00'), 'code', /Koden passer ikke/)
    refusedAt(await give(codeOf(secret, -1)), 'code', /kun bruges én gang/)
    refusedAt(await give(codeOf(secret, 9)), 'code', /Koden passer ikke/)
    const right = codeOf(secret)
    const both = await Promise.all([give(right), give(right)])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 400])
    const token2 = both.find(({ status }) => status === 200)
    expect(await isIn(holding(one, token2 ? cookieOf(token2, 'payload-token') : ''))).toBe(true)
    expect((await give(codeOf(secret, 1))).status).toBe(403)
  })

  test('is set up by who knows the password, and ends every log-in but that one', async () => {
    const one = await person('coordinator')
    const other = holding(one, cookieOf(await logIn(one.email), 'payload-token'))
    const begin = (body: unknown) => rest('POST', '/api/users/second-step/new', { as: one, body })
    refusedAt(await begin({}), 'presentPassword', /har nu/)
    refusedAt(await begin({ presentPassword: 'gættet forkert' }), 'presentPassword', /har nu/)
    const first = await begin({ presentPassword: password })
    const second = await begin({ presentPassword: password })
    // The first may have been shown to somebody else who knew the password.
    expect(textAt(second.json, 'secret')).not.toBe(textAt(first.json, 'secret'))
    expect(textAt(first.json, 'qr')).toMatch(/^<svg/)
    const stored = await rows('SELECT * FROM second_factors WHERE account_id = $1', [one.id])
    expect(JSON.stringify(stored)).not.toContain(textAt(first.json, 'secret'))
    const { secret, recoveryCodes } = await setUp(one)
    expect(new Set(recoveryCodes).size).toBe(10)
    expect([await isIn(one), await isIn(other)]).toEqual([true, false])
    refusedAt(await begin({ presentPassword: password }), 'code', /Koden passer ikke/)
    const moved = await begin({ presentPassword: password, code: codeOf(secret) })
    expect(textAt(moved.json, 'secret')).not.toBe(secret)
  })

  test('that was begun by who knew the old password is gone with that password', async () => {
    const one = await person('coordinator')
    const begun = await rest('POST', '/api/users/second-step/new', {
      as: one,
      body: { presentPassword: password },
    })
    await rows(`UPDATE users SET hash = 'another' WHERE id = $1`, [one.id])
    const [left] = await rows('SELECT new_secret FROM second_factors WHERE account_id = $1', [
      one.id,
    ])
    expect(textAt(begun.json, 'secret')).not.toBe('')
    expect(left).toEqual({ new_secret: null })
  })

  test('takes six letters of another script for a wrong code', async () => {
    const one = await person('coordinator')
    const body = { presentPassword: password }
    await rest('POST', '/api/users/second-step/new', { as: one, body })
    const confirm = (code: string) =>
      rest('POST', '/api/users/second-step/confirm', { as: one, body: { code } })
    for (const code of ['øøøøøø', '٠١٢٣٤٥', '12345', '1234567'])
      refusedAt(await confirm(code), 'code', /Koden passer ikke/)
  })

  test('is passed once by each recovery code, which stands nowhere', async () => {
    const one = await person('coordinator')
    const { recoveryCodes } = await setUp(one)
    const [code = '', another = ''] = recoveryCodes
    const kept = JSON.stringify(await rows('SELECT * FROM recovery_codes'))
    expect(kept).not.toContain(code.replace('-', ''))
    const enter = async (given: string) => {
      const as = holding(one, halfCookie(await logIn(one.email)))
      return (await rest('POST', '/api/users/second-step', { as, body: { code: given } })).status
    }
    expect([await enter(code.toUpperCase()), await enter(code)]).toEqual([200, 400])
    const other = await person('coordinator')
    await setUp(other)
    const as = holding(other, halfCookie(await logIn(other.email)))
    const body = { code: another }
    expect((await rest('POST', '/api/users/second-step', { as, body })).status).toBe(400)
  })

  test('given with two recovery codes at once uses up the one that lets in', async () => {
    const one = await person('coordinator')
    const { recoveryCodes } = await setUp(one)
    for (const [turn, at] of [0, 2, 4].entries()) {
      const as = holding(one, halfCookie(await logIn(one.email)))
      const answers = await Promise.all(
        recoveryCodes
          .slice(at, at + 2)
          .map((code) => rest('POST', '/api/users/second-step', { as, body: { code } })),
      )
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 403])
      const left = await rows('SELECT 1 FROM recovery_codes WHERE account_id = $1', [one.id])
      expect(left).toHaveLength(9 - turn)
    }
  })

  test('is tried ten times, by whoever has the password', async () => {
    const one = await person('coordinator')
    const { secret } = await setUp(one)
    const found: [number, boolean][] = []
    for (let turn = 0; turn < 11; turn += 1) {
      const as = holding(one, halfCookie(await logIn(one.email)))
      const body = { code: turn < 10 ? '000000' : codeOf(secret) }
      const { status, headers } = await rest('POST', '/api/users/second-step', { as, body })
      found.push([status, headers.has('retry-after')])
    }
    expect(found).toEqual([...Array.from({ length: 10 }, () => [400, false]), [429, true]])
  })

  test('ends with the quarter of an hour, with a new password and with closing', async () => {
    const one = await person('coordinator')
    const { secret } = await setUp(one)
    const waiting = async () => holding(one, halfCookie(await logIn(one.email)))
    const late = await waiting()
    await rows(
      `UPDATE sign_ins SET began_at = now() - interval '16 minutes' WHERE token_hash IS NOT NULL`,
    )
    const reset = await waiting()
    await rows(`UPDATE users SET disabled = true WHERE id = $1`, [one.id])
    const body = { code: codeOf(secret) }
    for (const as of [late, reset])
      expect((await rest('POST', '/api/users/second-step', { as, body })).status).toBe(403)
  })

  test('is reset by an administrator alone, who is told of in the log', async () => {
    const one = await person('coordinator')
    await setUp(one)
    const reset = (as: Person) =>
      rest('POST', `/api/users/${one.id}/second-step/reset`, { as, body: {} })
    expect((await reset(await person('projectLeader'))).status).toBe(403)
    expect((await reset(admin)).status).toBe(200)
    expect(await isIn(one)).toBe(false)
    expect(at((await logIn(one.email)).json, 'secondStep')).toBeUndefined()
    const lines = await rows(`SELECT actor, reason FROM audit_events WHERE document = $1`, [one.id])
    expect(lines).toContainEqual({ actor: admin.id, reason: 'andet trin nulstillet' })
    const api = await local()
    expect(
      at(
        await api.count({ collection: 'recovery-codes', where: { account: { equals: one.id } } }),
        'totalDocs',
      ),
    ).toBe(0)
  })
})
