import { describe, expect, it } from 'vitest'
import { areas, spokenLanguages } from '@/domain/choices/people'
import {
  readChoice,
  readChoices,
  readEmail,
  readIdempotencyKey,
  readName,
  readNote,
  readTelephone,
  type Read,
} from '@/domain/signUpFields'

const cpr = ['010100', '0000'].join('-')

const codes = (read: Read<unknown>) => read.problems.map(({ path, code }) => `${path}: ${code}`)

describe('her name', () => {
  it('is one field in any script', () => {
    for (const name of ['Demo', 'فاطمة', 'Åse-Marie', 'Bo']) {
      expect(readName(` ${name} `)).toEqual({ value: name, problems: [] })
    }
  })

  it.each([
    [undefined, 'name: nameMissing'],
    [null, 'name: nameMissing'],
    ['  ', 'name: nameMissing'],
    ['A', 'name: nameLength'],
    ['A'.repeat(81), 'name: nameLength'],
    ['\u200d\u200d', 'name: nameLength'],
    ['De\u0000mo', 'name: textUnreadable'],
    ['De\u202emo', 'name: textDirection'],
    ['De\nmo', 'name: textOneLine'],
    [`Demo ${cpr}`, 'name: cprFound'],
  ])('%j is asked for again', (raw, expected) => {
    expect(codes(readName(raw))).toEqual([expected])
  })
})

describe('her telephone', () => {
  it('may be left out, or is stored in one form', () => {
    expect(readTelephone(' ')).toEqual({ value: null, problems: [] })
    expect(readTelephone(undefined)).toEqual({ value: null, problems: [] })
    expect(readTelephone('٢٠ ٠٠ ٠٠ ٠١')).toEqual({ value: '+4520000001', problems: [] })
  })

  it('is asked for again when it cannot be read', () => {
    expect(codes(readTelephone('2000'))).toEqual(['telephone: telephoneDigits'])
  })
})

describe('her e-mail', () => {
  it.each(['demo@example.org', 'demo.demosen+kursus@post.example.org', ' demo@xn--eksempel.test '])(
    '%j is taken',
    (email) => {
      expect(readEmail(email)).toEqual({ value: email.trim(), problems: [] })
    },
  )

  it('may be left out', () => {
    expect(readEmail('')).toEqual({ value: null, problems: [] })
    expect(readEmail(null)).toEqual({ value: null, problems: [] })
  })

  it.each([
    'demo',
    'demo@',
    '@example.org',
    'demo@example',
    'demo@exam ple.org',
    'a@b@example.org',
    'Demo <demo@example.org>',
    'demo@example.org\nBcc: other@example.org',
    'demo@example..org',
    `${'a'.repeat(65)}@example.org`,
    `demo@${'a.'.repeat(130)}test`,
  ])('%j is no address', (email) => {
    expect(codes(readEmail(email))).toEqual(['email: emailForm'])
  })

  it('does not hide a CPR number', () => {
    expect(codes(readEmail(`demo${cpr}@example.org`))).toEqual(['email: cprFound'])
  })
})

describe('her note', () => {
  it('may be left out, and has lines', () => {
    expect(readNote('  ')).toEqual({ value: null, problems: [] })
    expect(readNote('en\r\nto')).toEqual({ value: 'en\nto', problems: [] })
    expect(readNote('x'.repeat(300)).problems).toEqual([])
  })

  it('is 300 characters, without CPR number and without what cannot be read', () => {
    expect(readNote('x'.repeat(301)).problems).toEqual([
      { path: 'note', code: 'textTooLong', values: { max: 300 } },
    ])
    expect(codes(readNote(`mit nummer er ${cpr}`))).toEqual(['note: cprFound'])
    expect(codes(readNote('a\ud800'))).toEqual(['note: textUnreadable'])
  })
})

describe('choices', () => {
  it('come in the order of the list, each once', () => {
    expect(readChoices('languages', spokenLanguages, ['so', 'da', 'so', ''])).toEqual({
      value: ['da', 'so'],
      problems: [],
    })
    expect(readChoices('languages', spokenLanguages, null).value).toEqual([])
  })

  it('that were never offered are refused', () => {
    expect(codes(readChoices('languages', spokenLanguages, ['da', 'klingon']))).toEqual([
      'languages: choiceUnknown',
    ])
    expect(codes(readChoice('area', areas, 'notSaid', 'toString'))).toEqual(['area: choiceUnknown'])
  })

  it('left out are what they fall back to', () => {
    for (const raw of [undefined, null, '']) {
      expect(readChoice('area', areas, 'notSaid', raw)).toEqual({ value: 'notSaid', problems: [] })
    }
    expect(readChoice('area', areas, 'notSaid', 'outside').value).toBe('outside')
  })
})

describe('an idempotency key', () => {
  it('is a token of 16 to 64 signs', () => {
    const uuid = '00000000-0000-4000-8000-000000000000'
    expect(readIdempotencyKey(uuid)).toEqual({ value: uuid, problems: [] })
    for (const raw of [undefined, null, '', 'short', 'a'.repeat(65), `${uuid} `, 'æ'.repeat(20)]) {
      expect(codes(readIdempotencyKey(raw))).toEqual(['idempotencyKey: keyMissing'])
    }
  })
})
