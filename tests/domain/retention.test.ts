import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applicantStatuses } from '@/domain/choices/people'
import { isDue, lastNight } from '@/domain/nightly'
import { cutoffs, endingStatuses, fateOf, type WomanOnFile } from '@/domain/retention'

const months = { declined: 12, left: 12, callBacks: 1, messages: 6, audit: 24, bookkeeping: 60 }
const now = new Date('2027-03-31T02:15:00Z')
const ends = cutoffs(now, months)

const woman = (given: Partial<WomanOnFile>): WomanOnFile => ({
  status: 'declined',
  lastContact: new Date('2018-08-08'),
  isCounted: false,
  hasLiveStory: false,
  ...given,
})

describe('what has been kept long enough', () => {
  it('ended so many months ago, to the minute', () => {
    expect(ends.declined).toEqual(new Date('2026-03-31T02:15:00Z'))
    expect(ends.messages).toEqual(new Date('2026-09-30T02:15:00Z'))
    expect(ends.callBacks).toEqual(new Date('2027-02-28T02:15:00Z'))
    expect(ends.openCallBacks).toEqual(new Date('2026-09-30T02:15:00Z'))
  })

  it('of the books is kept from the end of its year, in Copenhagen', () => {
    expect(ends.bookkeeping).toEqual(new Date('2021-12-31T23:00:00Z'))
    expect(cutoffs(new Date('2027-12-31T22:59:00Z'), months).bookkeeping).toEqual(ends.bookkeeping)
    expect(cutoffs(new Date('2027-12-31T23:00:00Z'), months).bookkeeping).toEqual(
      new Date('2022-12-31T23:00:00Z'),
    )
  })

  it('is never in the future, and earlier the longer the period', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
        fc.integer({ min: 0, max: 240 }),
        (at, count) => {
          const { messages, audit } = cutoffs(at, { ...months, messages: count, audit: count + 1 })
          expect(messages <= at).toBe(true)
          expect(audit < messages).toBe(true)
        },
      ),
    )
  })
})

describe('a woman’s record', () => {
  it('goes when nothing counts it, and stays as a number when something does', () => {
    expect(fateOf(woman({}), ends)).toBe('delete')
    expect(fateOf(woman({ isCounted: true }), ends)).toBe('anonymise')
  })

  it('stays until the very moment that its period ends', () => {
    expect(fateOf(woman({ lastContact: ends.declined }), ends)).toBe('delete')
    const later = new Date(ends.declined.getTime() + 1)
    expect(fateOf(woman({ lastContact: later }), ends)).toBe('keep')
  })

  it('stays while her story stands on the site', () => {
    expect(fateOf(woman({ hasLiveStory: true }), ends)).toBe('keep')
  })

  it('stays as long as she is on her way or in the corps', () => {
    const staying = applicantStatuses.filter((status) => !(status in endingStatuses))
    expect(staying).toEqual(['admitted', 'attending', 'passed', 'graduated', 'active', 'paused'])
    for (const status of staying) expect(fateOf(woman({ status }), ends)).toBe('keep')
  })
})

describe('the night', () => {
  it('comes at a quarter past three in Copenhagen, summer and winter', () => {
    expect(lastNight(new Date('2026-11-25T02:14:00Z'))).toEqual(new Date('2026-11-24T02:15:00Z'))
    expect(lastNight(new Date('2026-11-25T02:15:00Z'))).toEqual(new Date('2026-11-25T02:15:00Z'))
    expect(lastNight(new Date('2026-07-25T12:00:00Z'))).toEqual(new Date('2026-07-25T01:15:00Z'))
  })

  it('is made up for when it was missed, and done once', () => {
    const noon = new Date('2026-11-25T11:00:00Z')
    expect(isDue(null, noon)).toBe(true)
    expect(isDue(new Date('2026-11-24T02:20:00Z'), noon)).toBe(true)
    expect(isDue(new Date('2026-11-25T02:15:00Z'), noon)).toBe(false)
  })
})
