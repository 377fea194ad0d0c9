import { describe, expect, it } from 'vitest'
import { messagePurposes, type MessagePurpose } from '@/domain/choices/messages'
import { sessionStatuses } from '@/domain/choices/course'
import { applicantStatuses } from '@/domain/choices/people'
import { livingStatuses } from '@/domain/applicants'
import { eveningKey, knownIn, newsOf } from '@/domain/eveningNews'
import { contactOf, letGo, type Sending } from '@/domain/messages'
import { nextTry } from '@/domain/messageTries'
import { dueReminder, isExpected, reminderKey } from '@/domain/reminders'

const now = new Date('2031-09-02T10:00:00Z')
const about = new Date('2031-09-03T15:00:00Z')
const her = {
  status: 'attending',
  erasureAsked: false,
  interviewAt: null,
  offerExpiresAt: null,
  team: 'hold',
  isExpected: true,
} as const
const evening = { status: 'confirmed', startsAt: about, team: 'hold' } as const
const sending = (purpose: MessagePurpose, given: Partial<Sending> = {}): Sending => ({
  purpose,
  woman: her,
  session: evening,
  isAgreed: true,
  about,
  now,
  ...given,
})

describe('a message', () => {
  it('goes by telephone before e-mail, and nowhere without either', () => {
    expect(contactOf({ telephone: '+4520000001', email: 'a@b.example' })?.medium).toBe('sms')
    expect(contactOf({ telephone: null, email: 'a@b.example' })).toEqual({
      medium: 'email',
      recipient: 'a@b.example',
    })
    expect(contactOf({ telephone: '', email: null })).toBeNull()
  })

  it('of whatever kind is let go once she has left or asked to be erased', () => {
    for (const purpose of messagePurposes) {
      const erased = { woman: { ...her, erasureAsked: true } }
      expect(letGo(sending(purpose, erased)), purpose).toBe('hasLeft')
      for (const status of applicantStatuses)
        if (!livingStatuses.some((living) => living === status))
          expect(letGo(sending(purpose, { woman: { ...her, status } }))).toBe('hasLeft')
    }
  })

  it.each([
    ['interview', 'interviewed'],
    ['interviewMoved', 'admitted'],
    ['offer', 'admitted'],
    ['admitted', 'waiting'],
    ['reminderDay', 'graduated'],
    ['reminderHours', 'waiting'],
    ['eveningCancelled', 'waiting'],
    ['eveningMoved', 'waiting'],
    ['diplomaReady', 'attending'],
  ] as const)('%s says nothing to one who is %s', (purpose, status) => {
    expect(letGo(sending(purpose, { woman: { ...her, status } }))).toBe('otherStep')
  })

  it('of an interview or an offer is sent while it holds', () => {
    const planned = { ...her, status: 'interviewPlanned', interviewAt: about } as const
    expect(letGo(sending('interview', { woman: planned }))).toBeNull()
    expect(letGo(sending('interview', { woman: { ...planned, interviewAt: now } }))).toBe(
      'timeChanged',
    )
    expect(letGo(sending('interview', { woman: planned, now: about }))).toBe('tooLate')
    const offered = { ...her, status: 'offered', offerExpiresAt: about } as const
    expect(letGo(sending('offer', { woman: offered }))).toBeNull()
    expect(letGo(sending('offer', { woman: offered, now: about }))).toBe('tooLate')
  })

  it('of an offer that has another end by now is let go: that is another promise', () => {
    const longer = new Date(about.getTime() + 60_000)
    const offered = { ...her, status: 'offered', offerExpiresAt: longer } as const
    expect(letGo(sending('offer', { woman: offered }))).toBe('timeChanged')
    expect(letGo(sending('offer', { woman: { ...offered, offerExpiresAt: null } }))).toBe(
      'timeChanged',
    )
  })

  it('of an evening says nothing to one who is on another team by now', () => {
    const moved = { woman: { ...her, team: 'et andet' } }
    const off = { session: { ...evening, status: 'cancelled' } } as const
    for (const purpose of ['reminderDay', 'reminderHours', 'eveningMoved', 'eveningPlace'] as const)
      expect(letGo(sending(purpose, moved)), purpose).toBe('otherTeam')
    expect(letGo(sending('eveningCancelled', { ...moved, ...off }))).toBe('otherTeam')
  })

  it('reminds nobody who has sent word, who still hears that the evening is moved', () => {
    const away = { woman: { ...her, isExpected: false } }
    for (const purpose of ['reminderDay', 'reminderHours'] as const)
      expect(letGo(sending(purpose, away)), purpose).toBe('notExpected')
    expect(letGo(sending('eveningMoved', away))).toBeNull()
  })

  it('of an evening is sent while that stands as the text says', () => {
    for (const purpose of ['reminderDay', 'reminderHours', 'eveningMoved'] as const) {
      expect(letGo(sending(purpose))).toBeNull()
      expect(letGo(sending(purpose, { session: null }))).toBe('sessionOff')
      const off = { session: { ...evening, status: 'cancelled' } } as const
      expect(letGo(sending(purpose, off))).toBe('sessionOff')
      expect(letGo(sending(purpose, { session: { ...evening, startsAt: now } }))).toBe(
        'timeChanged',
      )
      expect(letGo(sending(purpose, { now: about }))).toBe('tooLate')
    }
    for (const status of sessionStatuses)
      expect(letGo(sending('eveningCancelled', { session: { ...evening, status } }))).toBe(
        status === 'cancelled' ? null : 'timeChanged',
      )
  })

  it('to a teacher asks after the evening only', () => {
    expect(letGo(sending('eveningMoved', { woman: null }))).toBeNull()
    expect(letGo(sending('eveningMoved', { woman: null, session: null }))).toBe('sessionOff')
  })

  it('to a teacher whose agreement has ended tells of the end of the evening only', () => {
    const ended = { woman: null, isAgreed: false }
    const off = { session: { ...evening, status: 'cancelled' } } as const
    for (const purpose of ['eveningMoved', 'eveningPlace'] as const)
      expect(letGo(sending(purpose, ended)), purpose).toBe('noAgreement')
    expect(letGo(sending('eveningCancelled', { ...ended, ...off }))).toBeNull()
  })
})

