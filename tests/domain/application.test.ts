import { describe, expect, test } from 'vitest'
import { isHerContact, opensApplication, outcomeOf, parseWish } from '@/domain/application'
import { applicantStatuses, signUpStates } from '@/domain/choices/people'

describe('what becomes of a wish, by where she stands', () => {
  const outcomes = {
    interested: ['withdrawn', 'erased'],
    applied: ['withdrawn', 'erased'],
    interviewPlanned: ['withdrawn', 'erased'],
    interviewed: ['withdrawn', 'erased'],
    admitted: ['withdrawn', 'erased'],
    waiting: ['withdrawn', 'erased'],
    offered: ['withdrawn', 'erased'],
    declined: ['asked', 'erased'],
    attending: ['asked', 'asked'],
    passed: ['asked', 'asked'],
    notYetPassed: ['asked', 'asked'],
    droppedOut: ['asked', 'asked'],
    graduated: ['asked', 'asked'],
    active: ['asked', 'asked'],
    paused: ['asked', 'asked'],
    left: ['asked', 'asked'],
    withdrawn: ['withdrawn', 'erased'],
  } as const

  test.each(applicantStatuses)('%s', (status) => {
    expect([outcomeOf('withdraw', status, false), outcomeOf('erase', status, false)]).toEqual(
      outcomes[status],
    )
  })

  test.each(applicantStatuses)('%s, and an evening or a diploma knows her', (status) => {
    expect(outcomeOf('erase', status, true)).toBe('asked')
  })
})

test('only a code that came with the application opens it', () => {
  expect(signUpStates.filter(opensApplication)).toEqual(['created'])
})

describe('her telephone or e-mail', () => {
  const hers = { telephone: '+4520000001', email: 'prove@example.org' }

  test.each(['20000001', '+45 20 00 00 01', '٢٠ ٠٠ ٠٠ ٠١', '۲۰۰۰۰۰۰۱', ' Prove@Example.org '])(
    'is hers however it is typed: %s',
    (typed) => expect(isHerContact(typed, hers)).toBe(true),
  )

  test.each(['20000002', 'prove@example.test', '', 'prove'])('is not hers: %s', (typed) =>
    expect(isHerContact(typed, hers)).toBe(false),
  )

  test('is nobody’s where none was given', () => {
    for (const typed of ['20000001', 'prove@example.org', 'null', ''])
      expect(isHerContact(typed, { telephone: null, email: null })).toBe(false)
  })
})

describe('a wish', () => {
  const whole = { code: '3479 cfhj', contact: ' 20000001 ', wish: 'erase' }

  test('is read however it is typed', () => {
    expect(parseWish({ ...whole, code: '٣٤٧٩-cf hj' })).toEqual({
      ok: true,
      value: { code: '3479CFHJ', contact: '20000001', wish: 'erase' },
    })
  })

  test.each([
    [{ code: '' }, ['codeMissing']],
    [{ contact: null }, ['codeContactMissing']],
    [{ wish: 'burn' }, ['wishMissing']],
    [{ code: 'OOOOOOOO' }, ['codeWrong']],
    [{ code: null, contact: '', wish: null }, ['codeMissing', 'codeContactMissing', 'wishMissing']],
  ])('%j is told %j', (given, codes) => {
    const read = parseWish({ ...whole, ...given })
    expect(read.ok ? [] : read.problems.map(({ code }) => code)).toEqual(codes)
  })
})
