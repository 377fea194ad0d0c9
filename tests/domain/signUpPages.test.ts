import { describe, expect, it } from 'vitest'
import {
  parseSignUpPage,
  signUpPageFields,
  signUpPageOf,
  signUpPages,
  type SignUpAnswersInput,
  type SignUpPage,
} from '@/domain/signUpPages'

const refused = (page: SignUpPage, input: SignUpAnswersInput) => {
  const result = parseSignUpPage(page, input)
  return result.ok ? [] : result.problems.map(({ path, code }) => `${path}: ${code}`)
}

describe('each page', () => {
  it('reads its own answers', () => {
    expect(parseSignUpPage(1, { name: 'Demo' })).toEqual({ ok: true, value: { name: 'Demo' } })
    expect(parseSignUpPage(2, { telephone: '20 00 00 01' })).toEqual({
      ok: true,
      value: { telephone: '+4520000001', reachThrough: false, email: null },
    })
    expect(parseSignUpPage(3, { languages: ['ar'], interpreter: true })).toEqual({
      ok: true,
      value: { languages: ['ar'], interpreter: true },
    })
    expect(parseSignUpPage(4, {})).toEqual({
      ok: true,
      value: { area: 'notSaid', availability: [], note: null },
    })
    expect(parseSignUpPage(5, { consent: true })).toEqual({ ok: true, value: { consent: true } })
  })

  it('does not ask for what stands on another', () => {
    expect(refused(1, { name: 'Demo', note: 'x'.repeat(301) })).toEqual([])
    expect(refused(5, { consent: true, name: '' })).toEqual([])
  })

  it('tells all of its problems at once', () => {
    expect(refused(2, { telephone: '2000', email: 'demo' })).toEqual([
      'telephone: telephoneDigits',
      'email: emailForm',
    ])
    expect(refused(4, { area: 'moon', availability: ['never'], note: 'x'.repeat(301) })).toEqual([
      'area: choiceUnknown',
      'availability: choiceUnknown',
      'note: textTooLong',
    ])
  })
})

describe('page 2', () => {
  it('needs a telephone or a Bydelsmor to reach her through', () => {
    expect(refused(2, {})).toEqual(['telephone: telephoneMissing'])
    expect(refused(2, { email: 'demo@example.org' })).toEqual(['telephone: telephoneMissing'])
    expect(refused(2, { reachThrough: true })).toEqual([])
    expect(refused(2, { reachThrough: false, telephone: '20000001' })).toEqual([])
  })

  it('does not overlook a wrong number because she can be reached otherwise', () => {
    expect(refused(2, { reachThrough: true, telephone: '2000' })).toEqual([
      'telephone: telephoneDigits',
    ])
  })
})

describe('page 3', () => {
  it('needs one language', () => {
    expect(refused(3, { languages: [] })).toEqual(['languages: languagesMissing'])
    expect(refused(3, {})).toEqual(['languages: languagesMissing'])
    expect(refused(3, { languages: ['klingon'] })).toEqual(['languages: choiceUnknown'])
  })
})

describe('page 5', () => {
  it.each([false, null, undefined])('with consent %s goes no further', (consent) => {
    expect(refused(5, { consent })).toEqual(['consent: consentMissing'])
  })
})

describe('the page of a problem', () => {
  it('is the one that asks for the field', () => {
    for (const page of signUpPages) {
      for (const field of signUpPageFields[page]) expect(signUpPageOf(field)).toBe(page)
    }
    expect(signUpPageOf('idempotencyKey')).toBeUndefined()
  })
})
