import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { sendBySmtp } from '@/integrations/mail/smtp'
import type { Service } from '@/jobs/messages/services'
import { graphql, rest, rows, textAt, thePayload } from '../support/doors'
import { fakeSmtp, type FakeSmtp } from '../support/fakeSmtp'
import { password, person } from '../support/people'
import type { Person } from '../support/person'
import { isIn, logIn, refusedAt, setUp } from '../support/secondStep'
import { changing, done } from './attempts'

// Reads its settings when it is first imported, which the doors set.
const { sendPasswordLetters } = await import('@/jobs/passwordLetters')

const fresh = 'tolv blanke cykelklokker'
let payload: Payload
let admin: Person
let mail: FakeSmtp
const bodies: string[] = []
beforeAll(async () => {
  payload = await thePayload()
  admin = await person('admin')
  mail = await fakeSmtp()
})
afterAll(() => mail.stop())
beforeEach(() => rows('DELETE FROM password_letters'))

const letters: Service = async (letter) => {
  const access = { url: mail.url, from: 'post@hedegaven.example' }
  const reference = await sendBySmtp(access, letter)
  bodies.push(letter.body)
  return { state: 'sent', reference }
}
const minutes = (count: number) => new Date(Date.now() + count * 60_000)
// PostgreSQL may round a letter's moment up, past the one that has just passed here.
const send = (now = minutes(1 / 60), service = letters) =>
  sendPasswordLetters(payload, { letters: service, now: () => now })
const forget = (email: string, headers = {}) =>
  rest('POST', '/api/users/forgot-password', { body: { email }, headers })
const spend = (token: string, given?: string) =>
  rest('POST', '/api/users/reset-password', { body: { token, password: given } })
const tokenIn = (text = '') => /\/admin\/reset#([\w-]{43})/.exec(text)?.[1] ?? ''
const waiting = (email: string) =>
  rows('SELECT purpose, failure, next_try_at FROM password_letters WHERE email = $1', [email])

/** A link that she has, as if its letter had come. */
async function linkOf(one: Pick<Person, 'id'>, holds = '1 hour'): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await rows('DELETE FROM password_links WHERE account_id = $1', [one.id])
  await rows(
    `INSERT INTO password_links (account_id, purpose, token_hash, expires_at)
      VALUES ($1, 'forgotten', $2, now() + $3::interval)`,
    [one.id, createHash('sha256').update(token).digest('hex'), holds],
  )
  return token
}

async function isOver(token: string): Promise<void> {
  for (const given of [undefined, fresh]) {
    const answer = await spend(token, given)
    expect([answer.status, answer.text]).toEqual([403, expect.stringContaining('Bed om et nyt')])
  }
}

describe('a forgotten password', () => {
  test('is answered alike for known, unknown and closed, and looks for nobody', async () => {
    const one = await person('editor')
    const closed = await person('editor')
    done(await changing('users', closed.id, { disabled: true }, admin))
    const unknown = `ingen-${randomUUID()}@example.org`
    const heard: string[] = []
    for (const email of [one.email, closed.email, unknown]) {
      const { status, text } = await forget(email.toUpperCase())
      heard.push(`${status} ${text}`)
      expect(await waiting(email)).toMatchObject([{ purpose: 'forgotten' }])
    }
    expect(new Set(heard)).toEqual(new Set(['200 {"asked":true}']))
    const before = bodies.length
    expect(await send()).toBe(1)
    expect(bodies.slice(before)).toHaveLength(1)
    for (const email of [one.email, closed.email, unknown]) expect(await waiting(email)).toEqual([])
  })

  test('leads by the letter to a new password once, and to no log-in', async () => {
    const one = await person('coordinator')
    await forget(one.email)
    await forget(one.email)
    expect(await send()).toBe(1)
    const token = tokenIn(bodies.at(-1))
    expect(bodies.at(-1)).toContain('gælder i en time')
    expect(mail.taken.at(-1)).toContain(`To: ${one.email}`)
    expect((await spend(token)).status).toBe(200)
    refusedAt(await spend(token, 'kort'), 'password', /mindst 12 tegn/)
    refusedAt(await spend(token, 'adgangskode123'), 'password', /let at gætte/)
    refusedAt(await spend(token, 'Bydelsmodre 2018!'), 'password', /ikke bygge på/)
    const answer = await spend(token, fresh)
    expect([answer.status, answer.headers.getSetCookie()]).toEqual([200, []])
    expect(await isIn(one)).toBe(false)
    expect((await logIn(one.email)).status).toBe(401)
    expect((await logIn(one.email, fresh)).status).toBe(200)
    await isOver(token)
  })

  test('does not skip the second step', async () => {
    const one = await person('coordinator')
    await setUp(one)
    expect((await spend(await linkOf(one), fresh)).status).toBe(200)
    expect((await logIn(one.email, fresh)).json).toEqual({ secondStep: 'code' })
  })

  test('is asked for ten times an hour, by whoever and wherever', async () => {
    const email = `ingen-${randomUUID()}@example.org`
    const from = (turn: number) => ({ 'x-forwarded-for': `2001:db8:9:${turn}::1` })
    for (let turn = 0; turn < 10; turn += 1)
      expect((await forget(email, from(turn))).status).toBe(200)
    await rows('DELETE FROM password_letters')
    expect((await forget(email, from(11))).status).toBe(429)
    expect(await waiting(email)).toEqual([])
    const there = { 'x-forwarded-for': '2001:db8:8:1::1' }
    for (let turn = 0; turn < 20; turn += 1) await forget(`${randomUUID()}@example.org`, there)
    expect((await forget(`${randomUUID()}@example.org`, there)).status).toBe(429)
  })

  test('has one way: Payload’s own are closed', async () => {
    const { email } = await person('editor')
    await expect(
      payload.forgotPassword({ collection: 'users', data: { email } }),
    ).rejects.toMatchObject({ status: 403 })
    const asked = await graphql(`mutation { forgotPasswordUser(email: "${email}") }`)
    expect(asked.errors).not.toEqual([])
    const [row] = await rows('SELECT reset_password_token AS token FROM users WHERE email = $1', [
      email,
    ])
    expect(row).toEqual({ token: null })
    refusedAt(await forget('ingen adresse'), 'email', /Skriv din e-mailadresse/)
  })
})

