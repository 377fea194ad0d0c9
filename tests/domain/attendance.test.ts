import { describe, expect, it } from 'vitest'
import { refuseMark, unmarked, type MarkChange } from '@/domain/attendance'

const refused = (change: Partial<MarkChange>) =>
  refuseMark({
    enrolled: true,
    walkIn: false,
    ended: false,
    sessionStatus: 'confirmed',
    before: undefined,
    after: 'present',
    correctionReason: null,
    ...change,
  }).map(({ path, code }) => `${path}: ${code}`)

describe('a mark', () => {
  it('is made and changed freely while the session is not locked', () => {
    expect(refused({})).toEqual([])
    expect(refused({ sessionStatus: 'planned', after: 'excused' })).toEqual([])
    expect(refused({ sessionStatus: 'held', before: 'absent', after: 'late' })).toEqual([])
  })

  it('is for women of the team', () => {
    expect(refused({ enrolled: false })).toEqual(['applicant: markNotEnrolled'])
  })

  it('can still be set right or taken away for one who has left the team since', () => {
    expect(refused({ enrolled: false, before: 'absent', after: 'excused' })).toEqual([])
    expect(refused({ enrolled: false, before: 'absent', after: undefined })).toEqual([])
  })

  it('is not made for a cancelled session, but can be taken away', () => {
    expect(refused({ sessionStatus: 'cancelled' })).toEqual(['session: markCancelled'])
    expect(refused({ sessionStatus: 'cancelled', before: 'excused', after: undefined })).toEqual([])
  })

  it.each([
    ['changed', 'absent', 'present'],
    ['added', undefined, 'present'],
    ['taken away', 'present', undefined],
  ] as const)('is %s after the lock with a reason only', (_, before, after) => {
    const locked = { sessionStatus: 'locked', before, after } as const
    expect(refused(locked)).toEqual(['correctionReason: correctionReasonMissing'])
    expect(refused({ ...locked, correctionReason: '  ' })).toHaveLength(1)
    expect(refused({ ...locked, correctionReason: 'she came by bus' })).toEqual([])
  })

  it('that stays as it was needs no reason: a note may be added', () => {
    expect(refused({ sessionStatus: 'locked', before: 'late', after: 'late' })).toEqual([])
  })
})

describe('unmarked', () => {
  it('are the enrolled without a row, in the order of the list', () => {
    expect(unmarked(['a', 'b', 'c'], [{ applicant: 'b' }])).toEqual(['a', 'c'])
  })

  it('are none when everyone has a row, strangers or not', () => {
    expect(unmarked(['a'], [{ applicant: 'a' }, { applicant: 'z' }])).toEqual([])
    expect(unmarked([], [])).toEqual([])
  })
})
