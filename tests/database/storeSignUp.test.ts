import { createLocalReq, ValidationError } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import type { NewSignUp } from '@/database/storeSignUp'
import { at, rows, thePayload } from '../support/doors'
import { team } from '../support/factories'

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
