import { describe, expect, it } from 'vitest'
import type { SessionStatus } from '@/domain/choices/course'
import { refuseSessionChange, type SessionChange, type SessionState } from '@/domain/sessions'

const evening: SessionState = {
  status: 'confirmed',
  startsAt: new Date('2018-08-08T15:00:00Z'),
  endsAt: new Date('2018-08-08T18:00:00Z'),
  module: 'module',
  cancelReason: null,
}
const nextWeek = {
  startsAt: new Date('2018-08-15T15:00:00Z'),
  endsAt: new Date('2018-08-15T18:00:00Z'),
}

function refused(change: Partial<SessionChange> & Pick<SessionChange, 'after'>) {
  return refuseSessionChange({
    before: undefined,
    unmarkedCount: 0,
    now: new Date('2018-08-08T18:30:00Z'),
    ...change,
  }).map(({ path, code }) => `${path}: ${code}`)
}

function step(from: SessionStatus, to: SessionStatus, change: Partial<SessionState> = {}) {
  const before = { ...evening, status: from }
  return refused({ before, after: { ...before, status: to, ...change } })
}

describe('the way of a session', () => {
  it.each([
    ['planned', 'teacherAsked'],
    ['planned', 'confirmed'],
    ['planned', 'held'],
    ['teacherAsked', 'confirmed'],
    ['teacherAsked', 'held'],
    ['confirmed', 'held'],
    ['held', 'locked'],
    ['rescheduled', 'teacherAsked'],
    ['rescheduled', 'confirmed'],
    ['rescheduled', 'held'],
  ] as const)('goes from %s to %s', (from, to) => {
    expect(step(from, to)).toEqual([])
  })

  it.each([
    ['locked', 'held'],
    ['held', 'planned'],
    ['held', 'cancelled'],
    ['cancelled', 'held'],
    ['planned', 'locked'],
    ['planned', 'rescheduled'],
  ] as const)('does not go from %s to %s', (from, to) => {
    expect(step(from, to, { cancelReason: 'reason' }).join()).toMatch(/^status: step/)
  })

  it('begins as planned', () => {
    expect(refused({ after: { ...evening, status: 'planned' } })).toEqual([])
    expect(refused({ after: { ...evening, status: 'held' } })).toEqual(['status: stepInitial'])
  })
})

describe('a session', () => {
  it('ends after it starts', () => {
    expect(step('planned', 'planned', { endsAt: evening.startsAt })).toEqual([
      'endsAt: endsBeforeStarts',
    ])
  })

  it('is cancelled with a reason', () => {
    expect(step('confirmed', 'cancelled')).toEqual(['cancelReason: cancelReasonMissing'])
    expect(step('confirmed', 'cancelled', { cancelReason: ' ' })).toHaveLength(1)
    expect(step('confirmed', 'cancelled', { cancelReason: 'the teacher is ill' })).toEqual([])
  })

  it('is rescheduled to another time', () => {
    expect(step('cancelled', 'rescheduled')).toEqual(['startsAt: rescheduledSameTime'])
    expect(step('cancelled', 'rescheduled', nextWeek)).toEqual([])
  })

  it('is not held before it has begun', () => {
    const held = { before: evening, after: { ...evening, status: 'held' } } as const
    expect(refused({ ...held, now: new Date('2018-08-08T14:59:59Z') })).toEqual([
      'status: heldInFuture',
    ])
    expect(refused({ ...held, now: evening.startsAt })).toEqual([])
  })

  it.each([
    ['confirmed', 'held'],
    ['held', 'locked'],
  ] as const)('goes from %s to %s when every enrolled woman is marked', (from, to) => {
    const change = { before: { ...evening, status: from }, after: { ...evening, status: to } }
    expect(refused({ ...change, unmarkedCount: 2 })).toEqual(['status: unmarkedLeft'])
    expect(refused({ ...change, unmarkedCount: 0 })).toEqual([])
  })

  it('that has been held does not become unheld by a woman who joins later', () => {
    const held = { ...evening, status: 'held' } as const
    expect(refused({ before: held, after: held, unmarkedCount: 1 })).toEqual([])
  })

  it('stays where it was once it is locked', () => {
    expect(step('locked', 'locked', nextWeek)).toEqual(['startsAt: sessionLocked'])
    expect(step('locked', 'locked', { module: 'another' })).toEqual(['startsAt: sessionLocked'])
    expect(step('locked', 'locked')).toEqual([])
    expect(step('held', 'held', { module: 'another' })).toEqual([])
  })
})
