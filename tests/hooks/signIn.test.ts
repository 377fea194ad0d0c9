import { createHook } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { isUsedUp } from '@/database/limits'
import {
  at,
  graphql,
  listAt,
  local,
  rest,
  rows,
  textAt,
  thePayload,
  type Answer,
} from '../support/doors'
import { codeOf } from '../support/codes'
import { password, person } from '../support/people'
import type { Person } from '../support/person'
import { cookieOf, halfCookie, holding, logIn, setUp } from '../support/secondStep'
import { changing, done } from './attempts'

// The settings are the test's own once its doors are open.
const { sealed } = await import('@/hooks/asker')

let admin: Person
beforeAll(async () => {
  admin = await person('admin')
})

/** Every way in: none lets in with this, or all do. */
async function isIn(one: Person): Promise<boolean> {
  const payload = await thePayload()
  const headers = new Headers({ cookie: one.cookie, origin: payload.config.serverURL })
  const own = `/api/users/${one.id}`
  const asked = await graphql('{ meUser { user { id } } }', { as: one })
  const seen = {
    me: at((await rest('GET', '/api/users/me', { as: one })).json, 'user') !== null,
    record: (await rest('GET', own, { as: one })).status === 200,
    change: (await rest('PATCH', own, { as: one, body: { name: 'Prøve' } })).status === 200,
    women: (await rest('GET', '/api/applicants', { as: one })).status === 200,
    endpoint: (await rest('GET', `/api/teams/${randomUUID()}/plan`, { as: one })).status === 404,
    rollCall:
      (await rest('GET', `/api/sessions/${randomUUID()}/roll-call`, { as: one })).status === 404,
    messages: (await rest('GET', '/api/messages/receivers', { as: one })).status === 200,
    graphql: at(asked.data, 'meUser', 'user') !== null,
    pages: (await payload.auth({ headers })).user !== null,
    refresh: (await rest('POST', '/api/users/refresh-token', { as: one })).status === 200,
    codes: (await rest('POST', '/api/users/second-step/codes', { as: one })).status === 400,
    ending: (await rest('POST', '/api/users/sign-ins/end', { as: one })).status === 400,
  }
  expect(new Set(Object.values(seen)).size, JSON.stringify(seen)).toBe(1)
  return seen.me
}

/** How many passwords were hashed meanwhile. */
async function hashing(work: () => Promise<unknown>): Promise<number> {
  let hashes = 0
  const hook = createHook({
    init: (_, type) => {
      if (type === 'PBKDF2REQUEST') hashes += 1
    },
  }).enable()
  await work()
  hook.disable()
  return hashes
}

function refused({ status, json }: Answer, path: string, words: RegExp): void {
  expect(status).toBe(400)
  const [problem] = listAt(json, 'errors', 0, 'data', 'errors')
  expect(at(problem, 'path')).toBe(path)
  expect(at(problem, 'message')).toMatch(words)
}

const from = (address: string) => ({ 'x-forwarded-for': address })

