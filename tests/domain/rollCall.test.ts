import { describe, expect, it } from 'vitest'
import { expectedAt, refuseMark } from '@/domain/attendance'
import { countsAs } from '@/domain/marks'
import { counted, tapped, withWaiting, type Operation, type RollCallRow } from '@/domain/rollCall'
import { lockBefore } from '@/domain/sessionLock'

const row = (applicant: string, given: Partial<RollCallRow> = {}): RollCallRow => ({
  applicant,
  name: 'Prøve',
  language: 'da',
  telephone: null,
  mark: null,
  note: '',
  corrected: null,
  walkIn: false,
  cannot: false,
  expected: true,
  done: 0,
  held: 0,
  standing: 'onTrack',
  advice: '',
  contract: false,
  confidentiality: false,
  ...given,
})
const mark = (applicant: string, value: 'present' | 'absent' | null): Operation => ({
  id: `${applicant}-${value}`,
  applicant,
  kind: 'mark',
  mark: value,
})

describe('a tap', () => {
  it('puts her down as present, and takes that away again', () => {
    expect(tapped(null)).toBe('present')
    expect(tapped('absent')).toBe('present')
    expect(tapped('excused')).toBe('present')
    expect(tapped('present')).toBeNull()
    expect(tapped('late')).toBeNull()
  })

  it('is seen before it has arrived, the last one where there are several', () => {
    const rows = withWaiting(
      [row('a', { mark: 'absent' }), row('b')],
      [
        mark('a', 'present'),
        mark('a', null),
        { id: 's', applicant: 'b', kind: 'sign', paper: 'contract', signed: true },
      ],
    )
    expect(rows.map((one) => [one.mark, one.contract, one.confidentiality])).toEqual([
      [null, false, false],
      [null, true, false],
    ])
  })
})

describe('the count', () => {
  it('holds unmarked, absent and not enrolled apart, and guests beside the team', () => {
    expect(
      counted([
        row('a', { mark: 'present' }),
        row('b', { mark: 'late' }),
        row('c', { mark: 'absent' }),
        row('d'),
        row('joinedLater', { expected: false }),
        row('guest', { mark: 'present', walkIn: true, expected: false }),
      ]),
    ).toEqual({ came: 2, of: 4, unmarked: 1, guests: 1 })
  })
})

describe('who must be marked', () => {
  const held = new Date('2018-08-08T18:00:00Z')
  const women = [
    { id: 'first', enrolledAt: null },
    { id: 'before', enrolledAt: new Date('2018-08-01T12:00:00Z') },
    { id: 'after', enrolledAt: new Date('2018-08-09T12:00:00Z') },
  ]

  const expected = (endsAt: string, heldAt: Date | null, among = women) =>
    expectedAt({ endsAt: new Date(endsAt), heldAt }, among).map(({ id }) => id)

  it('is who was enrolled when the evening ended, whether it is finished yet or not', () => {
    expect(expected('2018-08-08T18:00:00Z', null)).toEqual(['first', 'before'])
    // Finished a week late, it still knows nothing of her who joined in between.
    expect(expected('2018-08-08T18:00:00Z', new Date('2018-08-15T18:00:00Z'))).toEqual([
      'first',
      'before',
    ])
    expect(expected('2018-08-22T18:00:00Z', null)).toHaveLength(3)
  })

  it('is whoever was there when it was finished, where all of it was entered afterwards', () => {
    const entered = women.filter(({ enrolledAt }) => enrolledAt !== null)
    expect(expected('2018-07-01T18:00:00Z', null, entered)).toEqual(['before', 'after'])
    expect(expected('2018-07-01T18:00:00Z', held, entered)).toEqual(['before'])
  })
})

describe('a guest', () => {
  const refused = (given: Partial<Parameters<typeof refuseMark>[0]>) =>
    refuseMark({
      enrolled: false,
      walkIn: true,
      ended: false,
      sessionStatus: 'confirmed',
      before: undefined,
      after: 'present',
      correctionReason: null,
      ...given,
    }).map(({ code }) => code)

  it('is put down as present or late, and is nobody of the team, nor whose way has ended', () => {
    expect(refused({})).toEqual([])
    expect(refused({ after: 'late' })).toEqual([])
    expect(refused({ after: 'absent' })).toEqual(['walkInMark'])
    expect(refused({ enrolled: true })).toEqual(['walkInEnrolled'])
    expect(refused({ ended: true })).toEqual(['walkInEnded'])
  })

  it('needs a reason after the lock like everyone', () => {
    expect(refused({ sessionStatus: 'locked' })).toEqual(['correctionReasonMissing'])
  })
})

describe('being there at a catch-up', () => {
  it('is catching up, and counts towards the most that may be', () => {
    const own = { elsewhere: false }
    expect(countsAs('present', { kind: 'catchUp', ...own })).toBe('caughtUp')
    expect(countsAs('late', { kind: 'catchUp', ...own })).toBe('caughtUp')
    expect(countsAs('absent', { kind: 'catchUp', ...own })).toBe('absent')
    expect(countsAs('present', { kind: 'regular', ...own })).toBe('present')
  })

  it('is what it is to be there with another team', () => {
    for (const mark of ['present', 'late', 'caughtUp'] as const)
      expect(countsAs(mark, { kind: 'regular', elsewhere: true })).toBe('caughtUp')
    expect(countsAs('excused', { kind: 'regular', elsewhere: true })).toBe('excused')
  })
})

describe('the lock', () => {
  it('falls seven days after an evening was finished', () => {
    expect(lockBefore(new Date('2018-08-15T01:15:00Z'))).toEqual(new Date('2018-08-08T01:15:00Z'))
  })
})