describe('a link', () => {
  test('is used by one of two at once', async () => {
    for (let round = 0; round < 3; round += 1) {
      const token = await linkOf(await person('editor'))
      const both = await Promise.all([spend(token, fresh), spend(token, 'tretten stille ugler')])
      expect(both.map(({ status }) => status).toSorted()).toEqual([200, 403])
    }
  })

  test('is over when its time is, and where there was none', async () => {
    await isOver(await linkOf(await person('editor'), '-1 second'))
    await isOver('')
    await isOver('a\u0000b')
  })

  test.each([
    ['a new password', { password: 'tretten stille ugler' }],
    ['a new address', { email: `ny-${randomUUID()}@example.org` }],
    ['closing', { disabled: true }],
  ])('ends with %s', async (_, change) => {
    const one = await person('editor')
    const token = await linkOf(one)
    done(await changing('users', one.id, { name: 'Ny' }, admin))
    expect((await spend(token)).status).toBe(200)
    done(await changing('users', one.id, change, admin))
    expect(await rows('SELECT 1 FROM password_links WHERE account_id = $1', [one.id])).toEqual([])
    await isOver(token)
  })

  test('ends when a newer one is sent, and not when that did not leave', async () => {
    const one = await person('editor')
    const token = await linkOf(one)
    await forget(one.email)
    const away: Service = (letter) =>
      sendBySmtp({ url: 'smtp://127.0.0.1:1', from: 'post@hedegaven.example' }, letter).then(
        (reference) => ({ state: 'sent', reference }),
      )
    expect(await send(minutes(0), away)).toBe(0)
    expect(await waiting(one.email)).toMatchObject([{ failure: 'unreachable' }])
    expect((await spend(token)).status).toBe(200)
    expect(await send(minutes(2))).toBe(1)
    await isOver(token)
    expect((await spend(tokenIn(bodies.at(-1)))).status).toBe(200)
  })
})

describe('an invitation', () => {
  test('goes to who is given an account without a password', async () => {
    const email = `Ny-${randomUUID()}@example.org`
    const made = await rest('POST', '/api/users', {
      as: admin,
      body: { email, name: 'Ny Kollega', role: 'editor' },
    })
    expect(made.status, made.text).toBe(201)
    expect(await send()).toBe(1)
    expect(bodies.at(-1)).toContain('gælder i 3 døgn')
    expect((await spend(tokenIn(bodies.at(-1)), fresh)).status).toBe(200)
    expect((await logIn(email, fresh)).status).toBe(200)
  })

  test('puts another in the place of what the panel’s form has made up', async () => {
    const email = `ny-${randomUUID()}@example.org`
    const body = { email, role: 'editor', password, byLetter: true }
    expect((await rest('POST', '/api/users', { as: admin, body })).status).toBe(201)
    expect((await logIn(email)).status).toBe(401)
    expect(await waiting(email)).toMatchObject([{ purpose: 'invited' }])
  })

  test('is not sent where no account is made', async () => {
    const { email } = await person('editor')
    const made = await rest('POST', '/api/users', { as: admin, body: { email, role: 'editor' } })
    expect(made.status).toBe(400)
    expect(await waiting(email)).toEqual([])
  })

  test('is sent again by an administrator alone, and to no closed account', async () => {
    const one = await person('editor')
    const again = (as: Person) => rest('POST', `/api/users/${one.id}/invite`, { as })
    expect((await again(await person('projectLeader'))).status).toBe(403)
    expect(await waiting(one.email)).toEqual([])
    expect((await again(admin)).status).toBe(200)
    expect(await waiting(one.email)).toMatchObject([{ purpose: 'invited' }])
    done(await changing('users', one.id, { disabled: true }, admin))
    refusedAt(await again(admin), 'disabled', /spærret/)
  })

  test('that cannot reach anybody is kept for the administrator to see', async () => {
    const email = `ukendt@${randomUUID()}.example`
    await rest('POST', '/api/users', { as: admin, body: { email, role: 'editor' } })
    expect(await send()).toBe(0)
    expect(await waiting(email)).toMatchObject([{ failure: 'badRecipient', next_try_at: null }])
  })

  test('is written by one of two who send at once', async () => {
    const one = await person('editor')
    await forget(one.email)
    const sent = await Promise.all([send(), send()])
    expect(sent.toSorted()).toEqual([0, 1])
    expect(textAt((await rows('SELECT count(*)::text AS n FROM password_letters'))[0], 'n')).toBe(
      '0',
    )
  })
})
