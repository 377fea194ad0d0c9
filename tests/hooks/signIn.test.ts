import { createHook } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { secondsToWait } from '@/database/limits'
import { at, rest, rows, thePayload } from '../support/doors'
import { password, person } from '../support/people'
import type { Person } from '../support/person'
import { cookieOf, holding, isIn, logIn, refusedAt } from '../support/secondStep'
import { changing, done } from './attempts'

// The settings are the test's own once its doors are open.
const { sealed } = await import('@/hooks/asker')

let admin: Person
beforeAll(async () => {
  admin = await person('admin')
})

/** How many passwords were hashed meanwhile. A new connection to the database hashes by WebCrypto. */
async function hashing(work: () => Promise<unknown>): Promise<number> {
  let hashes = 0
  const hook = createHook({
    init: (_, type) => {
      const isConnection = (new Error('where').stack ?? '').includes('webcrypto')
      if (type === 'PBKDF2REQUEST' && !isConnection) hashes += 1
    },
  }).enable()
  await work()
  hook.disable()
  return hashes
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
    const wait = Number(danish.headers.get('retry-after'))
    expect([wait > 60, wait <= 15 * 60]).toEqual([true, true])
  })

  test('lets an owner in from where she has been, whatever others try elsewhere', async () => {
    const one = await person('coordinator')
    const home = from('2001:db8:6:1::1')
    expect((await logIn(one.email, password, home)).status).toBe(200)
    const payload = await thePayload()
    const req = await createLocalReq({}, payload)
    const limit = { name: 'log-in of account', key: sealed(one.email), tries: 60, seconds: 3600 }
    await secondsToWait([{ ...limit, cost: 60 }], req)
    expect((await logIn(one.email, password, from('2001:db8:6:2::1'))).status).toBe(429)
    expect((await logIn(one.email, password, home)).status).toBe(200)
  })

  test('names the field that is empty', async () => {
    refusedAt(await logIn('', password), 'email', /Skriv din e-mailadresse/)
    refusedAt(await logIn('navn@example.org', ' '), 'password', /Skriv din adgangskode/)
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

describe('a page', () => {
  test('tells the account that asks what was found alive, and asks no second time', async () => {
    const { applyUserReadAccess } = await import('payload/internal')
    const one = await person('coordinator')
    const payload = await thePayload()
    const headers = new Headers({ cookie: one.cookie, origin: payload.config.serverURL })
    const { user } = await payload.auth({ headers })
    if (user === null) throw new Error('Nobody is logged in')
    const req = await createLocalReq({ user }, payload)
    const read = async (sessions: typeof user.sessions) => {
      const statements = vi.spyOn(payload.db.pool, 'query')
      const account = await applyUserReadAccess({
        collection: payload.collections.users.config,
        depth: 0,
        overrideAccess: false,
        req,
        showHiddenFields: false,
        user: { ...user, sessions: sessions ?? [] },
      })
      const asked = statements.mock.calls.length
      statements.mockRestore()
      return { sessions: account['sessions'], asked }
    }
    const alive = user.sessions
    expect(alive).toHaveLength(1)
    expect(await read(alive)).toEqual({ sessions: alive, asked: 0 })
    // What was read from the database, or tells of other log-ins, is found out.
    expect(await read([])).toEqual({ sessions: alive, asked: 1 })
    expect(await read([{ ...alive?.[0], id: randomUUID(), expiresAt: '' }])).toEqual({
      sessions: alive,
      asked: 1,
    })
    await rest('POST', '/api/users/logout', { as: one })
    expect(await read([])).toEqual({ sessions: [], asked: 1 })
  })
})
