import { createLocalReq, ValidationError } from 'payload'
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import type { NewSignUp } from '@/database/storeSignUp'
import { at, rows, thePayload } from '../support/doors'
import { make, team } from '../support/factories'

// Read their settings when they are first imported, which the doors set.
const { storeSignUp } = await import('@/database/storeSignUp')

/** What no other test of this file stores. */
const given = (number: number): NewSignUp => ({
  answers: {
    name: 'Prøve Lagret',
    telephone: `+45200000${number}`,
    reachThrough: false,
    email: null,
    languages: ['da'],
    interpreter: false,
    area: 'grantoften',
    availability: [],
    note: null,
    consent: true,
    source: 'form',
    locale: 'da',
    consentTextVersion: '2026-11',
  },
  automatic: false,
  poster: null,
  code: `KODE${number}`,
  idempotencyKey: `key-of-the-store-${number}`,
  contentHash: 'x',
  now: new Date(),
  author: { door: 'graphql' },
  receipt: null,
})

const store = async (sent: NewSignUp) =>
  storeSignUp(sent, await createLocalReq({}, await thePayload()))

const stored = () =>
  rows(`SELECT (SELECT count(*) FROM applicants) AS applicants,
    (SELECT count(*) FROM sign_ups) AS sign_ups, (SELECT count(*) FROM audit_events) AS audit,
    (SELECT sum(sign_ups) FROM posters) AS posters`)

beforeAll(() => team())

test('what meets another’s key, code or telephone is not stored at all', async () => {
  const first = given(11)
  expect(await store(first)).toBe(true)
  const before = await stored()
  expect(await store({ ...given(12), idempotencyKey: first.idempotencyKey })).toBe(false)
  expect(await store({ ...given(13), code: first.code })).toBe(false)
  expect(await stored()).toEqual(before)

  const both = await Promise.all([
    store(given(14)),
    store({ ...given(14), code: 'ANDEN', idempotencyKey: 'another-key-of-it' }),
  ])
  const women = await rows('SELECT 1 FROM applicants WHERE telephone = $1', ['+4520000014'])
  expect(women).toHaveLength(1)
  expect(both).toContain(true)
})

test('what PostgreSQL refuses is told at its field, and nothing of it is stored', async () => {
  const sent = given(15)
  const before = await stored()
  const refusal: unknown = await store({
    ...sent,
    answers: { ...sent.answers, telephone: '20000015' },
  }).catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(ValidationError)
  expect(at(refusal, 'data', 'errors', '0', 'path')).toBe('telephone')
  expect(await stored()).toEqual(before)
})

test('of those who sign up at once, each is stored or refused by itself', async () => {
  const poster = await make('posters')
  const [{ code } = {}] = await rows('SELECT code FROM posters WHERE id = $1', [poster])
  const led = { poster: String(code) }
  expect(await store(given(20))).toBe(true)
  const wrong = given(23)
  const all = await Promise.allSettled([
    store({ ...given(21), ...led }),
    store({ ...given(22), ...led }),
    store({ ...wrong, answers: { ...wrong.answers, telephone: '20000023' } }),
    store({ ...given(24), code: 'KODE20' }),
  ])
  expect(all).toEqual([
    { status: 'fulfilled', value: true },
    { status: 'fulfilled', value: true },
    { status: 'rejected', reason: expect.any(ValidationError) },
    { status: 'fulfilled', value: false },
  ])
  const women = await rows(
    `SELECT telephone, poster_code, source, code FROM applicants
      JOIN sign_ups ON applicant_id = applicants.id WHERE telephone ~ '2[1-9]$' ORDER BY 1`,
  )
  const posted = { poster_code: code, source: 'poster' }
  expect(women).toEqual([
    { ...posted, telephone: '+4520000021', code: 'KODE21' },
    { ...posted, telephone: '+4520000022', code: 'KODE22' },
  ])
  expect(await rows('SELECT sign_ups FROM posters WHERE id = $1', [poster])).toEqual([
    { sign_ups: '2' },
  ])
})

test('those who sign up at once are stored by one statement', async () => {
  const query = vi.spyOn((await thePayload()).db.pool, 'query')
  onTestFinished(() => query.mockRestore())
  const all = [given(31), given(32), given(33)]
  const req = await createLocalReq({}, await thePayload())
  expect(await Promise.all(all.map((one) => storeSignUp(one, req)))).toEqual([true, true, true])
  expect(query).toHaveBeenCalledOnce()
  const people = await rows(
    `SELECT subject, count(*)::int FROM audit_events JOIN applicants ON person = applicants.id::text
      WHERE telephone LIKE '+452000003%' GROUP BY 1 ORDER BY 1`,
  )
  expect(people).toEqual([
    { subject: 'applicants', count: 3 },
    { subject: 'consents', count: 3 },
  ])
})