describe('logging in', () => {
  test('says and does the same for no account, a wrong password and a closed account', async () => {
    const one = await person('coordinator')
    const closed = await person('coordinator')
    done(await changing('users', closed.id, { disabled: true }, admin))
    const tries = [
      [`findes-ikke-${randomUUID()}@example.org`, password],
      [one.email, 'en helt anden adgangskode'],
      [closed.email, password],
    ] as const
    const heard: string[] = []
    for (const [email, given] of tries) {
      const hashes = await hashing(async () => {
        const answer = await logIn(email, given)
        heard.push(`${answer.status} ${answer.text} ${answer.headers.getSetCookie().join()}`)
      })
      expect(hashes).toBe(1)
    }
    expect(new Set(heard).size).toBe(1)
    expect(heard[0]).toMatch(/^401 .*E-mail eller adgangskode er forkert/)
  })

  test.each(['ingen', 'editor'] as const)('stops guessing before it hashes: %s', async (who) => {
    const email =
      who === 'ingen' ? `ingen-${randomUUID()}@example.org` : (await person('editor')).email
    const there = from('2001:db8:5:1::1')
    const guess = (turn: number) =>
      logIn(email, `gæt nummer ${turn}`, from(`2001:db8:5:1::${turn}`))
    const answers = await Promise.all(Array.from({ length: 12 }, (_, turn) => guess(turn)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([
      ...Array.from({ length: 10 }, () => 401),
      429,
      429,
    ])
    expect(await hashing(() => logIn(email, password, there))).toBe(0)
    const danish = await logIn(email, password, there)
    const english = await logIn(email, password, { ...there, 'Accept-Language': 'en' })
    expect([danish.status, danish.text]).toEqual([429, expect.stringContaining('Vent lidt')])
    expect(english.text).toContain('Wait a little')
  })

  test('lets an owner in from where she has been, whatever others try elsewhere', async () => {
    const one = await person('coordinator')
    const home = from('2001:db8:6:1::1')
    expect((await logIn(one.email, password, home)).status).toBe(200)
    const payload = await thePayload()
    const req = await createLocalReq({}, payload)
    const limit = { name: 'log-in of account', key: sealed(one.email), tries: 60, seconds: 3600 }
    await isUsedUp([{ ...limit, cost: 60 }], req)
    expect((await logIn(one.email, password, from('2001:db8:6:2::1'))).status).toBe(429)
    expect((await logIn(one.email, password, home)).status).toBe(200)
  })

  test('names the field that is empty', async () => {
    refused(await logIn('', password), 'email', /Skriv din e-mailadresse/)
    refused(await logIn('navn@example.org', ' '), 'password', /Skriv din adgangskode/)
  })

  test('has no second door: Payload’s own ways are closed, and their sessions open nothing', async () => {
    const one = await person('coordinator')
    const payload = await thePayload()
    const data = { email: one.email, password }
    await expect(payload.login({ collection: 'users', data })).rejects.toMatchObject({
      status: 403,
    })
    await rows(
      `INSERT INTO users_sessions (id, _parent_id, _order, created_at, expires_at)
        SELECT id::text, account_id, 1, now(), now() + interval '1 day' FROM sign_ins WHERE account_id = $1`,
      [one.id],
    )
    expect(await isIn(one)).toBe(true)
    await rows('DELETE FROM sign_ins WHERE account_id = $1', [one.id])
    expect(await isIn(one)).toBe(false)
  })
})

describe('a log-in', () => {
  test.each([
    ['unused for two hours', `seen_at = now() - interval '2 hours 1 second'`],
    ['twelve hours old', `began_at = now() - interval '12 hours 1 second'`],
  ])('%s has ended, on every route', async (_, change) => {
    const one = await person('coordinator')
    expect(await isIn(one)).toBe(true)
    await rows(`UPDATE sign_ins SET ${change} WHERE account_id = $1`, [one.id])
    expect(await isIn(one)).toBe(false)
  })

  test('lives on by being used, but not past its end', async () => {
    const one = await person('coordinator')
    await rows(
      `UPDATE sign_ins SET seen_at = now() - interval '1 hour', began_at = now() - interval '11 hours'
        WHERE account_id = $1`,
      [one.id],
    )
    const { json } = await rest('POST', '/api/users/refresh-token', { as: one })
    expect(Number(at(json, 'exp')) * 1000 - Date.now()).toBeLessThan(3_600_000)
    const [seen] = await rows(
      `SELECT seen_at > now() - interval '1 minute' AS now FROM sign_ins WHERE account_id = $1`,
      [one.id],
    )
    expect(seen).toEqual({ now: true })
  })

  test('is ended one by one, or all others, and never another’s', async () => {
    const one = await person('coordinator')
    const other = await person('coordinator')
    const again = async () => holding(one, cookieOf(await logIn(one.email), 'payload-token'))
    const [second, third] = [await again(), await again()]
    const [id] = (
      await rows('SELECT id FROM sign_ins WHERE account_id = $1 ORDER BY began_at DESC', [one.id])
    ).map((row) => row['id'])
    const end = (as: Person, body: unknown) => rest('POST', '/api/users/sign-ins/end', { as, body })
    expect(at((await end(other, { signIn: id })).json, 'ended')).toBe(0)
    expect(at((await end(one, { signIn: id })).json, 'ended')).toBe(1)
    expect([await isIn(one), await isIn(second), await isIn(third)]).toEqual([true, true, false])
    await end(second, { others: true })
    expect([await isIn(one), await isIn(second), await isIn(other)]).toEqual([false, true, true])
    expect((await rest('POST', '/api/users/logout', { as: second })).status).toBe(200)
    expect(await isIn(second)).toBe(false)
  })

  test.each([
    ['demotion', { role: 'editor' }],
    ['closing', { disabled: true }],
    ['a new password from an administrator', { password: 'tolv blanke cykelklokker' }],
    ['a new address', { email: `ny-${randomUUID()}@example.org` }],
  ])('ends at once with %s', async (_, change) => {
    const one = await person('coordinator')
    done(await changing('users', one.id, change, admin))
    expect(await isIn(one)).toBe(false)
  })

  test('is not begun by a password that changes in that moment', async () => {
    const one = await person('coordinator')
    const [answer] = await Promise.all([
      logIn(one.email),
      rows(`UPDATE users SET hash = 'en anden' WHERE id = $1`, [one.id]),
    ])
    expect([200, 401]).toContain(answer.status)
    expect(await rows('SELECT id FROM sign_ins WHERE account_id = $1', [one.id])).toEqual([])
  })
})

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
    refused(await give('000 00'), 'code', /Koden passer ikke/)
    refused(await give(codeOf(secret, -1)), 'code', /kun bruges én gang/)
    refused(await give(codeOf(secret, 9)), 'code', /Koden passer ikke/)
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
    refused(await begin({}), 'presentPassword', /har nu/)
    refused(await begin({ presentPassword: 'gættet forkert' }), 'presentPassword', /har nu/)
    const first = await begin({ presentPassword: password })
    const second = await begin({ presentPassword: password })
    expect(textAt(second.json, 'secret')).toBe(textAt(first.json, 'secret'))
    expect(textAt(first.json, 'qr')).toMatch(/^<svg/)
    const stored = await rows('SELECT * FROM second_factors WHERE account_id = $1', [one.id])
    expect(JSON.stringify(stored)).not.toContain(textAt(first.json, 'secret'))
    const { secret, recoveryCodes } = await setUp(one)
    expect(new Set(recoveryCodes).size).toBe(10)
    expect([await isIn(one), await isIn(other)]).toEqual([true, false])
    refused(await begin({ presentPassword: password }), 'code', /Koden passer ikke/)
    const moved = await begin({ presentPassword: password, code: codeOf(secret) })
    expect(textAt(moved.json, 'secret')).not.toBe(secret)
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

  test('is tried ten times, by whoever has the password', async () => {
    const one = await person('coordinator')
    const { secret } = await setUp(one)
    const found: number[] = []
    for (let turn = 0; turn < 11; turn += 1) {
      const as = holding(one, halfCookie(await logIn(one.email)))
      const body = { code: turn < 10 ? '000000' : codeOf(secret) }
      found.push((await rest('POST', '/api/users/second-step', { as, body })).status)
    }
    expect(found).toEqual([...Array.from({ length: 10 }, () => 400), 429])
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
    const [line] = await rows(
      `SELECT actor, reason FROM audit_events WHERE document = $1 ORDER BY at DESC LIMIT 1`,
      [one.id],
    )
    expect(line).toEqual({ actor: admin.id, reason: 'andet trin nulstillet' })
    const api = await local()
    expect(
      at(
        await api.count({ collection: 'recovery-codes', where: { account: { equals: one.id } } }),
        'totalDocs',
      ),
    ).toBe(0)
  })
})
