import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locales } from '@/domain/locales'
import { say } from '@/domain/problem'
import { publicDa } from '@/domain/problemWords/da'
import { parseSignUp, signUpFingerprint, type SignUp, type SignUpInput } from '@/domain/signUp'
import { anyText } from './anyText'

const idempotencyKey = '00000000-0000-4000-8000-000000000001'

const form = {
  source: 'form',
  name: 'Demo Demosen',
  telephone: '٢٠ ٠٠ ٠٠ ٠١',
  reachThrough: false,
  email: null,
  languages: ['so', 'ar'],
  interpreter: true,
  area: 'grantoften',
  availability: ['weekdayEvenings'],
  note: 'Jeg glæder mig',
  consent: true,
  locale: 'ar',
  idempotencyKey,
} satisfies SignUpInput

function read(change: SignUpInput = {}): SignUp {
  const result = parseSignUp({ ...form, ...change })
  if (!result.ok) throw new Error(result.problems.map(({ code }) => code).join())
  return result.value
}

function refused(change: SignUpInput) {
  const result = parseSignUp({ ...form, ...change })
  return result.ok ? [] : result.problems.map(({ path, code }) => `${path}: ${code}`)
}

describe('a sign-up', () => {
  it('is read as she meant it', () => {
    expect(read()).toEqual({
      source: 'form',
      name: 'Demo Demosen',
      telephone: '+4520000001',
      reachThrough: false,
      email: null,
      languages: ['ar', 'so'],
      interpreter: true,
      area: 'grantoften',
      availability: ['weekdayEvenings'],
      note: 'Jeg glæder mig',
      consent: true,
      locale: 'ar',
      idempotencyKey,
      poster: null,
    })
  })

  it('asks for no more than name, a way to reach her, language and consent', () => {
    const result = parseSignUp({
      name: 'Demo',
      reachThrough: true,
      languages: ['da'],
      consent: true,
      idempotencyKey,
    })
    expect(result).toMatchObject({
      ok: true,
      value: { source: 'form', telephone: null, area: 'notSaid', locale: 'da', note: null },
    })
  })

  it('tells every problem at once, in the order of the form', () => {
    const result = parseSignUp({})
    expect(result.ok ? [] : result.problems.map(({ path }) => path)).toEqual([
      'name',
      'telephone',
      'languages',
      'consent',
      'idempotencyKey',
    ])
  })

  it('does not keep what was not asked', () => {
    const more = { ...form, status: 'admitted', team: 'team', nationality: 'x' }
    const result = parseSignUp(more)
    expect(result.ok && Object.keys(result.value).toSorted()).toEqual(
      [...Object.keys(form), 'poster'].toSorted(),
    )
  })

  it.each([
    [{ source: 'staff' }, 'source: choiceUnknown'],
    [{ locale: 'de' }, 'locale: choiceUnknown'],
    [{ consent: false }, 'consent: consentMissing'],
    [{ idempotencyKey: '' }, 'idempotencyKey: keyMissing'],
    [{ area: 'moon' }, 'area: choiceUnknown'],
  ])('with %j is refused', (change, expected) => {
    expect(refused(change)).toEqual([expected])
  })
})

describe('"call me"', () => {
  it('asks for name and telephone only', () => {
    const result = parseSignUp({
      source: 'callMe',
      name: 'Demo',
      telephone: '20000001',
      consent: true,
      locale: 'so',
      idempotencyKey,
    })
    expect(result).toMatchObject({
      ok: true,
      value: { source: 'callMe', languages: [], area: 'notSaid', availability: [], note: null },
    })
  })

  it('needs a number to call, and consent', () => {
    expect(
      refused({ source: 'callMe', telephone: null, reachThrough: true, consent: false }),
    ).toEqual(['telephone: telephoneMissing', 'consent: consentMissing'])
  })

  it('keeps nothing else, whatever is sent along', () => {
    const called = read({ source: 'callMe', note: 'x'.repeat(301), email: 'no address' })
    expect(called).toMatchObject({ note: null, email: null, interpreter: false, languages: [] })
  })
})

describe('the fingerprint', () => {
  it('is the same for the same answers in another order or spelling', () => {
    const again = read({
      telephone: '+45 20-00-00-01',
      languages: ['ar', 'so', 'ar'],
      name: ' Demo Demosen ',
    })
    expect(signUpFingerprint(again)).toBe(signUpFingerprint(read()))
  })

  it('does not depend on the key', () => {
    const other = read({ idempotencyKey: '00000000-0000-4000-8000-000000000002' })
    expect(signUpFingerprint(other)).toBe(signUpFingerprint(read()))
  })

  it.each<SignUpInput>([
    { name: 'Demo Demosdatter' },
    { telephone: '20000002' },
    { reachThrough: true },
    { email: 'demo@example.org' },
    { languages: ['ar'] },
    { interpreter: false },
    { area: 'outside' },
    { availability: [] },
    { note: 'Noget andet' },
    { locale: 'da' },
    { source: 'callMe' },
  ])('tells %j apart', (change) => {
    expect(signUpFingerprint(read(change))).not.toBe(signUpFingerprint(read()))
  })
})

describe('any sign-up', () => {
  const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 6 })
  const text = anyText({ maxLength: 20 })
  const anyInput: fc.Arbitrary<SignUpInput> = fc.record({
    source: fc.constantFrom('form', 'callMe', 'x', null),
    name: maybe(fc.oneof(fc.constant('Demo'), text)),
    telephone: maybe(fc.oneof(fc.constant('20000001'), text)),
    reachThrough: maybe(fc.boolean()),
    email: maybe(fc.oneof(fc.constant('demo@example.org'), text)),
    languages: maybe(fc.array(fc.oneof(fc.constantFrom('da', 'so'), text), { maxLength: 3 })),
    interpreter: maybe(fc.boolean()),
    area: maybe(fc.oneof(fc.constant('outside'), text)),
    availability: maybe(fc.array(fc.oneof(fc.constant('weekends'), text), { maxLength: 3 })),
    note: maybe(text),
    consent: maybe(fc.boolean()),
    locale: maybe(fc.oneof(fc.constantFrom(...locales), text)),
    idempotencyKey: fc.constantFrom(idempotencyKey, ''),
  })

  it('is read, or refused in words that every one of the languages has', () => {
    const codes = Object.keys(publicDa)
    fc.assert(
      fc.property(anyInput, (input) => {
        const result = parseSignUp(input)
        if (result.ok) return
        const strange = result.problems.filter(
          (found) =>
            !codes.includes(found.code) ||
            locales.some((locale) => /[{}]|undefined/.test(say(found, locale))),
        )
        expect(strange).toEqual([])
        expect(result.problems.length).toBeGreaterThan(0)
      }),
      { numRuns: 300 },
    )
  })

  it('once read is read again as the same', () => {
    fc.assert(
      fc.property(text, text, (name, note) => {
        const first = parseSignUp({ ...form, name, note })
        expect(first.ok ? parseSignUp(first.value) : first).toEqual(first)
      }),
      { numRuns: 300 },
    )
  })
})
