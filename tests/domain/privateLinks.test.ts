import { describe, expect, test } from 'vitest'
import { applicantStatuses } from '@/domain/choices/people'
import { isLinkToken, isOpenLink, linkExpiry, mayHavePage } from '@/domain/privateLinks'

const now = new Date('2026-11-28T12:00:00.000Z')
const at = (days: number) => new Date(now.getTime() + days * 24 * 60 * 60 * 1000)

describe('a private link', () => {
  test.each([
    ['opens before its end', at(1), null, true],
    ['is over at its very end', now, null, false],
    ['is over afterwards', at(-1), null, false],
    ['is over once it is revoked', at(1), at(-1), false],
  ])('%s', (_, expiresAt, revokedAt, isOpen) => {
    expect(isOpenLink({ expiresAt, revokedAt }, now)).toBe(isOpen)
  })

  test.each([
    ['evening', 120],
    ['page', 200],
    ['calendar', 400],
  ] as const)('to %s lasts %i days', (purpose, days) => {
    expect(linkExpiry(purpose, now)).toEqual(at(days))
  })

  test('has one form, and nothing else is looked up', () => {
    expect(isLinkToken(`${'aZ09_-'.repeat(7)}a`)).toBe(true)
    for (const wrong of [
      '',
      'a'.repeat(42),
      'a'.repeat(44),
      `${'a'.repeat(42)}=`,
      'a'.repeat(42) + '\n',
    ])
      expect(isLinkToken(wrong)).toBe(false)
  })
})

test('a woman has a page until her way has ended', () => {
  expect(applicantStatuses.filter((status) => !mayHavePage(status))).toEqual([
    'declined',
    'droppedOut',
    'left',
    'withdrawn',
  ])
})