describe('a reminder', () => {
  const at = (hours: number) => new Date(about.getTime() - hours * 60 * 60 * 1000)
  it.each([
    [24.1, null],
    [24, 'reminderDay'],
    [3.1, 'reminderDay'],
    [3, 'reminderHours'],
    [0.1, 'reminderHours'],
    [0, null],
    [-1, null],
  ])('%s hours before is %s', (hours, kind) => {
    expect(dueReminder(about, at(hours))).toBe(kind)
  })

  it('goes to whoever has not said that she stays away', () => {
    expect([undefined, 'present', 'late', 'caughtUp'] as const).toSatisfy(
      (marks: readonly (undefined | 'present' | 'late' | 'caughtUp')[]) =>
        marks.every((mark) => isExpected(mark, undefined) && isExpected(mark, 'coming')),
    )
    expect(isExpected('excused', undefined)).toBe(false)
    expect(isExpected('absent', 'coming')).toBe(false)
    expect(isExpected(undefined, 'notComing')).toBe(false)
  })

  it('is another one when the evening is another, or hers', () => {
    const keys = [
      reminderKey('reminderDay', 'a', about, 'x'),
      reminderKey('reminderHours', 'a', about, 'x'),
      reminderKey('reminderDay', 'b', about, 'x'),
      reminderKey('reminderDay', 'a', now, 'x'),
      reminderKey('reminderDay', 'a', about, 'y'),
    ]
    expect(new Set(keys).size).toBe(5)
  })
})

describe('news of an evening', () => {
  it('carries the time and the place that are known until then', () => {
    const news = { purpose: 'eveningMoved', session: 's', reader: 'r', changedAt: 'c' } as const
    for (const place of ['Den lange sal, 1. sal', '']) {
      const known = { when: about, place }
      expect(knownIn(eveningKey({ ...news, known }))).toEqual(known)
    }
    expect(knownIn(`eveningMoved s r c ${about.toISOString()}`)).toEqual({ when: about })
    expect(knownIn('receipt KDPM 2345')).toBeNull()
    expect(knownIn('')).toBeNull()
  })

  it('is what differs from what is known, the time before the place', () => {
    const known = { when: about, place: 'Salen' }
    const stands = { ...known, isCancelled: false }
    expect(newsOf(known, stands)).toBeNull()
    expect(newsOf(known, { ...stands, place: 'Kælderen' })).toBe('eveningPlace')
    expect(newsOf(known, { ...stands, when: now, place: 'Kælderen' })).toBe('eveningMoved')
    expect(newsOf(known, { ...stands, isCancelled: true })).toBe('eveningCancelled')
    // A place that was only taken away is nothing to go by.
    expect(newsOf(known, { ...stands, place: '' })).toBeNull()
  })
})

it('is tried with growing waits and then given up', () => {
  const waits = [1, 2, 3, 4, 5, 6].map(
    (attempts) => ((nextTry(attempts, now)?.getTime() ?? 0) - now.getTime()) / 60_000,
  )
  expect(waits).toEqual([1, 5, 15, 60, 180, 360])
  expect(nextTry(7, now)).toBeNull()
})
